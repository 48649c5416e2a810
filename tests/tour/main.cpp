// The guided tour: the main job in the real window, against a sandbox in another process, with a
// picture of every step.

#include "app/application.h"
#include "tests/tour/editorsjob.h"
#include "tests/tour/mainjob.h"
#include "ui/mainwindow.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

int tour(const QString &folder, bool editors)
{
    SandboxProcess sandbox(QCoreApplication::applicationDirPath()
                           + u"/../../app/merchant-console"_s);
    if (sandbox.description().isEmpty()) {
        std::fprintf(stderr, "The practice sandbox did not start.\n");
        return 1;
    }
    QTemporaryDir profile;
    Application application({profile.path(), false});
    application.start();
    application.window().resize(1280, 800);
    application.window().activateWindow();

    WindowDriver driver(folder);
    if (editors)
        EditorsJob(driver, sandbox).run();
    else
        MainJob(driver, sandbox, folder).run();
    if (!driver.works()) {
        std::fprintf(stderr, "The tour came to a halt.\n%s\n", qPrintable(driver.problem()));
        return 1;
    }
    std::printf("Done. What was made is in %s\n", qPrintable(folder));
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication program(argc, argv);
    QCoreApplication::setApplicationName(u"merchant-console"_s);
    Theme::apply(program, Theme::Scheme::Light);
    QCommandLineParser parser;
    parser.addOption({u"output"_s, u"Where pictures and files go."_s, u"DIR"_s, u"tour"_s});
    parser.addOption({u"editors"_s, u"Every editor once, instead of the main job."_s});
    parser.process(program);
    const QString folder = QDir(parser.value(u"output"_s)).absolutePath();
    QDir().mkpath(folder);
    return tour(folder, parser.isSet(u"editors"_s));
}
