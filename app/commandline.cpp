#include "app/commandline.h"

#include "app/headless/headlessparser.h"

#include <QCommandLineParser>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto usage = R"(Usage: merchant-console [OPTION]...
       merchant-console export merchants|connectors|integrations|activity --account NAME|all
                        [--filter TEXT] [--format FORMAT] [--columns A,B,C] [--output FILE|-]
       merchant-console list merchants|connectors|integrations|activity --account NAME|all
       merchant-console accounts list|add|test|remove
       merchant-console sandbox [--port N] [--integrations N] [--merchants N] [--latency-ms N]

A desktop console for merchants, connectors and integrations on Paygentic, IXOPAY, Preczn and
ChargebackStop.

  --sandbox         start with the practice sandbox: the four platforms, simulated on this machine
  --profile DIR     keep accounts and history in DIR instead of the user's own folder
  --measure         say on standard error, at the end, how long the window let anything wait
  --version         print the version and exit
  --help            print this text and exit

  export            write a list to a file, without a window; see merchant-console export --help
  list              print a list; see merchant-console list --help
  accounts          manage accounts; see merchant-console accounts --help
  sandbox           serve the practice sandbox without a window: prints addresses and practice keys
                    as one line of JSON, then serves until stopped
)"_L1;

Command complaint(const QString &text)
{
    return PrintCommand{QString(text + u"\nTry merchant-console --help.\n"), 2};
}

} // namespace

Command parseCommandLine(const QStringList &arguments)
{
    if (!arguments.isEmpty() && arguments.first() == "sandbox"_L1)
        return SandboxServerCommand{arguments.mid(1)};
    if (!headlessWord(arguments).isEmpty())
        return parseHeadless(arguments);

    QCommandLineParser parser;
    parser.addOption({u"sandbox"_s, QString()});
    parser.addOption({u"profile"_s, QString(), u"DIR"_s});
    parser.addOption({u"measure"_s, QString()});
    parser.addOption({u"version"_s, QString()});
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    if (!parser.parse(QStringList(u"merchant-console"_s) + arguments))
        return complaint(parser.errorText());
    if (parser.isSet(u"help"_s))
        return PrintCommand{QString(usage), 0};
    if (parser.isSet(u"version"_s))
        return PrintCommand{u"merchant-console " CONSOLE_VERSION "\n"_s, 0};
    if (!parser.positionalArguments().isEmpty())
        return complaint(u"Unknown command: %1"_s.arg(parser.positionalArguments().first()));
    if (parser.isSet(u"profile"_s) && parser.value(u"profile"_s).isEmpty())
        return complaint(u"--profile needs a folder."_s);
    return WindowCommand{parser.isSet(u"sandbox"_s), parser.value(u"profile"_s),
                         parser.isSet(u"measure"_s)};
}

} // namespace console
