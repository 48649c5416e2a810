#pragma once

#include "ui/presentation/looks.h"

#include <QLabel>

class QPainter;

namespace console {

class LineCache;

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

/// The same for item delegates, centred on `area`'s height. `lines`, if given, keeps the word.
void paintTag(QPainter &painter, const QRect &area, const QPalette &palette, const Look &look,
              LineCache *lines = nullptr);

} // namespace console
