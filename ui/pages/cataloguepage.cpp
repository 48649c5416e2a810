#include "ui/pages/cataloguepage.h"

#include "models/ports/accountstore.h"
#include "models/tables/cataloguestore.h"
#include "models/tables/cataloguetable.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/facetpane.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/filterchips.h"
#include "ui/pages/loadstrip.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/noticebar.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// product.md: under three seconds nothing moves; then a spinner by the thing.
constexpr std::chrono::seconds spinnerDelay{3};

QString slateName(ObjectKind kind, const char *what)
{
    return QLatin1String(what) + pluralTitle(kind);
}

} // namespace

CataloguePage::CataloguePage(const ConsoleParts &parts, ObjectKind kind, QWidget *parent)
    : Page(parent), m_parts(parts), m_kind(kind),
      m_table(new CatalogueTable(parts.catalogue, kind, parts.clock, this)),
      m_filters(new FilterBar(kind, this)), m_chips(new FilterChips(kind)),
      m_facets(new FacetPane(kind)), m_failures(new NoticeBar),
      m_strip(new LoadStrip(this)), m_stack(new QStackedWidget),
      m_view(new CatalogueView(*m_table, this)), m_slate(new BlankSlate),
      m_spinnerDelay(new QTimer(this)), m_stripDelay(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_failures);
    layout->addWidget(m_chips);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_facets);
    columns->addWidget(m_stack, 1);
    layout->addLayout(columns, 1);
    m_strip->setTitle(title());
    layout->addWidget(m_strip); // below: what the person looks at stays where it is
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_slate);
    buildSlate();

    connect(m_filters, &FilterBar::changed, this, &CataloguePage::applyFilters);
    connect(m_filters, &FilterBar::leaveDownwards, this, [this] { m_view->enter(); });
    connect(m_table, &CatalogueTable::countsChanged, this, &CataloguePage::refreshState);
    connect(m_view, &CatalogueView::currentChangedRow, this, &CataloguePage::currentRowChanged);
    connect(m_view, &CatalogueView::selectionCountChanged, this, &CataloguePage::statusTextChanged);
    connect(m_view, &CatalogueView::selectionCountChanged, this, &CataloguePage::selectionChanged);
    connect(m_view, &CatalogueView::opened, this, &CataloguePage::opened);
    connect(m_view, &CatalogueView::contextMenuWanted, this, &CataloguePage::contextMenuWanted);
    connect(&parts.loader, &CatalogueLoader::progressChanged, this, &CataloguePage::noteProgress);
    connectFacets();
    m_stripDelay->setSingleShot(true);
    m_stripDelay->setInterval(spinnerDelay);
    connect(m_stripDelay, &QTimer::timeout, this, &CataloguePage::showReadings);
    connect(m_strip, &LoadStrip::stopRequested, this, [this] {
        for (const ScopedReading &reading : scope())
            m_parts.loader.cancel(reading.account.id);
    });
    noteProgress();
}

CataloguePage::~CataloguePage() = default;

void CataloguePage::buildSlate()
{
    m_slateAction = m_slate->addAction({}, slateName(m_kind, "slate"));
    m_slateAction->setAccessibleName(tr("What helps, %1").arg(pluralWord(m_kind)));
    connect(m_slateAction, &QPushButton::clicked, this, &CataloguePage::actOnSlate);
    m_slateEdit = m_slate->addAction(tr("Edit account…"), slateName(m_kind, "slateEdit"));
    m_slateEdit->setAccessibleName(tr("Edit account, %1").arg(pluralWord(m_kind)));
    m_slateEdit->setVisible(false);
    connect(m_slateEdit, &QPushButton::clicked, this,
            [this] { emit editAccountRequested(m_refusedAccount); });
    m_slateSuggestion = m_slate->addAction({}, slateName(m_kind, "slateSuggestion"));
    m_slateSuggestion->setAccessibleName(tr("Another search, %1").arg(pluralWord(m_kind)));
    m_slateSuggestion->setVisible(false);
    connect(m_slateSuggestion, &QPushButton::clicked, this, &CataloguePage::takeSuggestion);
    m_slateOpen = m_slate->addAction(tr("Open by ID…"), slateName(m_kind, "slateOpen"));
    m_slateOpen->setAccessibleName(tr("Open by ID, %1").arg(pluralWord(m_kind)));
    m_slateOpen->setVisible(false);
    connect(m_slateOpen, &QPushButton::clicked, this, &CataloguePage::openByIdRequested);
    for (QPushButton *button : {m_slateAction, m_slateEdit, m_slateSuggestion, m_slateOpen})
        button->setAutoDefault(true); // Return works as Space does
    m_spinnerDelay->setSingleShot(true);
    m_spinnerDelay->setInterval(spinnerDelay);
    connect(m_spinnerDelay, &QTimer::timeout, this, [this] { m_slate->setBusy(true); });
}

void CataloguePage::setAccount(const std::optional<AccountId> &account)
{
    m_account = account;
    m_view->setAccountColumns(!account.has_value());
    noteProgress();
    applyFilters();
}

