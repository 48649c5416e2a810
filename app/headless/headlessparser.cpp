#include "app/headless/headlessparser.h"

#include "app/headless/headlesshelp.h"
#include "models/domain/validation.h"
#include "models/workflows/activityexport.h"
#include "models/workflows/catalogueexport.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Parsed = tl::expected<HeadlessCommand, QString>;

struct CommandFacts
{
    QLatin1String word;
    QLatin1String help;
    Parsed (*parse)(const QCommandLineParser &parser, const QStringList &words);
    QList<QLatin1String> options; ///< with a value
    QList<QLatin1String> flags;
};

tl::unexpected<QString> complaint(const QString &text)
{
    return tl::unexpected(text);
}

/// The value of an option that must be one of a few words; the first if it is not given.
template <typename T, size_t N>
tl::expected<T, QString> oneOf(const QCommandLineParser &parser, const QString &option,
                               const std::array<std::pair<QLatin1String, T>, N> &choices)
{
    if (!parser.isSet(option))
        return choices.front().second;
    QStringList words;
    for (const auto &[word, value] : choices) {
        if (parser.value(option) == word)
            return value;
        words.append(QString(word));
    }
    return complaint(u"--%1 must be one of: %2."_s.arg(option, words.join(u", "_s)));
}

QList<ExportColumn> columnsOfKind(const QString &kind)
{
    return kind == "activity"_L1 ? ActivityExport({}).columns()
                                 : catalogueExportColumns(
                                     kindFromWord(kind).value_or(ObjectKind::Merchant));
}

tl::expected<QList<int>, QString> columnsFrom(const QCommandLineParser &parser, const QString &kind)
{
    QList<int> chosen;
    if (!parser.isSet(u"columns"_s))
        return chosen;
    QStringList known;
    for (const auto &column : columnsOfKind(kind))
        known.append(QString::fromLatin1(column.name));
    for (const QString &name : parser.value(u"columns"_s).split(u',')) {
        const auto index = known.indexOf(name.trimmed().toLower());
        if (index < 0)
            return complaint(u"There is no column “%1”. There are: %2."_s.arg(
                name.trimmed(), known.join(u", "_s)));
        chosen.append(int(index));
    }
    return chosen;
}

Parsed parseRows(const QCommandLineParser &parser, const QStringList &words, HeadlessVerb verb)
{
    HeadlessCommand command;
    command.verb = verb;
    if (words.size() != 1)
        return complaint(u"Say what: merchants, connectors, integrations or activity."_s);
    const QString kind = words.first();
    if (kind != "activity"_L1 && !kindFromWord(kind))
        return complaint(u"“%1” is not a list. There are: merchants, connectors, integrations, "
                         "activity."_s.arg(kind));
    command.account = parser.value(u"account"_s);
    if (command.account.isEmpty() && !(kind == "activity"_L1 && !parser.isSet(u"account"_s)))
        return complaint(u"--account is needed: an account's label or id, or all."_s);
    if (command.account.isEmpty())
        command.account = u"all"_s;
    command.filter = parser.value(u"filter"_s).simplified();
    const auto columns = columnsFrom(parser, kind);
    if (!columns)
        return complaint(columns.error());
    command.request.columns = *columns;
    command.request.facts.kind = kind;
    return command;
}

tl::expected<ExportFormat, QString> formatFrom(const QCommandLineParser &parser,
                                               const QString &fileName)
{
    const bool given = parser.isSet(u"format"_s);
    const QString word = given ? parser.value(u"format"_s) : QFileInfo(fileName).suffix();
    const auto format = exportFormatFromWord(word);
    if (!format && given)
        return complaint(u"--format must be csv, json, jsonl or xlsx."_s);
    return format.value_or(ExportFormat::Csv);
}

Parsed parseExport(const QCommandLineParser &parser, const QStringList &words)
{
    Parsed command = parseRows(parser, words, HeadlessVerb::Export);
    if (!command)
        return command;
    ExportRequest &request = command->request;
    request.fileName = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : u"-"_s;
    if (request.fileName.isEmpty())
        return complaint(u"--output needs a file name, or - for the standard output."_s);
    const auto format = formatFrom(parser, request.fileName);
    if (!format)
        return complaint(format.error());
    const auto header = oneOf<ExportHeader, 2>(
        parser, u"header"_s,
        {std::pair("names"_L1, ExportHeader::Names), std::pair("titles"_L1, ExportHeader::Titles)});
    const auto delimiter = oneOf<char, 3>(
        parser, u"delimiter"_s,
        {std::pair("comma"_L1, ','), std::pair("semicolon"_L1, ';'), std::pair("tab"_L1, '\t')});
    const auto crlf = oneOf<bool, 2>(parser, u"line-ends"_s,
                                     {std::pair("crlf"_L1, true), std::pair("lf"_L1, false)});
    for (const auto &fault : {header ? QString() : header.error(),
                              delimiter ? QString() : delimiter.error(),
                              crlf ? QString() : crlf.error()}) {
        if (!fault.isEmpty())
            return complaint(fault);
    }
    request.format = *format;
    request.header = *header;
    request.csv = {*delimiter, parser.isSet(u"bom"_s), *crlf};
    return command;
}

Parsed parseList(const QCommandLineParser &parser, const QStringList &words)
{
    return parseRows(parser, words, HeadlessVerb::List);
}

