// Loads a whole list from the practice sandbox in another process, as the program does it, against
// the bound that latency sets and against a bare QNetworkAccessManager that keeps nothing.
#include "app/services/http/httptransport.h"
#include "app/services/paygentic/paygenticclient.h"
#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueloader.h"
#include "tests/bench/loading/barenetwork.h"
#include "tests/bench/loading/benchline.h"
#include "tests/support/listedaccounts.h"
#include "tests/tour/sandboxprocess.h"

#include <QCommandLineParser>
#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int inFlight = 6;
constexpr int pageSize = 100;

class WallClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    void after(std::chrono::milliseconds delay, QObject *context, std::function<void()> f) override
    {
        QTimer::singleShot(delay, context, std::move(f));
    }
};

class OnePlatform : public PlatformRegistry {
public:
    explicit OnePlatform(Platform &platform) : m_platform(platform) { }
    Platform *platform(const AccountId &) override { return &m_platform; }
    std::unique_ptr<Platform> trial(const Account &, SecretBuffer) override { return nullptr; }

private:
    Platform &m_platform;
};

struct Target {
    QUrl base;
    QByteArray key;
};

Target targetOf(const SandboxProcess &sandbox)
{
    const auto accounts = sandbox.description().value("accounts"_L1).toArray();
    for (const QJsonValue value : accounts) {
        const QJsonObject account = value.toObject();
        if (account.value("platform"_L1).toString() == "paygentic"_L1)
            return {QUrl(account.value("baseUrl"_L1).toString()),
                    account.value("key"_L1).toString().toUtf8()};
    }
    return {};
}

struct Measured {
    double total = 0; ///< milliseconds
    double firstRows = 0; ///< after the first reply
    std::vector<double> turns; ///< of the event loop
    int rows = 0;
    bool complete = false;
};

Measured loadOurs(const Target &target)
{
    WallClock clock;
    HttpTransport transport(HttpSettings{}, clock);
    Account account;
    account.id = {u"bench"_s};
    account.label = u"Bench"_s;
    account.platform = PlatformKind::Paygentic;
    account.baseUrl = target.base;
    PaygenticClient client(account, transport,
                           [&] { return readyCall<SecretBuffer>(SecretBuffer(target.key)); });
    ListedAccounts accounts;
    accounts.put(account);
    OnePlatform platforms(client);
    CatalogueStore store;
    CatalogueTable table(store, ObjectKind::Integration, clock);
    table.sort(0, Qt::AscendingOrder);
    CatalogueLoader loader(accounts, platforms, store, clock);

    Measured measured;
    QElapsedTimer timer;
    timer.start();
    QObject::connect(&table, &QAbstractItemModel::rowsInserted, &loader, [&] {
        if (measured.firstRows == 0)
            measured.firstRows = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    loader.load(account.id);
    while (loader.isLoading()) {
        QElapsedTimer turn;
        QCoreApplication::eventDispatcher()->processEvents(QEventLoop::WaitForMoreEvents);
        turn.start();
        QCoreApplication::processEvents();
        measured.turns.push_back(static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    measured.total = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    measured.rows = table.rowCount();
    measured.complete = loader.progress(account.id).state == LoadState::Complete;
    return measured;
}

void printTurns(const char *name, std::vector<double> turns)
{
    std::sort(turns.begin(), turns.end());
    const double worst = turns.empty() ? 0 : turns.back();
    const double most = turns.empty() ? 0 : turns[turns.size() * 99 / 100];
    printBench(name, most, 16, "ms", most / 16, 1, Wanted::AtMost);
    printBench(QByteArray(QByteArray(name) + "-worst").constData(), worst, 50, "ms", worst / 50, 1,
               Wanted::AtMost);
}

int run(int rows, int latency, int runs)
{
    SandboxProcess sandbox(QStringLiteral(CONSOLE_BINARY),
                           {u"--integrations"_s, QString::number(rows), u"--latency-ms"_s,
                            QString::number(latency)});
    const Target target = targetOf(sandbox);
    if (target.key.isEmpty()) {
        std::printf("loadbench: the sandbox did not start\n");
        return 1;
    }
    const int pages = rows / pageSize;
    const QUrl list(QString(target.base.toString() + u"/v0/merchantIntegrations"_s));
    std::vector<double> ours;
    std::vector<double> bare;
    Measured last;
    for (int i = 0; i < runs; ++i) {
        bare.push_back(fetchBare(list, "Bearer " + target.key, pages, pageSize));
        last = loadOurs(target);
        if (!last.complete || last.rows < rows) {
            std::printf("loadbench: only %d rows of %d came\n", last.rows, rows);
            return 1;
        }
        ours.push_back(last.total);
    }
    std::sort(ours.begin(), ours.end());
    std::sort(bare.begin(), bare.end());
    const double our = ours[ours.size() / 2];
    const double their = bare[bare.size() / 2];
    bool ok = true;
    if (latency > 0) {
        const double bound = static_cast<double>(pages) * latency / inFlight;
        ok = printBench("load-latency-20-bound", our, bound, "ms", our / bound, 1.08,
                        Wanted::AtMost);
        printBench("load-latency-20-bare", our, their, "ms", our / their, 1.08, Wanted::AtMost);
        printBench("load-first-rows", last.firstRows - latency, 100, "ms",
                   (last.firstRows - latency) / 100, 1, Wanted::AtMost);
    } else {
        ok = printBench("load-latency-0", our, 350, "ms", our / 350, 1, Wanted::AtMost);
        std::printf("loadbench: a bare QNetworkAccessManager took %.0f ms\n", their);
    }
    printTurns(latency > 0 ? "load-turns-latency-20" : "load-turns-latency-0", last.turns);
    return ok ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rows"_s, u"Rows to load."_s, u"n"_s, u"100000"_s},
                       {u"runs"_s, u"Pairs of runs."_s, u"n"_s, u"3"_s}});
    parser.addHelpOption();
    parser.process(application);
    const int rows = parser.value(u"rows"_s).toInt();
    const int runs = parser.value(u"runs"_s).toInt();
    const int slow = run(rows, 20, runs);
    const int fast = run(rows, 0, runs);
    return slow + fast > 0 ? 1 : 0;
}
