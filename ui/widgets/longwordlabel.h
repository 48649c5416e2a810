#pragma once

#include <QLabel>

namespace console {

/// `text` with places, not to be seen, where a line may end: after the / . ? & - of a URL, and
/// within a part only where that is longer than a line should have to be.
[[nodiscard]] QString withBreaks(const QString &text);

/// One long word, such as a URL or an id, on as many lines as it needs. It can be selected, and
/// what is copied of it has no breaks.
class LongWordLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LongWordLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QString chosenText() const;
};

} // namespace console
