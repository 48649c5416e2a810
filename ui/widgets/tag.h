#pragma once

#include "ui/presentation/looks.h"

#include <QLabel>

class QPainter;

namespace console {

/// A small rounded label with an icon and a word, in the colours of a tone.
class Tag : public QLabel
{
    Q_OBJECT

public:
    explicit Tag(const Look &look, QWidget *parent = nullptr);
    Tag(const QIcon &icon, const QString &word, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    Tone m_tone = Tone::Neutral;
};

/// How much room a tag with this word takes.
[[nodiscard]] int tagWidth(const QString &word);

/// The same for item delegates. Returns the width used; the tag is centred on `area`'s height.
int paintTag(QPainter &painter, const QRect &area, const QPalette &palette, const QIcon &icon,
             const QString &word, Tone tone);

} // namespace console
