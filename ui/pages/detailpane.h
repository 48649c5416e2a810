#pragma once

#include "models/domain/objectspec.h"
#include "models/domain/statustransition.h"
#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"

#include <QFrame>

#include <optional>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace console {

class BlankSlate;

/// Everything known of the chosen object, and what can be done with it.
class DetailPane : public QFrame
{
    Q_OBJECT

public:
    explicit DetailPane(const ConsoleParts &parts, QWidget *parent = nullptr);

    /// Shows a row, or that nothing is chosen. The same row again changes nothing but its age.
    void show(const std::optional<CatalogueRow> &row);

    /// How many rows are selected while none of them is shown; 0: nothing is chosen.
    void showCount(int selected, const QList<CatalogueRow> &rows = {});

    /// Shows the same row afresh: what it may do, or what belongs to it, has changed.
    void rebuild();

    void tick();

    /// Where the keyboard goes when a row is opened: the first thing that can be used.
    void takeFocus();

    [[nodiscard]] const std::optional<CatalogueRow> &row() const { return m_row; }

signals:
    void rotateRequested();
    void commandRequested(console::StatusCommand command);
    void editRequested(const console::EditOffer &offer);
    void navigateRequested(console::ObjectKind kind, const console::AccountId &account,
                           const QString &id);
    void merchantRequested(const console::AccountId &account, const QString &id);
    void leaveRequested(); ///< Esc: back to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *newContent(const CatalogueRow &row);
    void addHeader(QVBoxLayout &layout, const CatalogueRow &row);
    void addActions(QVBoxLayout &layout, const CatalogueRow &row);
    void addRelated(QVBoxLayout &layout, const CatalogueRow &row);
    void addRelatedCard(QVBoxLayout &layout, const QString &heading, const QString &objectName,
                        const QList<CatalogueRow> &rows, const QString &none);
    void addRequirements(QVBoxLayout &layout, const CatalogueRow &row);
    void addRouting(QVBoxLayout &layout, const CatalogueRow &row);
    [[nodiscard]] QList<CatalogueRow> merchantsOf(const CatalogueRow &row) const;

    ConsoleParts m_parts;
    std::optional<CatalogueRow> m_row;
    QStackedWidget *m_stack;
    BlankSlate *m_placeholder;
    QScrollArea *m_scroll;
    QLabel *m_age = nullptr;
};

} // namespace console
