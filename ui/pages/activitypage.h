#pragma once

#include "ui/consoleparts.h"
#include "ui/dialogs/exportsource.h"
#include "ui/pages/page.h"

class QLineEdit;
class QStackedWidget;

namespace console {

class ActivityTable;
class BlankSlate;
class PlainTable;

/// Who changed what, and when: the journal, newest first.
class ActivityPage : public Page
{
    Q_OBJECT

public:
    explicit ActivityPage(const ConsoleParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override { return m_header; }
    [[nodiscard]] QWidget *searchField() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] QString statusText() const override;
    void refresh() override;

    /// What is shown, and the whole history.
    [[nodiscard]] ExportSource exportSource() const;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *newHeader();
    void refreshState();

    ConsoleParts m_parts;
    ActivityTable *m_table;
    PlainTable *m_view;
    QLineEdit *m_search;
    QWidget *m_header;
    QStackedWidget *m_stack;
    BlankSlate *m_slate;
};

} // namespace console
