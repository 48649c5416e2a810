#include "ui/dialogs/exportdialog.h"

#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/workflows/exportfacts.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/exportcolumnlist.h"
#include "ui/dialogs/exportformatform.h"
#include "ui/dialogs/exportpresetrow.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Qt leaves its two lists without: a screen reader would say what is chosen, and not for what.
void labelChoices(const QFileDialog &dialog)
{
    for (const auto &[label, box] : {std::pair{"lookInLabel"_L1, "lookInCombo"_L1},
                                     std::pair{"fileTypeLabel"_L1, "fileTypeCombo"_L1}}) {
        auto *text = dialog.findChild<QLabel *>(label);
        auto *choice = dialog.findChild<QComboBox *>(box);
        if (!text || !choice)
            continue;
        text->setBuddy(choice);
        choice->setAccessibleName(text->text().remove(u'&').remove(u':'));
    }
}

} // namespace

ExportDialog::ExportDialog(ExportSource source, const ConsoleParts &parts, QWidget *parent)
    : ConsoleDialog(source.title, parent),
      m_source(std::move(source)),
      m_journal(parts.journal),
      m_clock(parts.clock),
      m_run(parts.workbook),
      m_choices(new QWidget(this)),
      m_presets(new ExportPresetRow(parts.memory, m_source.kind, this)),
      m_format(new ExportFormatForm(this)),
      m_columns(new ExportColumnList(m_source.columns, this)),
      m_progress(new QProgressBar(this))
{
    setObjectName(u"exportDialog"_s);
    body()->addWidget(plainLabel(windowTitle(), TextRank::Title, this));
    body()->addWidget(plainLabel(tr("From %1. Exports contain the columns you choose, never secrets, "
                                    "keys or credentials.")
                                     .arg(untrustedLine(m_source.scope, 80)),
                                 TextRank::Muted, this));
    if (!m_source.missing.isEmpty())
        body()->addWidget(
            plainLabel(tr("Not read in full: %1. Rows may be missing, and the file says so.")
                           .arg(untrustedLine(m_source.missing.join(u", "_s), 160)),
                       TextRank::Body, this));
    auto *choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(body()->spacing());
    choices->addWidget(m_presets);
    choices->addWidget(buildScope());
    choices->addWidget(m_format);
    choices->addWidget(m_columns, 1);
    choices->addWidget(buildFile());
    body()->addWidget(m_choices, 1);
    nameWidget(m_progress, u"exportProgress"_s, tr("Rows written"));
    m_progress->setTextVisible(false); // the message says how many
    m_progress->hide();
    body()->addWidget(m_progress);
    m_close = addButton(tr("Cancel"), u"close"_s, ButtonLook::Plain);
    m_write = addButton(tr("&Export"), u"write"_s, ButtonLook::Primary);
    m_write->setDefault(true);
    connectParts();
    updateButtons();
    resize(620, 700);
    // The name is what is different each time: it is typed over at once.
    m_file->setFocus();
    // A dialog that opens chooses the whole text of its first field, after everything else.
    QTimer::singleShot(0, m_file, [field = m_file] {
        const QFileInfo file(field->text());
        field->setSelection(int(field->text().size() - file.fileName().size()),
                            int(file.completeBaseName().size()));
    });
}

/// A bare name belongs to the folder that was named last, not to where the program happened to be
/// started, and gets the ending of the format.
QString ExportDialog::fileName() const
{
    const QString typed = m_file->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QFileInfo file(QDir(m_folder), typed);
    const bool bare = file.suffix().isEmpty() && !file.isDir() && !file.fileName().isEmpty();
    return bare ? QString(file.absoluteFilePath() + u'.' + suffix()) : file.absoluteFilePath();
}

void ExportDialog::connectParts()
{
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::writeOrAsk);
    connect(m_format, &ExportFormatForm::changed, this, &ExportDialog::followFormat);
    connect(m_file, &QLineEdit::textEdited, this, &ExportDialog::followEnding);
    connect(m_columns, &ExportColumnList::changed, this, &ExportDialog::updateButtons);
    connect(&m_run, &ExportRun::progressed, this, &ExportDialog::showProgress);
    connect(&m_run, &ExportRun::finished, this, &ExportDialog::showResult);
    connect(m_presets, &ExportPresetRow::chosen, this, &ExportDialog::usePreset);
    connect(m_presets, &ExportPresetRow::keepRequested, this, &ExportDialog::keepPreset);
}

void ExportDialog::usePreset(const ExportPreset &preset)
{
    ExportRequest request;
    request.format = preset.format;
    request.header = preset.header;
    request.csv = preset.csv;
    m_format->show(request);
    m_columns->choose(presetColumns(preset, m_source.columns));
    (preset.everything ? m_all : m_shown)->setChecked(true);
}

void ExportDialog::keepPreset(const QString &name)
{
    const ExportRequest chosen = request();
    ExportPreset preset{name, chosen.format, chosen.header, chosen.csv, m_all->isChecked(), {}};
    for (const int column : chosen.columns)
        preset.columns.append(QString::fromLatin1(m_source.columns[column].name));
    m_presets->keep(preset);
}

