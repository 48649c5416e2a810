#pragma once

#include "ui/presentation/icons.h"
#include "ui/widgets/noticebar.h"

#include <QFrame>

class QHBoxLayout;

namespace console {

/// One notice: icon, title, text and its buttons, in the colours of its level.
class NoticeFrame : public QFrame
{
    Q_OBJECT

public:
    NoticeFrame(NoticeLevel level, const QString &title, const QString &text,
                QWidget *parent = nullptr);

    void addButton(QWidget *button);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    NoticeLevel m_level;
    QHBoxLayout *m_layout;
};

} // namespace console
