#include "ui/pages/relatedlist.h"

#include "ui/pages/relateddelegate.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"

#include <QFocusEvent>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 6; // more are reached by scrolling

} // namespace

RelatedList::RelatedList(const QList<CatalogueRow> &rows, QWidget *parent) : QListWidget(parent)
{
    setProperty("navigation", true);
    setFrameShape(NoFrame);
    setItemDelegate(new RelatedDelegate(this));
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const CatalogueRow &row : rows) {
        auto *item = new QListWidgetItem(titleOf(row), this);
        item->setData(RelatedDelegate::RowRole, QVariant::fromValue(row));
        item->setData(Qt::AccessibleTextRole,
                      u"%1, %2, %3"_s.arg(titleOf(row), untrustedLine(row.type),
                                          lookOf(row).word));
    }
    connect(this, &QListWidget::itemClicked, this, &RelatedList::choose);
    connect(this, &QListWidget::itemActivated, this, &RelatedList::choose);
}

QSize RelatedList::sizeHint() const
{
    return {200, qMin(count(), mostShown) * RelatedDelegate::height};
}

void RelatedList::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (!currentItem() && event->reason() != Qt::MouseFocusReason)
        setCurrentRow(0);
}

std::optional<CatalogueRow> RelatedList::currentRowShown() const
{
    const QListWidgetItem *item = currentItem();
    return item ? std::optional(item->data(RelatedDelegate::RowRole).value<CatalogueRow>())
                : std::nullopt;
}

void RelatedList::choose(QListWidgetItem *item)
{
    const auto row = item->data(RelatedDelegate::RowRole).value<CatalogueRow>();
    emit chosen(row.kind, row.account, row.id);
}

} // namespace console
