#include "ui/dialogs/exportdialog.h"

#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/tables/cataloguetable.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The filter in words, for the file's own account of itself.
QString filterText(const CatalogueQuery &query)
{
    QStringList parts;
    if (!query.text.isEmpty())
        parts.append(ExportDialog::tr("text “%1”").arg(query.text));
    if (query.platform)
        parts.append(ExportDialog::tr("platform %1").arg(factsOf(*query.platform).displayName));
    if (query.lifecycle)
        parts.append(ExportDialog::tr("status %1").arg(lifecycleWord(*query.lifecycle)));
    if (query.environment)
        parts.append(ExportDialog::tr("environment %1").arg(environmentWord(*query.environment)));
    return parts.join(u", "_s);
}

} // namespace

ExportDialog::ExportDialog(const CatalogueTable &table, const QString &scopeLabel, Journal &journal,
                           Clock &clock, QWidget *parent)
    : ConsoleDialog(tr("Export %1").arg(pluralTitle(table.kind()).toLower()), parent),
      m_table(table),
      m_scope(scopeLabel),
      m_journal(journal),
      m_clock(clock)
{
    setObjectName(u"exportDialog"_s);
    body()->addWidget(plainLabel(windowTitle(), TextRank::Title, this));
    body()->addWidget(plainLabel(tr("From %1. Exports contain the columns you choose, never secrets, "
                                    "keys or credentials.")
                                     .arg(untrustedLine(scopeLabel, 80)),
                                 TextRank::Muted, this));
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::wide);
    top->addWidget(buildScope(), 1, Qt::AlignTop);
    top->addWidget(buildFormat(), 1, Qt::AlignTop);
    body()->addLayout(top);
    body()->addWidget(buildColumns(), 1);
    body()->addWidget(buildFile());
    m_close = addButton(tr("Cancel"), u"close"_s, ButtonLook::Plain);
    m_write = addButton(tr("&Export"), u"write"_s, ButtonLook::Primary);
    m_write->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::writeOrAsk);
    updateButtons();
    resize(580, 600);
}

QString ExportDialog::defaultFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isWritable() ? documents : QDir::homePath();
}

void ExportDialog::moveColumn(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    m_columns->insertItem(to, m_columns->takeItem(from));
    m_columns->setCurrentRow(to);
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_file->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The hardened process is not readable for portals, so the system's dialog would not work.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix());
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::followFormat()
{
    const QFileInfo file(m_file->text());
    const QString old = file.suffix().toLower();
    if (old == "csv"_L1 || old == "json"_L1)
        m_file->setText(m_file->text().chopped(old.size()) + suffix());
    updateButtons();
}

void ExportDialog::writeOrAsk()
{
    const QFileInfo file(m_file->text());
    if (!file.exists()) {
        write();
        return;
    }
    auto *question = new ConfirmDialog(
        tr("Replace the file that is there?"),
        tr("“%1” exists. It stays as it is until the new one is complete.").arg(file.fileName()),
        tr("Replace file"), this);
    connect(question, &QDialog::accepted, this, &ExportDialog::write);
    question->open();
}

void ExportDialog::write()
{
    const ExportRequest asked = request();
    const auto written = writeExport(asked, m_all->isChecked() ? m_table.allRows()
                                                              : m_table.shownRows());
    if (!written) {
        message()->showError(errorText(written.error()));
        return;
    }
    record(*written);
    message()->tell(Tone::Success, tr("%1 exported").arg(exportRowsText(written->rows)),
                    tr("%1 columns, %2.")
                        .arg(asked.columns.size())
                        .arg(QLocale().formattedDataSize(written->bytes)),
                    QDir::toNativeSeparators(written->fileName));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setFocus();
    emit exported(written->fileName, written->rows);
}

void ExportDialog::record(const ExportReport &report)
{
    JournalEntry entry;
    entry.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.kind = OperationKind::Export;
    entry.step = JournalStep::Closed;
    entry.word = OutcomeWord::Confirmed;
    entry.at = m_clock.now();
    entry.actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    entry.accountLabel = m_scope;
    if (const auto account = m_table.query().account) {
        entry.account = account->value;
        if (const auto row = m_table.rowAt(0)) {
            entry.platform = row->platform;
            entry.environment = row->environment;
        }
    }
    entry.objectType = pluralTitle(m_table.kind()).toLower();
    entry.objectName = QFileInfo(report.fileName).fileName();
    const QString filter = request().facts.filter;
    entry.detail = exportRowsText(report.rows)
        + (filter.isEmpty() ? QString() : QString(u", "_s + filter));
    // The file is written already; a history that cannot be written is told by its own banner.
    (void)m_journal.append(entry);
}

void ExportDialog::updateButtons()
{
    message()->clear();
    const bool folder = QFileInfo(QFileInfo(m_file->text()).absolutePath()).isDir();
    m_fileRow->setProblem(folder ? QString() : tr("This folder does not exist."));
    if (m_write)
        m_write->setEnabled(!request().columns.isEmpty() && folder
                            && !QFileInfo(m_file->text()).fileName().isEmpty());
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.kind = m_table.kind();
    request.format = format();
    for (int row = 0; row < m_columns->count(); ++row) {
        const auto *item = m_columns->item(row);
        if (item->checkState() == Qt::Checked)
            request.columns.append(catalogue::Column(item->data(Qt::UserRole).toInt()));
    }
    request.facts.account = m_scope;
    request.facts.filter = m_all && m_all->isChecked() ? QString() : filterText(m_table.query());
    request.facts.at = m_clock.now();
    request.facts.program = QStringLiteral("Merchant Console " CONSOLE_VERSION);
    request.fileName = QFileInfo(m_file->text()).absoluteFilePath();
    return request;
}

QString ExportDialog::suffix() const
{
    return format() == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

} // namespace console