Parsed parseAdd(const QCommandLineParser &parser)
{
    HeadlessCommand command;
    command.verb = HeadlessVerb::AccountsAdd;
    for (const auto &needed : {u"platform"_s, u"label"_s, u"base-url"_s}) {
        if (parser.value(needed).trimmed().isEmpty())
            return complaint(u"--%1 is needed."_s.arg(needed));
    }
    const auto platform = platformFromWireName(parser.value(u"platform"_s));
    if (!platform)
        return complaint(
            u"--platform must be one of: preczn, ixopay, paygentic, chargebackstop."_s);
    command.draft.platform = *platform;
    command.draft.label = parser.value(u"label"_s).trimmed();
    if (command.draft.label.compare("all"_L1, Qt::CaseInsensitive) == 0)
        return complaint(u"“all” stands for all accounts. Choose another label."_s);
    command.draft.baseUrl = normalisedBaseUrl(*platform, parser.value(u"base-url"_s));
    if (parser.isSet(u"environment"_s)) {
        const QString word = parser.value(u"environment"_s).toUpper();
        if (word != "TEST"_L1 && word != "LIVE"_L1)
            return complaint(u"--environment must be test or live."_s);
        command.environment = word == "LIVE"_L1 ? Environment::Live : Environment::Test;
    }
    if (parser.isSet(u"protection"_s)) {
        command.protection = protectionFromWord(parser.value(u"protection"_s));
        if (!command.protection)
            return complaint(
                u"--protection must be one of: read-only, confirm, confirm-by-name, free."_s);
    }
    return command;
}

Parsed parseAccounts(const QCommandLineParser &parser, const QStringList &words)
{
    const QString word = words.value(0);
    HeadlessCommand command;
    if (word == "list"_L1 && words.size() == 1) {
        command.verb = HeadlessVerb::AccountsList;
        return command;
    }
    if (word == "add"_L1 && words.size() == 1)
        return parser.isSet(u"sandbox"_s)
            ? Parsed(complaint(u"Nothing can be added to the practice sandbox."_s))
            : parseAdd(parser);
    if ((word == "test"_L1 || word == "remove"_L1) && words.size() == 2) {
        command.verb =
            word == "test"_L1 ? HeadlessVerb::AccountsTest : HeadlessVerb::AccountsRemove;
        command.account = words[1];
        return command;
    }
    return complaint(u"Say what: accounts list, add, test NAME or remove NAME."_s);
}

const std::array<CommandFacts, 3> &commands()
{
    static const std::array<CommandFacts, 3> facts{
        CommandFacts{"export"_L1,
                     exportHelp,
                     parseExport,
                     {"account"_L1, "filter"_L1, "format"_L1, "columns"_L1, "output"_L1,
                      "header"_L1, "delimiter"_L1, "line-ends"_L1},
                     {"bom"_L1}},
        CommandFacts{"list"_L1,
                     listHelp,
                     parseList,
                     {"account"_L1, "filter"_L1, "columns"_L1},
                     {}},
        CommandFacts{"accounts"_L1,
                     accountsHelp,
                     parseAccounts,
                     {"platform"_L1, "label"_L1, "base-url"_L1, "environment"_L1, "protection"_L1},
                     {}},
    };
    return facts;
}

const CommandFacts *factsOfWord(const QString &word)
{
    for (const auto &facts : commands()) {
        if (word == facts.word)
            return &facts;
    }
    return nullptr;
}

Parsed parseWith(const CommandFacts &facts, QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    words.removeFirst(); // the command
    if (parser.isSet(u"profile"_s) && parser.value(u"profile"_s).isEmpty())
        return complaint(u"--profile needs a folder."_s);
    if (parser.isSet(u"profile"_s) && parser.isSet(u"sandbox"_s))
        return complaint(u"--profile and --sandbox exclude each other."_s);
    Parsed command = facts.parse(parser, words);
    if (command) {
        command->profile = parser.value(u"profile"_s);
        command->practice = parser.isSet(u"sandbox"_s);
    }
    return command;
}

} // namespace

QString headlessWord(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (factsOfWord(arguments[i]))
            return arguments[i];
        if (arguments[i] == "--profile"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return {};
    }
    return {};
}

Command parseHeadless(const QStringList &arguments)
{
    const CommandFacts &facts = *factsOfWord(headlessWord(arguments));
    QCommandLineParser parser;
    for (const auto &option : facts.options + QList{"profile"_L1})
        parser.addOption({QString(option), QString(), u"VALUE"_s});
    for (const auto &flag : facts.flags + QList{"sandbox"_L1})
        parser.addOption({QString(flag), QString()});
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    const auto refuse = [&facts](const QString &text) {
        return PrintCommand{QString("merchant-console "_L1 + facts.word + ": "_L1 + text
                                    + "\nTry merchant-console "_L1 + facts.word + " --help.\n"_L1),
                            2};
    };
    if (!parser.parse(QStringList(u"merchant-console"_s) + arguments))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        return PrintCommand{QString(facts.help), 0};
    if (parser.positionalArguments().value(0) != facts.word)
        return refuse(u"Unknown command: %1"_s.arg(parser.positionalArguments().value(0)));
    const Parsed command = parseWith(facts, parser);
    if (!command)
        return refuse(command.error());
    return *command;
}

} // namespace console
