// From the start of a process to its first painted window, and its memory a second later: the
// console against a bare Qt window with a table of a thousand rows, which this program is when it
// is called with --bare.
#include "tests/bench/figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace console::bench {

namespace {

constexpr int rows = 1000;
constexpr int columns = 8;
constexpr int patience = 30'000; ///< ms

class BareView : public QTableView {
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (std::exchange(m_told, true))
            return;
        QTimer::singleShot(0, this, [] { std::fputs("first paint\n", stderr); });
    }

private:
    bool m_told = false;
};

struct Started {
    double painted = 0; ///< ms
    double resident = 0; ///< MB, a second later
};

double residentMegabytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const auto start = status.indexOf("VmRSS:") + 6;
    return status.mid(start, status.indexOf("kB", start) - start).trimmed().toDouble() / 1024;
}

Started start(const QString &program, const QStringList &arguments, bool withMemory)
{
    Started started;
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer time;
    time.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains("first paint") && process.waitForReadyRead(patience))
        said += process.readAllStandardError();
    started.painted = static_cast<double>(time.nsecsElapsed()) / 1e6;
    if (withMemory) {
        QThread::sleep(1);
        started.resident = residentMegabytes(process.processId());
    }
    process.kill();
    process.waitForFinished();
    return started;
}

Started startOurs(bool withMemory)
{
    static const QTemporaryDir profile;
    return start(QStringLiteral(CONSOLE_BINARY),
                 {u"--measure"_s, u"--profile"_s, profile.path()}, withMemory);
}

Started startBare(bool withMemory)
{
    return start(QCoreApplication::applicationFilePath(), {u"--bare"_s}, withMemory);
}

int showBare(QApplication &application)
{
    QStandardItemModel model(rows, columns);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            model.setItem(row, column, new QStandardItem(u"Cell %1/%2"_s.arg(row).arg(column)));
    }
    BareView view;
    view.setModel(&model);
    view.resize(1200, 800);
    view.show();
    return application.exec();
}

} // namespace

void addFigures()
{
    add({"start-to-first-paint", "ms", Bound::RatioAtMost, 2,
         [] { return startOurs(false).painted; }, [] { return startBare(false).painted; }});
    add({"memory-after-start", "MB", Bound::OursAtMost, 55,
         [] { return startOurs(true).resident; }, [] { return startBare(true).resident; }});
}

} // namespace console::bench

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--bare"_s))
        return console::bench::showBare(application);
    return console::bench::run(argc, argv);
}
