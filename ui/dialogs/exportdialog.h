#pragma once

#include "models/workflows/exportrun.h"
#include "ui/dialogs/consoledialog.h"
#include "ui/dialogs/exportsource.h"

class QLineEdit;
class QProgressBar;
class QRadioButton;

namespace console {

struct ConsoleParts;
struct ExportPreset;
class Clock;
class ExportColumnList;
class ExportFormatForm;
class ExportPresetRow;
class FieldRow;
class Journal;

/// "1 row", "1,240 rows".
[[nodiscard]] QString exportRowsText(qint64 rows);

/// Writes a list to a file: what is shown, or everything; in the background, never a secret, never
/// a silent cap.
class ExportDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportSource source, const ConsoleParts &parts, QWidget *parent);

    /// Where files go unless the user says otherwise: Documents, else the home folder.
    [[nodiscard]] static QString defaultFolder();

    /// While a file is being written this stops the writing, and the dialog stays.
    void reject() override;

signals:
    void exported(const QString &fileName, qint64 rows);

private:
    QWidget *buildScope();
    QWidget *buildFile();
    void connectParts();
    void usePreset(const ExportPreset &preset);
    void keepPreset(const QString &name);
    void browse();
    void followFormat();
    void followEnding();
    void writeOrAsk();
    void write();
    void showProgress(qint64 done, qint64 total);
    void showResult();
    void tellWritten(const ExportReport &report);
    void setWriting(bool writing);
    void updateButtons();
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QString fileName() const;

    ExportSource m_source;
    Journal &m_journal;
    Clock &m_clock;
    ExportRun m_run;
    ExportRequest m_asked; ///< of the run
    QWidget *m_choices = nullptr;
    ExportPresetRow *m_presets;
    QRadioButton *m_shown = nullptr;
    QRadioButton *m_all = nullptr;
    ExportFormatForm *m_format = nullptr;
    ExportColumnList *m_columns = nullptr;
    QLineEdit *m_file = nullptr;
    QString m_folder; ///< the last that exists
    FieldRow *m_fileRow = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace console
