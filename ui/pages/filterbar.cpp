#include "ui/pages/filterbar.h"

#include "ui/pages/querycompleter.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/searchsign.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// One value is a set of one.
CatalogueQuery inSets(CatalogueQuery query)
{
    if (const auto platform = std::exchange(query.platform, std::nullopt))
        query.platforms.insert(*platform);
    if (const auto lifecycle = std::exchange(query.lifecycle, std::nullopt))
        query.lifecycles.insert(*lifecycle);
    return query;
}

} // namespace

FilterBar::FilterBar(ObjectKind kind, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit)
{
    const QString plural = pluralTitle(kind);
    nameWidget(*m_search, u"search"_s, tr("Search %1").arg(pluralWord(kind)));
    m_search->setProperty("search", true);
    m_search->setPlaceholderText(tr("Search, or status:active…"));
    m_search->setToolTip(tr("All words must occur. To search in one field, write status:, "
                            "platform:, type:, owner:, account:, env: or id: before a word."));
    m_completer = new QueryCompleter(this);
    m_search->setCompleter(m_completer);
    addSearchSign(*m_search);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(460);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::noteChange);

    m_clear = newButton(tr("Clear"), u"clearFilters"_s, ButtonRank::Quiet);
    m_clear->setAccessibleName(tr("Clear %1 filters").arg(pluralWord(kind)));
    m_clear->setToolTip(tr("Clear search and filters"));
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);

    m_facetButton = newButton(tr("Filters"), u"facetButton"_s);
    m_facetButton->setIconSize(QSize(metrics::iconSize + metrics::tight, metrics::iconSize));
    m_facetButton->setIcon(glyphIcon(Glyph::Filter, Ink::Muted));
    m_facetButton->setCheckable(true);
    m_facetButton->setAccessibleName(tr("Show filters of %1").arg(pluralWord(kind)));
    m_facetButton->setToolTip(tr("Choose values to filter by; each shows its number of rows"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    auto *title = newLabel(plural, TypeRank::Title);
    title->setContentsMargins(mirrored(QMargins(0, 0, metrics::small, 0)));
    layout->addWidget(title);
    layout->addWidget(m_search, 10);
    layout->addWidget(m_facetButton);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    noteChange();
}

CatalogueQuery FilterBar::query() const
{
    CatalogueQuery query = m_facets;
    query.text = m_search->text();
    return query;
}

void FilterBar::setQuery(const CatalogueQuery &query)
{
    {
        const QSignalBlocker quiet(this);
        m_search->setText(query.text);
        takeFacets(inSets(query));
    }
    noteChange();
}

void FilterBar::setFacets(const CatalogueQuery &facets)
{
    takeFacets(facets);
    noteChange();
}

void FilterBar::takeFacets(const CatalogueQuery &facets)
{
    m_facets = facets;
    m_facets.text.clear();
    m_facets.account.reset();
}

void FilterBar::offerValues(const FacetCounts &facets, const QStringList &accounts)
{
    m_completer->offer(facets, accounts);
}

void FilterBar::clear()
{
    setQuery({});
    m_search->setFocus();
}

bool FilterBar::isFiltering() const
{
    return query() != CatalogueQuery{};
}

void FilterBar::noteChange()
{
    const auto chosen = m_facets.platforms.size() + m_facets.lifecycles.size()
        + m_facets.types.size() + m_facets.owners.size() + m_facets.environment.has_value();
    m_facetButton->setText(chosen > 0 ? tr("Filters (%1)").arg(chosen) : tr("Filters"));
    m_clear->setVisible(isFiltering());
    emit changed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leaveDownwards();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace console
