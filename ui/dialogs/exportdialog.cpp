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

QString rowsText(qint64 rows)
{
    return counted(rows, ExportDialog::tr("1 row"), ExportDialog::tr("%1 rows"));
}

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

QWidget *ExportDialog::buildScope()
{
    auto *box = new QWidget(this);
    m_shown = new QRadioButton(tr("As &shown (%1)").arg(rowsText(m_table.rowCount())), box);
    m_all = new QRadioButton(tr("E&verything (%1)").arg(rowsText(m_table.totalCount())), box);
    nameWidget(m_shown, u"exportShown"_s, tr("As shown"));
    nameWidget(m_all, u"exportAll"_s, tr("Everything"));
    m_shown->setChecked(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(plainLabel(tr("Rows"), TextRank::Heading, box));
    layout->addWidget(m_shown);
    layout->addWidget(m_all);
    return box;
}

QWidget *ExportDialog::buildFormat()
{
    auto *box = new QWidget(this);
    m_format = new QComboBox(box);
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ExportFormat::Json));
    nameWidget(m_format, u"exportFormat"_s, tr("Format"));
    auto *label = plainLabel(tr("&Format"), TextRank::Heading, box);
    label->setBuddy(m_format);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(label);
    layout->addWidget(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    return box;
}

QWidget *ExportDialog::buildColumns()
{
    auto *box = new QWidget(this);
    m_columns = new QListWidget(box);
    nameWidget(m_columns, u"exportColumns"_s, tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(150);
    m_columns->setFrameShape(QFrame::NoFrame);
    for (int column = 0; column < catalogue::ColumnCount; ++column) {
        auto *item = new QListWidgetItem(
            m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_columns);
        item->setData(Qt::UserRole, column);
        item->setCheckState(Qt::Checked);
    }
    m_columns->setCurrentRow(0);
    auto *label = plainLabel(tr("&Columns, in this order"), TextRank::Heading, box);
    label->setBuddy(m_columns);
    auto *up = new QPushButton(tr("Move &up"), box);
    auto *down = new QPushButton(tr("Move &down"), box);
    nameWidget(up, u"columnUp"_s, tr("Move column up"));
    nameWidget(down, u"columnDown"_s, tr("Move column down"));
    auto *buttons = new QVBoxLayout;
    for (auto *button : {up, down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    auto *frame = new QFrame(box); // the view itself has no outline in this style
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    inside->addWidget(m_columns);
    row->addWidget(frame, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(label);
    layout->addLayout(row, 1);
    connect(up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::updateButtons);
    return box;
}

QWidget *ExportDialog::buildFile()
{
    auto *line = new QWidget(this);
    m_file = new QLineEdit(line);
    nameWidget(m_file, u"exportFile"_s, tr("File"));
    auto *browse = new QPushButton(tr("&Browse…"), line);
    nameWidget(browse, u"browse"_s, tr("Browse for a file"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_file);
    const QString day = m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString name = u"%1-%2.csv"_s.arg(pluralTitle(m_table.kind()).toLower(), day);
    m_file->setText(QDir::toNativeSeparators(QDir(defaultFolder()).filePath(name)));
    m_fileRow = new FieldRow(tr("File &name"), line, FieldRow::Mark::None, this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    return m_fileRow;
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
    message()->tell(Tone::Success, tr("%1 exported").arg(rowsText(written->rows)),
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
        if (const auto *row = m_table.rowAt(0)) {
            entry.platform = row->platform;
            entry.environment = row->environment;
        }
    }
    entry.objectType = pluralTitle(m_table.kind()).toLower();
    entry.objectName = QFileInfo(report.fileName).fileName();
    const QString filter = request().facts.filter;
    entry.detail = rowsText(report.rows)
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
