#pragma once

#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"
#include "ui/pages/cataloguestate.h"
#include "ui/pages/objectkey.h"
#include "ui/pages/page.h"

#include <QSet>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace console {

class BlankSlate;
class CatalogueTable;
class CatalogueView;
class FacetPane;
class FilterChips;
class FilterBar;
class LoadStrip;
class NoticeBar;

/// The table of one kind of object, of the chosen account or of all.
class CataloguePage : public Page
{
    Q_OBJECT

public:
    CataloguePage(const ConsoleParts &parts, ObjectKind kind, QWidget *parent = nullptr);
    ~CataloguePage() override;

    void setAccount(const std::optional<AccountId> &account);

    /// Chooses a row and scrolls to it; clears filters if they hide it. False if it is not known.
    bool show(const AccountId &account, const QString &id);

    [[nodiscard]] std::optional<CatalogueRow> currentRow() const;

    /// Whether there is anything whose details could be shown, be it hidden by filters now.
    [[nodiscard]] bool hasRows() const
    {
        return m_state == CatalogueState::Rows || m_state == CatalogueState::NoMatch;
    }
    [[nodiscard]] int selectedCount() const; ///< rows that filters hide included
    [[nodiscard]] int hiddenSelectedCount() const;
    [[nodiscard]] QList<CatalogueRow> selectedRows() const; ///< in the order shown

    /// How the page was left: query, columns, order, and the current row.
    [[nodiscard]] QJsonObject memory() const;
    /// The remembered row is chosen as soon as it has been read, unless another was chosen before.
    void recall(const QJsonObject &memory);

    [[nodiscard]] const CatalogueTable &table() const { return *m_table; }
    [[nodiscard]] CatalogueView &view() const { return *m_view; }
    [[nodiscard]] FilterBar &filters() const { return *m_filters; }
    [[nodiscard]] ObjectKind kind() const { return m_kind; }
    [[nodiscard]] CatalogueState state() const { return m_state; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override;
    [[nodiscard]] QWidget *searchField() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] QString statusText() const override;
    void tick() override;

signals:
    void currentRowChanged();
    void selectionChanged();
    void opened(); ///< Enter or double-click: the person wants the detail
    void contextMenuWanted(const QPoint &global);
    void reloadRequested();
    void addAccountRequested();
    void openByIdRequested();
    void editAccountRequested(const console::AccountId &account);

private:
    void buildSlate();
    void applyFilters();
    void noteProgress();
    void refreshState();
    void showState(CatalogueState state);
    void fillSlate(CatalogueState state);
    void fillFailedSlate();
    void fillNoMatchSlate();
    void fillEmptySlate();
    void takeSuggestion();
    void showFailures();
    void showFailure(const ScopedReading &reading);
    void showSameFailure(const QList<ScopedReading> &same);
    void showGaps(const ScopedReading &reading);
    void showReadings();
    void actOnSlate();
    void chooseRemembered();
    void connectFacets();
    void followFacets();
    [[nodiscard]] QList<ScopedReading> scope() const;

    ConsoleParts m_parts;
    ObjectKind m_kind;
    std::optional<AccountId> m_account;
    CatalogueState m_state = CatalogueState::NotLoaded;
    CatalogueTable *m_table;
    FilterBar *m_filters;
    FilterChips *m_chips;
    FacetPane *m_facets;
    NoticeBar *m_failures;
    QSet<QString> m_noticed; ///< notices of failures that are shown
    LoadStrip *m_strip;
    QStackedWidget *m_stack;
    CatalogueView *m_view;
    BlankSlate *m_slate;
    QPushButton *m_slateAction;
    QPushButton *m_slateEdit;
    QPushButton *m_slateOpen;
    QPushButton *m_slateSuggestion; ///< what a search that finds nothing may have meant
    AccountId m_refusedAccount; ///< whose key was not accepted
    QTimer *m_spinnerDelay;
    std::optional<ObjectKey> m_remembered; ///< the row to choose once it is read
    QSet<ObjectKey> m_rememberedRows; ///< what was chosen with it
    QTimer *m_stripDelay;
};

} // namespace console
