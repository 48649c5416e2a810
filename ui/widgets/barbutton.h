#pragma once

#include <QPushButton>

namespace console {

/// A button of a bar that gives up its words, and keeps its icon, where there is no room for them.
/// Its accessible name says them always.
class BarButton : public QPushButton
{
    Q_OBJECT

public:
    explicit BarButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_words;
    mutable QSize m_full; ///< with its words
};

} // namespace console
