#include "models/workflows/exportfacts.h"

#include "models/domain/account.h"
#include "models/workflows/exportlayout.h"
#include "models/workflows/jsonexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray listBytes(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QByteArray missingBytes(const QStringList &missing)
{
    QByteArrayList labels;
    for (const QString &label : missing)
        labels.append(jsonText(label));
    return listBytes(labels);
}

QByteArray columnBytes(const ExportRequest &request, const ExportRows &rows)
{
    QByteArrayList names;
    for (const int column : columnsOf(request, rows))
        names.append('"' + rows.columns()[column].name + '"');
    return listBytes(names);
}

QByteArray csvBytes(const CsvOptions &csv)
{
    return ",\"delimiter\":" + jsonText(QChar::fromLatin1(csv.delimiter)) + ",\"note\":"
        + jsonText(csvNote());
}

QString say(const char *text)
{
    return QCoreApplication::translate("ExportFacts", text);
}

} // namespace

QString csvNote()
{
    return u"A cell that a spreadsheet might run as a formula begins with an apostrophe here; "
           u"so does such text after a separator or line break within a cell. To undo it, take one "
           u"apostrophe away wherever white space and apostrophes, if any, and then = + - or @ "
           u"follow it. JSON files have every cell unchanged."_s;
}

QByteArray factsBytes(const ExportRequest &request, const ExportRows &rows)
{
    const auto &facts = request.facts;
    const QString format = exportFormatWord(request.format);
    return "{\"kind\":" + jsonText(facts.kind) + ",\"account\":" + jsonText(facts.account)
        + ",\"filter\":" + jsonText(facts.filter) + ",\"at\":" + jsonText(timeText(facts.at))
        + ",\"program\":" + jsonText(facts.program) + ",\"format\":" + jsonText(format)
        + ",\"count\":" + QByteArray::number(rows.size())
        + ",\"complete\":" + (facts.missing.isEmpty() ? "true" : "false")
        + ",\"missing\":" + missingBytes(facts.missing)
        + ",\"columns\":" + columnBytes(request, rows)
        + (request.format == ExportFormat::Csv ? csvBytes(request.csv) : QByteArray()) + '}';
}

QList<QPair<QString, QString>> factsPairs(const ExportRequest &request, const ExportRows &rows)
{
    const auto &facts = request.facts;
    const QString none = say(QT_TRANSLATE_NOOP("ExportFacts", "none"));
    return {
        {say(QT_TRANSLATE_NOOP("ExportFacts", "What")), facts.kind},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Account")), facts.account},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Filter")), facts.filter.isEmpty() ? none : facts.filter},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Rows")), QString::number(rows.size())},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Exported at (UTC)")), timeText(facts.at)},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Not read in full")),
         facts.missing.isEmpty() ? none : facts.missing.join(u", "_s)},
        {say(QT_TRANSLATE_NOOP("ExportFacts", "Program")), facts.program},
    };
}

JournalEntry exportEntry(const ExportRequest &request, const ExportReport &report,
                         const Account *account)
{
    JournalEntry entry;
    entry.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    entry.kind = OperationKind::Export;
    entry.step = JournalStep::Closed;
    entry.word = OutcomeWord::Confirmed;
    entry.at = request.facts.at;
    entry.actor = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    entry.accountLabel = request.facts.account;
    if (account) {
        entry.account = account->id.value;
        entry.platform = account->platform;
        entry.environment = account->environment;
    }
    entry.objectType = request.facts.kind;
    entry.objectName = report.fileName == "-"_L1 ? u"standard output"_s
                                                 : QFileInfo(report.fileName).fileName();
    entry.detail = QString::number(report.rows) + (report.rows == 1 ? " row"_L1 : " rows"_L1)
        + (request.facts.filter.isEmpty() ? QString() : QString(u", "_s + request.facts.filter));
    return entry;
}

} // namespace console
