#include "app/commandline.h"
#include "app/desk.h"
#include "app/firstpaint.h"
#include "app/hardening.h"
#include "app/headless/headlessrun.h"
#include "app/sandbox/sandboxcommand.h"
#include "app/stallwatch.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"merchant-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
}

int print(const PrintCommand &command)
{
    std::fputs(command.text.toLocal8Bit().constData(), command.exitCode == 0 ? stdout : stderr);
    return command.exitCode;
}

int serveSandbox(const SandboxServerCommand &command, int &argc, char **argv)
{
    QCoreApplication application(argc, argv);
    SandboxCommand sandbox(command.arguments);
    return sandbox.start() ? QCoreApplication::exec() : sandbox.exitCode();
}

int runHeadless(const HeadlessCommand &command, int &argc, char **argv)
{
    SecretBuffer key;
    if (const auto over = prepareHeadless(command, key))
        return *over;
    QCoreApplication application(argc, argv);
    nameApplication();
    HeadlessRun run(command, std::move(key));
    QObject::connect(&run, &HeadlessRun::ended, &application, &QCoreApplication::exit);
    run.start();
    return QCoreApplication::exec();
}

int runMeasured()
{
    const StallWatch watch;
    const int exitCode = QApplication::exec();
    const QString text = watch.report().text() + memoryText();
    std::fputs(text.toLocal8Bit().constData(), stderr);
    return exitCode;
}

int showWindow(const WindowCommand &command, int &argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication();
    QGuiApplication::setDesktopFileName(u"merchant-console"_s);
    std::optional<FirstPaint> paint;
    if (command.measure)
        paint.emplace();
    Theme::prepare(application);
    const QString profile = command.profile.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : command.profile;
    Desk desk(profile);
    desk.open(command.practice);
    return command.measure ? runMeasured() : QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Command command = parseCommandLine(arguments);
    if (const auto *text = std::get_if<PrintCommand>(&command))
        return print(*text);
    if (const auto *sandbox = std::get_if<SandboxServerCommand>(&command))
        return serveSandbox(*sandbox, argc, argv);
    if (const auto *headless = std::get_if<HeadlessCommand>(&command))
        return runHeadless(*headless, argc, argv);
    return showWindow(std::get<WindowCommand>(command), argc, argv);
}
