#pragma once

#include "models/workflows/catalogueexport.h"
#include "ui/dialogs/consoledialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QRadioButton;

namespace console {

class CatalogueTable;
class Clock;
class FieldRow;
class Journal;

/// "1 row", "1,240 rows".
[[nodiscard]] QString exportRowsText(qint64 rows);

/// Writes a table to a file: what is shown, or everything; never a secret, never a silent cap.
class ExportDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `scopeLabel` is the account's label, or "all accounts". The table must outlive the dialog.
    ExportDialog(const CatalogueTable &table, const QString &scopeLabel, Journal &journal,
                 Clock &clock, QWidget *parent);

    /// Where files go unless the user says otherwise: Documents, else the home folder.
    [[nodiscard]] static QString defaultFolder();

signals:
    void exported(const QString &fileName, qint64 rows);

private:
    QWidget *buildScope();
    QWidget *buildFormat();
    QWidget *buildColumns();
    QWidget *buildFile();
    void moveColumn(int by);
    void browse();
    void followFormat();
    void writeOrAsk();
    void write();
    void record(const ExportReport &report);
    void updateButtons();
    [[nodiscard]] ExportFormat format() const;
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString suffix() const;

    const CatalogueTable &m_table;
    QString m_scope;
    Journal &m_journal;
    Clock &m_clock;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_all = nullptr;
    QComboBox *m_format = nullptr;
    QListWidget *m_columns = nullptr;
    QLineEdit *m_file = nullptr;
    FieldRow *m_fileRow = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace console
