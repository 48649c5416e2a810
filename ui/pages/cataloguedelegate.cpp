#include "ui/pages/cataloguedelegate.h"

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/tag.h"

#include <QPainter>

namespace console {

namespace {

constexpr int inset = metrics::medium;

void paintPlatform(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   LineCache &lines)
{
    const auto platform = static_cast<PlatformKind>(index.data(catalogue::PlatformRole).toInt());
    const QRect mark(option.rect.left() + inset, option.rect.center().y() - 8, 18, 18);
    platformIcon(platform).paint(&painter, mirrored(option.rect, mark));
    const QRect text(mark.right() + 8, option.rect.top(), option.rect.right() - mark.right() - 12,
                     option.rect.height());
    if (text.width() < 40)
        return;
    painter.setPen(coloursFor(option.palette).text);
    lines.draw(painter, mirrored(option.rect, text), index.data().toString());
}

void paintLook(QPainter &painter, const QStyleOptionViewItem &option, const Look &look,
               LineCache &lines)
{
    // What is out of date has no colour, but is as easy to read: grey on white would not be.
    // Its clock tells a stale "Off" from a fresh one, which is grey, too.
    const bool fresh = option.state & QStyle::State_Enabled;
    const Look shown = fresh ? look : Look{Glyph::Activity, Tone::Neutral, look.word};
    paintTag(painter, mirrored(option.rect, option.rect.adjusted(inset, 0, -4, 0)), option.palette,
             shown, &lines);
}

/// What goes out of date; where a row belongs, and whether it is live, does not.
bool saysState(int column)
{
    return column == catalogue::Status || column == catalogue::RawStatus
        || column == catalogue::Age;
}

/// As much of the row as its status shows: making all of it takes too long for a paint.
CatalogueRow statusOf(const QModelIndex &index)
{
    CatalogueRow row;
    row.lifecycle = static_cast<Lifecycle>(index.data(catalogue::LifecycleRole).toInt());
    row.rawStatus = index.siblingAtColumn(catalogue::RawStatus).data().toString();
    return row;
}

/// No status is nothing to look at: plain quiet words, no tag.
void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                 LineCache &lines)
{
    const CatalogueRow row = statusOf(index);
    const Look look = lookOf(row);
    if (row.lifecycle != Lifecycle::Unknown || !row.rawStatus.isEmpty())
        return paintLook(painter, option, look, lines);
    painter.setPen(coloursFor(option.palette).muted);
    lines.draw(painter, mirrored(option.rect, option.rect.adjusted(inset, 0, -4, 0)), look.word);
}

} // namespace

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    paintRow(*painter, option, index);
    QStyleOptionViewItem shown = option;
    if (saysState(index.column()) && !m_stale.isEmpty()
        && m_stale.contains({index.data(catalogue::AccountRole).toString()}))
        shown.state &= ~QStyle::State_Enabled;
    paintCell(*painter, shown, index);
    painter->restore();
}

void CatalogueDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    switch (static_cast<catalogue::Column>(index.column())) {
    case catalogue::Status:
        paintStatus(painter, option, index, m_lines);
        return;
    case catalogue::EnvironmentWord:
        paintLook(painter, option,
                  lookOf(static_cast<Environment>(index.data(catalogue::EnvironmentRole).toInt())),
                  m_lines);
        return;
    case catalogue::Platform:
        paintPlatform(painter, option, index, m_lines);
        return;
    case catalogue::Name:
    case catalogue::Owner:
    case catalogue::Type:
    case catalogue::RawStatus:
    case catalogue::AccountLabel:
    case catalogue::Id:
    case catalogue::ExternalId:
    case catalogue::Age:
    case catalogue::ColumnCount:
        break;
    }
    paintText(painter, option, index);
}

void CatalogueDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const Colours &colours = coloursFor(option.palette);
    const bool isName = index.column() == catalogue::Name;
    QString text = index.data().toString();
    if (isName && text.isEmpty())
        text = index.siblingAtColumn(catalogue::Id).data().toString();
    QFont font = option.font;
    const bool stale = !(option.state & QStyle::State_Enabled);
    font.setWeight(isName && !stale ? QFont::Medium : QFont::Normal);
    font.setItalic(stale);
    painter.setFont(font);
    // Whose it is tells connectors apart as their names do; of a merchant it is one fact of many.
    const bool isMain = isName
        || (index.column() == catalogue::Owner
            && index.data(catalogue::KindRole).toInt() != int(ObjectKind::Merchant));
    const bool quiet = stale || !isMain;
    painter.setPen(quiet ? colours.muted : colours.text);
    const QRect room = option.rect.adjusted(inset, 0, -metrics::small, 0);
    m_lines.draw(painter, mirrored(option.rect, room), text);
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + 2 * inset + metrics::small, metrics::rowHeight};
}

} // namespace console
