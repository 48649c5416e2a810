#include "app/headless/rowstask.h"

#include "app/headless/tabletext.h"
#include "models/tables/cataloguetable.h"
#include "models/workflows/activityexport.h"
#include "models/workflows/catalogueexport.h"
#include "models/workflows/exportfacts.h"
#include "ui/presentation/errortexts.h"

#include <QFileInfo>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// A terminal is narrow: what tells rows apart. All others are there to be asked for.
constexpr std::array listedColumns{catalogue::Name,     catalogue::Owner,
                                   catalogue::Type,     catalogue::Status,
                                   catalogue::RawStatus, catalogue::AccountLabel,
                                   catalogue::Id};
constexpr qsizetype widestOfTerminal = 48; // one long text would push all others off the line
constexpr std::array listedActivity{"at", "operation", "step", "outcome", "object", "account", "by"};

/// The words of a journal row in which a filter looks.
bool contains(const ActivityExport &rows, qint64 row, const QStringList &words)
{
    QString all;
    QByteArray scratch;
    for (int column = 0; column < rows.columns().size(); ++column)
        all += QString::fromUtf8(rows.text(row, column, scratch)) + u'\n';
    const QString text = folded(all);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

QList<int> listedColumnsOf(const QString &kind, const ExportRows &rows)
{
    QList<int> columns;
    if (kind != "activity"_L1)
        return QList<int>(listedColumns.begin(), listedColumns.end());
    for (const char *name : listedActivity)
        columns.append(exportColumnNamed(rows, QString::fromLatin1(name)));
    return columns;
}

} // namespace

RowsTask::RowsTask(HeadlessCommand command, HeadlessParts &parts, Streams &streams)
    : HeadlessTask(std::move(command), parts, streams), m_reading(parts, streams),
      m_run(parts.workbook)
{
    connect(&m_reading, &AccountReading::finished, this, &RowsTask::takeReading);
    connect(&m_run, &ExportRun::finished, this, &RowsTask::takeExport);
    connect(&m_run, &ExportRun::progressed, this, [this](qint64 done, qint64 total) {
        if (m_command.request.fileName != "-"_L1)
            m_streams.progress(u"Writing: %1 of %2"_s.arg(done).arg(total));
    });
}

void RowsTask::start()
{
    const auto &request = m_command.request;
    const bool binary = m_command.verb == HeadlessVerb::Export
        && request.format == ExportFormat::Excel && request.fileName == "-"_L1;
    if (binary && m_streams.outputIsTerminal()) {
        m_streams.complain(u"A workbook is not for a terminal. Name a file: --output FILE."_s);
        return emit ended(Usage);
    }
    const bool activity = m_command.request.facts.kind == "activity"_L1;
    const bool everything = m_command.account.compare("all"_L1, Qt::CaseInsensitive) == 0;
    if (activity && everything)
        return readActivity();
    const QList<Account> accounts = chosenAccounts();
    if (accounts.isEmpty())
        return emit ended(Failed);
    if (!everything)
        m_account = accounts.first();
    activity ? readActivity() : m_reading.start(accounts);
}

void RowsTask::stop()
{
    m_stopped = true;
    m_reading.stop();
    m_run.cancel();
}

void RowsTask::takeReading()
{
    if (m_stopped) {
        m_streams.complain(u"Stopped. Nothing was written."_s);
        return emit ended(Failed);
    }
    if (tellIncomplete())
        takeRows(catalogueRows());
    else
        emit ended(Failed);
}

/// False if there is nothing to go on with.
bool RowsTask::tellIncomplete()
{
    const QList<Account> missing = m_reading.incomplete();
    for (const Account &account : missing) {
        const auto progress = m_parts.loader.progress(account.id);
        complain(account, progress.error.value_or(localError(ApiErrorKind::BadReply)));
        m_command.request.facts.missing.append(account.label);
    }
    if (!m_reading.hasRead()) {
        m_streams.complain(u"No account could be read. Nothing was written."_s);
        return false;
    }
    if (!missing.isEmpty()) {
        m_exitCode = Incomplete;
        m_streams.complain(u"Incomplete: rows of %1 are missing."_s.arg(
            m_command.request.facts.missing.join(u", "_s)));
    }
    return true;
}

