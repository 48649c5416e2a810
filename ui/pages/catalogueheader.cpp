#include "ui/pages/catalogueheader.h"

#include <QStyleOptionHeader>

namespace console {

namespace {

constexpr int narrow = 60;

} // namespace

CatalogueHeader::CatalogueHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

void CatalogueHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (sectionSize(section) < narrow)
        option->text.clear();
}

} // namespace console
