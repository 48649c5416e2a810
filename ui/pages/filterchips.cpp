#include "ui/pages/filterchips.h"

#include "models/tables/cataloguetext.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QList<FacetValue> &values, const QString &key)
{
    for (const FacetValue &value : values) {
        if (value.key == key)
            return value.text;
    }
    return key;
}

} // namespace

FilterChips::FilterChips(ObjectKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_layout(new FlowLayout(this, 6))
{
    m_layout->setContentsMargins(metrics::medium, metrics::small, metrics::medium, metrics::small);
    hide();
}

void FilterChips::show(const CatalogueQuery &query, const FacetCounts &facets)
{
    CatalogueQuery shown = query;
    shown.text.clear();
    shown.account.reset();
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide(); // a press on it may have led here
        item->widget()->deleteLater();
        delete item;
    }
    for (const PlatformKind platform : shown.platforms) {
        CatalogueQuery without = query;
        without.platforms.remove(platform);
        addChip(tr("Platform"), factsOf(platform).displayName, without);
    }
    if (shown.environment) {
        CatalogueQuery without = query;
        without.environment.reset();
        addChip(tr("Environment"), environmentWord(*shown.environment), without);
    }
    for (const Lifecycle lifecycle : shown.lifecycles) {
        CatalogueQuery without = query;
        without.lifecycles.remove(lifecycle);
        addChip(tr("Status"), lookOf(lifecycle).word, without);
    }
    for (const QString &type : shown.types) {
        CatalogueQuery without = query;
        without.types.remove(type);
        addChip(tr("Type"), untrustedLine(textOf(facets.types, type), 40), without);
    }
    for (const QString &owner : shown.owners) {
        CatalogueQuery without = query;
        without.owners.remove(owner);
        addChip(columnTitle(catalogue::Owner, m_kind),
                untrustedLine(textOf(facets.owners, owner), 40), without);
    }
    setVisible(m_layout->count() > 0);
}

void FilterChips::addChip(const QString &what, const QString &value, const CatalogueQuery &without)
{
    auto *chip = newButton(tr("%1: %2").arg(what, value), u"chip"_s);
    chip->setProperty("chip", true);
    chip->setIcon(glyphIcon(Glyph::Close, Ink::Accent));
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    chip->setAccessibleName(tr("Remove the filter %1: %2, %3")
                                .arg(what, value, pluralWord(m_kind)));
    chip->setToolTip(tr("Remove this filter"));
    connect(chip, &QPushButton::clicked, this, [this, without] { emit changed(without); });
    m_layout->addWidget(chip);
    chip->show();
}

} // namespace console