bool CataloguePage::show(const AccountId &account, const QString &id)
{
    if (m_table->positionOf(account, id) < 0)
        m_filters->setQuery({});
    m_table->settle(); // of many rows, what the filters hid comes a little later
    const int position = m_table->positionOf(account, id);
    if (position < 0)
        return false;
    m_view->choose(position);
    return true;
}

std::optional<CatalogueRow> CataloguePage::currentRow() const
{
    return m_table->rowAt(m_view->chosenRow());
}

QList<CatalogueRow> CataloguePage::selectedRows() const
{
    QList<CatalogueRow> rows;
    for (const int number : m_view->selectedRows()) {
        if (const auto row = m_table->rowAt(number))
            rows.append(*row);
    }
    return rows;
}

int CataloguePage::selectedCount() const
{
    return m_view->selectedCount() + hiddenSelectedCount();
}

/// What was removed at the platform is not selected any more.
int CataloguePage::hiddenSelectedCount() const
{
    const auto &keys = m_view->outOfSight();
    return int(std::count_if(keys.begin(), keys.end(), [this](const ObjectKey &key) {
        return m_parts.catalogue.indexOf(m_kind, key.first, key.second) >= 0;
    }));
}

QString CataloguePage::title() const
{
    return pluralTitle(m_kind);
}

QWidget *CataloguePage::header()
{
    return m_filters;
}

QWidget *CataloguePage::searchField()
{
    return m_filters->searchField();
}

QWidget *CataloguePage::mainWidget()
{
    if (m_state == CatalogueState::Rows)
        return m_view;
    return m_slateAction->isVisibleTo(this) ? static_cast<QWidget *>(m_slateAction)
                                            : m_filters->searchField();
}

QString CataloguePage::statusText() const
{
    const QLocale locale;
    const QString total = locale.toString(m_table->totalCount());
    QStringList parts;
    if (m_filters->isFiltering())
        parts.append(tr("%1 of %2 shown").arg(locale.toString(m_table->rowCount()), total));
    else
        parts.append(tr("%1 shown").arg(total));
    const int hidden = hiddenSelectedCount();
    const int selected = m_view->selectedCount() + hidden;
    if (hidden > 0 && hidden == selected)
        parts.append(tr("%n selected (hidden by the filter)", nullptr, hidden));
    else if (hidden > 0)
        parts.append(tr("%1 selected (%2 of them hidden by the filter)")
                         .arg(locale.toString(selected), locale.toString(hidden)));
    else if (selected > 1)
        parts.append(tr("%1 selected").arg(locale.toString(selected)));
    if (const QString reading = readingText(scope(), m_parts.clock.now()); !reading.isEmpty())
        parts.append(reading);
    return dotted(parts);
}

void CataloguePage::tick()
{
    m_table->refreshAges();
    emit statusTextChanged();
}

void CataloguePage::applyFilters()
{
    CatalogueQuery query = m_filters->query();
    query.account = m_account;
    m_table->setQuery(query);
    m_chips->show(m_filters->query(), m_table->facets());
    followFacets();
    refreshState();
}

void CataloguePage::connectFacets()
{
    m_facets->hide();
    connect(&m_filters->facetButton(), &QPushButton::toggled, this, [this](bool shown) {
        followFacets();
        m_facets->setVisible(shown);
    });
    connect(m_table, &CatalogueTable::facetsChanged, this, &CataloguePage::followFacets);
    connect(m_facets, &FacetPane::changed, m_filters, &FilterBar::setFacets);
    connect(m_chips, &FilterChips::changed, m_filters, &FilterBar::setFacets);
}

void CataloguePage::followFacets()
{
    m_facets->show(m_table->facets(), m_filters->query());
    QStringList accounts;
    const auto known = m_parts.accounts.accounts();
    for (const Account &account : known)
        accounts.append(account.label);
    m_filters->offerValues(m_table->facets(), accounts);
}

void CataloguePage::noteProgress()
{
    showFailures();
    refreshState();
    showReadings();
}

void CataloguePage::showReadings()
{
    const QList<ScopedReading> readings = scope();
    const bool reading = std::any_of(readings.begin(), readings.end(), [](const auto &one) {
        return one.progress.state == LoadState::Loading;
    });
    if (reading && !m_stripDelay->isActive())
        m_stripDelay->start(); // also when the platform says nothing for a while
    else if (!reading)
        m_stripDelay->stop();
    m_strip->showReadings(readings, m_parts.clock.now());
}

void CataloguePage::refreshState()
{
    chooseRemembered();
    showState(stateOf(scope(), m_table->totalCount(), m_table->rowCount()));
    emit statusTextChanged();
}

void CataloguePage::showState(CatalogueState state)
{
    m_state = state;
    if (state != CatalogueState::Loading) {
        m_spinnerDelay->stop();
        m_slate->setBusy(false);
    } else if (!m_spinnerDelay->isActive()) {
        m_spinnerDelay->start();
    }
    if (state == CatalogueState::Rows) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    fillSlate(state);
    m_stack->setCurrentWidget(m_slate);
}

QList<ScopedReading> CataloguePage::scope() const
{
    QList<ScopedReading> readings;
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts) {
        if (!m_account || account.id == *m_account)
            readings.append({account, m_parts.loader.progress(account.id)});
    }
    return readings;
}

} // namespace console