std::shared_ptr<const ExportRows> RowsTask::catalogueRows() const
{
    CatalogueTable table(m_parts.catalogue, *kindFromWord(m_command.request.facts.kind),
                         m_parts.clock);
    CatalogueQuery query;
    query.text = m_command.filter;
    if (m_account)
        query.account = m_account->id;
    table.setQuery(query);
    table.sort(catalogue::Name, Qt::AscendingOrder);
    table.settle();
    return std::make_shared<CatalogueExport>(table.shownSnapshot());
}

void RowsTask::readActivity()
{
    const auto entries = m_parts.journal.latest(std::numeric_limits<int>::max());
    if (!entries) {
        m_streams.complain(errorParagraph(entries.error()));
        return emit ended(Failed);
    }
    const ActivityExport all(*entries);
    const QStringList words = folded(m_command.filter).split(u' ', Qt::SkipEmptyParts);
    QList<JournalEntry> chosen;
    for (qsizetype row = 0; row < entries->size(); ++row) {
        const JournalEntry &entry = entries->at(row);
        const bool ours = !m_account || entry.account == m_account->id.value;
        if (ours && contains(all, row, words))
            chosen.append(entry);
    }
    takeRows(std::make_shared<ActivityExport>(chosen));
}

void RowsTask::takeRows(std::shared_ptr<const ExportRows> rows)
{
    m_command.verb == HeadlessVerb::List ? printRows(*rows) : exportRows(std::move(rows));
}

void RowsTask::printRows(const ExportRows &rows)
{
    const auto &asked = m_command.request;
    const auto columns =
        asked.columns.isEmpty() ? listedColumnsOf(asked.facts.kind, rows) : asked.columns;
    const bool printed = m_streams.print(
        Streams::outputIsTerminal() ? tableText(rows, columns, widestOfTerminal)
                                    : tableText(rows, columns));
    if (!printed)
        m_streams.complain(u"The output could not be written."_s);
    emit ended(printed ? m_exitCode : int(Failed));
}

void RowsTask::exportRows(std::shared_ptr<const ExportRows> rows)
{
    ExportRequest &request = m_command.request;
    request.facts.account = m_account ? m_account->label : u"all accounts"_s;
    if (!m_command.filter.isEmpty())
        request.facts.filter = u"text “%1”"_s.arg(m_command.filter);
    request.facts.at = m_parts.clock.now();
    request.facts.program = u"Merchant Console " CONSOLE_VERSION ""_s;
    if (request.fileName != "-"_L1)
        request.fileName = QFileInfo(request.fileName).absoluteFilePath();
    m_streams.clearProgress(); // before rows come to the same terminal
    m_run.start(request, std::move(rows));
}

void RowsTask::takeExport()
{
    const auto &result = m_run.result();
    if (!result) {
        const bool given = result.error().kind == ApiErrorKind::Cancelled;
        const bool piped = m_command.request.fileName == "-"_L1;
        const QString stopped = piped
            ? u"Stopped. What was written so far is not the whole."_s
            : u"Stopped. Nothing was written; a file that was there is as it was."_s;
        m_streams.complain(given ? stopped : result.error().message);
        return emit ended(Failed);
    }
    const auto entry = exportEntry(m_command.request, *result, m_account ? &*m_account : nullptr);
    if (!m_parts.journal.append(entry))
        m_streams.complain(u"The export is written, but the activity history could not record it: "
                           "a window may be using it."_s);
    if (!result->warning.isEmpty())
        m_streams.complain(result->warning);
    if (result->cutCells > 0)
        m_streams.complain(
            u"%1 texts were cut at 32,767 characters, the most that Excel holds."_s.arg(
                result->cutCells));
    emit ended(m_exitCode);
}

} // namespace console
