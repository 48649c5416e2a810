#include "ui/pages/facetpane.h"

#include "models/tables/cataloguetext.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 216;
constexpr int countWidth = 60;
constexpr qsizetype mostValues = 12; // the search field knows the others: "owner:…"
constexpr int keyRole = Qt::UserRole;

/// In the order of FacetPane::Facet, but for the owners, who are called differently.
constexpr std::array titles{QT_TRANSLATE_NOOP("FacetPane", "Platform"),
                            QT_TRANSLATE_NOOP("FacetPane", "Environment"),
                            QT_TRANSLATE_NOOP("FacetPane", "Status"),
                            QT_TRANSLATE_NOOP("FacetPane", "Type")};

template<typename Enum>
QString keyOf(Enum value)
{
    return QString::number(int(value));
}

template<typename Enum>
QSet<QString> keysOf(const QSet<Enum> &values)
{
    QSet<QString> keys;
    for (const Enum value : values)
        keys.insert(keyOf(value));
    return keys;
}

template<typename Enum>
QSet<Enum> valuesOf(const QSet<QString> &keys)
{
    QSet<Enum> values;
    for (const QString &key : keys)
        values.insert(static_cast<Enum>(key.toInt()));
    return values;
}

/// The largest, and whatever is chosen: what restricts must be seen.
QList<FacetValue> shortened(const QList<FacetValue> &values, const QSet<QString> &chosen)
{
    QList<FacetValue> result = values.mid(0, mostValues);
    QSet<QString> missing = chosen;
    for (qsizetype each = 0; each < values.size(); ++each) {
        missing.remove(values[each].key);
        if (each >= mostValues && chosen.contains(values[each].key))
            result.append(values[each]);
    }
    for (const QString &key : std::as_const(missing))
        result.append({key, key, 0});
    return result;
}

} // namespace

FacetPane::FacetPane(ObjectKind kind, QWidget *parent) : QFrame(parent), m_tree(new QTreeWidget)
{
    setProperty("facets", true);
    setFixedWidth(paneWidth);
    nameWidget(*m_tree, u"facets"_s, tr("Filters of %1").arg(pluralWord(kind)));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_tree->header()->resizeSection(1, countWidth);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(metrics::medium);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setProperty("navigation", true);
    QFont bold = m_tree->font();
    bold.setWeight(QFont::DemiBold);
    for (size_t facet = 0; facet < FacetCount; ++facet) {
        m_groups[facet] = new QTreeWidgetItem(
            m_tree, {facet == Owners ? columnTitle(catalogue::Owner, kind) : tr(titles[facet])});
        m_groups[facet]->setFirstColumnSpanned(true);
        m_groups[facet]->setFlags(Qt::ItemIsEnabled);
        m_groups[facet]->setFont(0, bold);
        m_groups[facet]->setExpanded(true);
    }
    connect(m_tree, &QTreeWidget::itemChanged, this, &FacetPane::noteChange);
    connect(m_tree, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem *item, int column) {
        // The box answers for itself; the count is a large place to aim at.
        if (column == 1 && item->parent())
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked
                                                                      : Qt::Checked);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::small, metrics::small, metrics::small, 0);
    layout->addWidget(m_tree);
}

void FacetPane::show(const FacetCounts &counts, const CatalogueQuery &chosen)
{
    m_showing = true;
    QList<FacetValue> platforms;
    for (const PlatformKind platform : allPlatforms) {
        if (const int count = counts.platforms[size_t(platform)];
            count > 0 || chosen.platforms.contains(platform))
            platforms.append({keyOf(platform), factsOf(platform).displayName, count});
    }
    QList<FacetValue> statuses;
    for (size_t each = 0; each < counts.lifecycles.size(); ++each) {
        const auto lifecycle = static_cast<Lifecycle>(each);
        if (counts.lifecycles[each] > 0 || chosen.lifecycles.contains(lifecycle))
            statuses.append({keyOf(lifecycle), lookOf(lifecycle).word, counts.lifecycles[each]});
    }
    QList<FacetValue> environments;
    for (const Environment environment : {Environment::Live, Environment::Test}) {
        const int count = counts.environments[size_t(environment)];
        if (count > 0 || chosen.environment == environment)
            environments.append({keyOf(environment), environmentWord(environment), count});
    }
    setValues(Platforms, platforms, keysOf(chosen.platforms));
    setValues(Environments, environments,
              chosen.environment ? QSet{keyOf(*chosen.environment)} : QSet<QString>());
    setValues(Statuses, statuses, keysOf(chosen.lifecycles));
    setValues(Types, shortened(counts.types, chosen.types), chosen.types);
    setValues(Owners, shortened(counts.owners, chosen.owners), chosen.owners);
    m_showing = false;
}

/// Items are changed in place as far as they go: the one that has the keyboard keeps it.
void FacetPane::setValues(Facet facet, const QList<FacetValue> &values,
                          const QSet<QString> &chosen)
{
    QTreeWidgetItem *group = m_groups[size_t(facet)];
    while (group->childCount() > values.size())
        delete group->takeChild(group->childCount() - 1);
    for (qsizetype each = 0; each < values.size(); ++each) {
        const FacetValue &value = values[each];
        QTreeWidgetItem *item = each < group->childCount() ? group->child(int(each))
                                                           : new QTreeWidgetItem(group);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        // The words for a status are ours, and keep their direction marks.
        const bool ours = value.text.isEmpty() || facet == Statuses;
        const QString word = value.text.isEmpty() ? tr("none") : value.text;
        item->setText(0, ours ? word : untrustedLine(word, 60));
        item->setToolTip(0, item->text(0).toHtmlEscaped());
        item->setText(1, QLocale().toString(value.count));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, keyRole, value.key);
        item->setData(0, Qt::AccessibleTextRole, tr("%1, %n row(s)", nullptr, value.count)
                                                     .arg(item->text(0)));
        item->setCheckState(0, chosen.contains(value.key) ? Qt::Checked : Qt::Unchecked);
    }
    group->setHidden(values.isEmpty());
}

QSet<QString> FacetPane::chosenOf(Facet facet) const
{
    QSet<QString> keys;
    const QTreeWidgetItem *group = m_groups[size_t(facet)];
    for (int each = 0; each < group->childCount(); ++each) {
        if (group->child(each)->checkState(0) == Qt::Checked)
            keys.insert(group->child(each)->data(0, keyRole).toString());
    }
    return keys;
}

void FacetPane::noteChange()
{
    if (m_showing)
        return;
    CatalogueQuery facets;
    facets.platforms = valuesOf<PlatformKind>(chosenOf(Platforms));
    // Both are as good as none: everything is one or the other.
    const auto environments = valuesOf<Environment>(chosenOf(Environments));
    if (environments.size() == 1)
        facets.environment = *environments.begin();
    facets.lifecycles = valuesOf<Lifecycle>(chosenOf(Statuses));
    facets.types = chosenOf(Types);
    facets.owners = chosenOf(Owners);
    emit changed(facets);
}

} // namespace console
