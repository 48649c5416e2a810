#pragma once

#include "ui/presentation/colours.h"
#include "ui/presentation/errortexts.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace console {

class Picture;

/// A message inside a window, where a message box would interrupt: a shape, a title, what it means,
/// what to do, and the platform's own words as plain text that can be copied.
class MessagePanel : public QFrame
{
    Q_OBJECT

public:
    explicit MessagePanel(QWidget *parent = nullptr);

    void tell(Tone tone, const QString &title, const QString &text, const QString &detail = {});
    void showError(const ErrorText &error);
    void complain(const QString &problem); ///< in one sentence; clears if it is empty
    void clear();

    /// What can be done about it, below the text.
    void addButtons(QLayout *buttons);

    [[nodiscard]] QString text() const; ///< everything it says, for tests and for screen readers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void copyDetail();
    void placeIcon();

    Tone m_tone = Tone::Info;
    Picture *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_copy;
};

} // namespace console