QString ExportDialog::defaultFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isWritable() ? documents : QDir::homePath();
}

void ExportDialog::reject()
{
    if (m_run.isRunning())
        m_run.cancel();
    else
        ConsoleDialog::reject();
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The hardened process is not readable for portals, so the system's dialog would not work.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    labelChoices(*dialog);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        m_file->setText(name);
        followEnding();
    });
    dialog->open();
}

void ExportDialog::followFormat()
{
    const QString old = QFileInfo(m_file->text()).suffix();
    if (exportFormatFromWord(old) && old != suffix())
        m_file->setText(m_file->text().chopped(old.size()) + suffix());
    updateButtons();
}

/// Who types "x.xlsx" wants a workbook, and not a text by that name.
void ExportDialog::followEnding()
{
    if (const auto format = exportFormatFromWord(QFileInfo(m_file->text().trimmed()).suffix()))
        m_format->setFormat(*format);
}

void ExportDialog::writeOrAsk()
{
    const QFileInfo file(fileName());
    if (!file.exists()) {
        write();
        return;
    }
    auto *question = new ConfirmDialog(
        tr("Replace the existing file?"),
        tr("The file “%1” exists already. It stays as it is until the new one is complete.")
            .arg(file.fileName()),
        tr("Replace file"), this);
    connect(question, &QDialog::accepted, this, &ExportDialog::write);
    question->open();
}

void ExportDialog::write()
{
    m_asked = request();
    setWriting(true);
    m_run.start(m_asked, m_source.rows(m_all->isChecked()));
}

void ExportDialog::showProgress(qint64 done, qint64 total)
{
    m_progress->setMaximum(int(total));
    m_progress->setValue(int(done));
    m_progress->show();
    message()->tell(Tone::Pending, tr("Writing…"),
                    tr("%1 of %2 written. An existing file stays as it is until the new one is "
                       "complete.")
                        .arg(QLocale().toString(done), exportRowsText(total)));
}

void ExportDialog::showResult()
{
    setWriting(false);
    const auto &written = m_run.result();
    if (written)
        return tellWritten(*written);
    if (written.error().kind == ApiErrorKind::Cancelled)
        message()->tell(Tone::Info, tr("Stopped"),
                        tr("Nothing was written. A file that existed before is unchanged."));
    else
        message()->showError(errorText(written.error()));
    m_write->setFocus();
}

void ExportDialog::tellWritten(const ExportReport &report)
{
    // The file is written already; a history that cannot be written is told by its own banner.
    (void)m_journal.append(
        exportEntry(m_asked, report, m_source.account ? &*m_source.account : nullptr));
    QStringList notes{tr("%1, %2.").arg(
        counted(m_asked.columns.size(), tr("1 column"), tr("%1 columns")),
        QLocale().formattedDataSize(report.bytes))};
    if (report.guardedCells > 0)
        notes.append(counted(report.guardedCells,
                             tr("1 cell begins with an apostrophe, so that no spreadsheet runs it "
                                "as a formula."),
                             tr("%1 cells begin with an apostrophe, so that no spreadsheet runs "
                                "them as formulas.")));
    if (report.cutCells > 0)
        notes.append(counted(report.cutCells,
                             tr("1 text was cut at 32,767 characters, the most that Excel holds."),
                             tr("%1 texts were cut at 32,767 characters, the most that Excel "
                                "holds.")));
    if (!report.warning.isEmpty())
        notes.append(report.warning);
    const bool flawed = report.cutCells > 0 || !report.warning.isEmpty();
    message()->tell(flawed ? Tone::Warning : Tone::Success,
                    tr("%1 exported").arg(exportRowsText(report.rows)), notes.join(u' '),
                    QDir::toNativeSeparators(report.fileName));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setFocus();
    emit exported(report.fileName, report.rows);
}

void ExportDialog::setWriting(bool writing)
{
    m_choices->setEnabled(!writing);
    m_write->setEnabled(!writing);
    m_close->setText(writing ? tr("Stop") : tr("Cancel"));
    m_close->setAccessibleName(m_close->text());
    if (!writing)
        m_progress->hide();
}

void ExportDialog::updateButtons()
{
    message()->clear();
    const QString path = QFileInfo(fileName()).absolutePath();
    const bool folder = QFileInfo(path).isDir();
    if (folder && QDir::isAbsolutePath(m_file->text()))
        m_folder = path;
    m_fileRow->setProblem(folder ? QString() : tr("This folder does not exist."));
    m_write->setEnabled(!m_columns->chosen().isEmpty() && folder
                        && !QFileInfo(fileName()).fileName().isEmpty());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    m_format->fill(request);
    request.columns = m_columns->chosen();
    request.facts.kind = m_source.kind;
    request.facts.account = m_source.scope;
    request.facts.missing = m_source.missing;
    request.facts.filter = m_all->isChecked() ? QString() : m_source.filter;
    request.facts.at = m_clock.now();
    request.facts.program = QStringLiteral("Merchant Console " CONSOLE_VERSION);
    request.fileName = fileName();
    return request;
}

QString ExportDialog::suffix() const
{
    return exportFormatWord(m_format->format());
}

} // namespace console
