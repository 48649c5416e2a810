#pragma once

#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"
#include "ui/pages/cataloguestate.h"
#include "ui/pages/page.h"

#include <optional>

class QPushButton;
class QStackedWidget;
class QTimer;

namespace console {

class BlankSlate;
class CatalogueTable;
class CatalogueView;
class FilterBar;
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
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] QList<CatalogueRow> selectedRows() const; ///< in the order shown
    [[nodiscard]] const CatalogueTable &table() const { return *m_table; }
    [[nodiscard]] CatalogueView &view() const { return *m_view; }
    [[nodiscard]] FilterBar &filters() const { return *m_filters; }
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
    void editAccountRequested(const console::AccountId &account);

private:
    void buildSlate();
    void applyFilters();
    void noteProgress();
    void refreshState();
    void showState(CatalogueState state);
    void fillSlate(CatalogueState state);
    void fillFailedSlate();
    void showFailures();
    void actOnSlate();
    [[nodiscard]] QList<ScopedReading> scope() const;

    ConsoleParts m_parts;
    ObjectKind m_kind;
    std::optional<AccountId> m_account;
    CatalogueState m_state = CatalogueState::NotLoaded;
    CatalogueTable *m_table;
    FilterBar *m_filters;
    NoticeBar *m_failures;
    QStackedWidget *m_stack;
    CatalogueView *m_view;
    BlankSlate *m_slate;
    QPushButton *m_slateAction;
    QPushButton *m_slateEdit;
    AccountId m_refusedAccount; ///< whose key was not accepted
    QTimer *m_spinnerDelay;
};

} // namespace console
