// Contrast, measured where it counts: in the picture.
#include "tests/gallery/findings.h"

#include "ui/presentation/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QStyleOption>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr double least = 4.5;
constexpr double tolerance = 0.05; // of colours rounded to 8 bits
constexpr int border = 4;
constexpr int iconRoom = 26;
constexpr int narrowCell = 60;

/// The strongest contrast of any pixel to the most frequent colour: what text is drawn with
/// reaches it in its stems, whatever is smoothed at their edges.
double contrastIn(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most)
            std::tie(ground, most) = std::pair(each.key(), each.value());
    }
    double strongest = 1;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        strongest = std::max(strongest, contrast(QColor(each.key()), QColor(ground)));
    return strongest;
}

QRect scaled(const QRect &place, const QImage &picture)
{
    const double ratio = picture.devicePixelRatio();
    return QRect((QPointF(place.topLeft()) * ratio).toPoint(),
                 (QSizeF(place.size()) * ratio).toSize())
        .intersected(picture.rect());
}

class Examination
{
public:
    Examination(const QWidget &window, const QImage &picture) : m_window(window), m_picture(picture)
    {
    }

    void look(const QWidget &widget, const QRect &place, const QString &what)
    {
        const QRect seen = place.intersected(widget.visibleRegion().boundingRect());
        const QRect area = scaled(seen.translated(widget.mapTo(&m_window, QPoint())), m_picture);
        if (area.width() < 6 || area.height() < 6 || seen.height() < place.height())
            return;
        if (const double found = contrastIn(m_picture, area); found < least - tolerance)
            faults.append(u"%1 has a contrast of %2"_s.arg(what).arg(found, 0, 'f', 2));
    }

    void look(const QAbstractItemView &view)
    {
        if (!view.model() || !view.isEnabled())
            return;
        const int rows = std::min(view.model()->rowCount(view.rootIndex()), 30);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < view.model()->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                const QString text = index.data().toString();
                // What is scrolled out of sight leaves a margin, and what is narrow is a mark.
                const QRect seen = view.visualRect(index) & view.viewport()->rect();
                const bool wide = seen.width() > narrowCell;
                // Dots alone ("…", on its way) are too small to show their ink.
                if (text != u"…"_s && !text.isEmpty() && wide && (index.flags() & Qt::ItemIsEnabled))
                    look(*view.viewport(), seen.adjusted(2, 2, -2, -2),
                         u"%1, cell “%2”"_s.arg(described(view), text));
            }
        }
    }

    QStringList faults;

private:
    const QWidget &m_window;
    const QImage &m_picture;
};

} // namespace

QStringList faintTexts(const QWidget &window, const QImage &picture)
{
    Examination examination(window, picture);
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != &window)
            continue;
        QRect place = widget->rect().adjusted(border, border, -border, -border);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (!label->text().trimmed().isEmpty())
                examination.look(*widget, label->rect(), described(*widget));
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const int icon = button->icon().isNull() ? 0 : iconRoom;
            place.adjust(icon, 0, 0, 0);
            if (!button->text().isEmpty())
                examination.look(*widget, place, described(*widget));
        } else if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
            const int icon = field->actions().isEmpty() ? 0 : iconRoom;
            if (field->text().isEmpty() && !field->placeholderText().isEmpty() && !field->hasFocus())
                examination.look(*widget, place.adjusted(icon, 2, -icon, -2), described(*widget));
        } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            if (!qobject_cast<const QHeaderView *>(view))
                examination.look(*view);
        }
    }
    return examination.faults;
}

} // namespace console::testing
