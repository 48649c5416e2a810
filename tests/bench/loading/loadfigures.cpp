#include "tests/bench/loading/loadingfigures.h"

#include "app/services/http/httptransport.h"
#include "app/services/paygentic/paygenticclient.h"
#include "models/tables/cataloguetable.h"
#include "models/workflows/catalogueloader.h"
#include "tests/bench/figures.h"
#include "tests/bench/loading/barenetwork.h"
#include "tests/bench/loading/benchsandbox.h"
#include "tests/support/listedaccounts.h"
#include "ui/pages/catalogueview.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedRows = 100'000;
constexpr int inFlight = 6;
constexpr int pageSize = 100;
constexpr int slow = 20; ///< ms
// 350 ms where a bare QNetworkAccessManager took 95 to 122. Both cores are busy all the time then,
// so that milliseconds say how fast the machine is just now; what they are of those 122 ms, the
// strictest reading, says how fast the program is.
constexpr double ofBareNetwork = 350. / 122;

class OnePlatform : public PlatformRegistry {
public:
    explicit OnePlatform(Platform &platform) : m_platform(platform) { }
    Platform *platform(const AccountId &) override { return &m_platform; }
    std::unique_ptr<Platform> trial(const Account &, SecretBuffer) override { return nullptr; }

private:
    Platform &m_platform;
};

/// How long the event loop keeps others waiting: by how much a tick of each millisecond is late.
class TurnWatch {
public:
    TurnWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(tick);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_turns.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6 - tick);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }

    [[nodiscard]] double percentile(double share)
    {
        if (m_turns.empty())
            return 0;
        std::sort(m_turns.begin(), m_turns.end());
        const auto last = static_cast<double>(m_turns.size() - 1);
        return m_turns[static_cast<size_t>(last * share)];
    }

private:
    static constexpr int tick = 1;

    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_turns;
};

/// Says when it shows rows for the first time.
class ShownTable : public CatalogueView {
public:
    using CatalogueView::CatalogueView;

    std::function<void()> shown;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        CatalogueView::paintEvent(event);
        if (shown && model()->rowCount() > 0)
            std::exchange(shown, {})();
    }
};

struct Measured {
    double total = 0; ///< ms, as all that follows
    double firstRows = 0; ///< painted, after the first reply
};

/// How long turns of the event loop take, ms.
struct Turns {
    double most = 0; ///< 99 % of them
    double worst = 0;
};

/// The account, the client and the window part of one load, as the program has them.
class Desk {
public:
    explicit Desk(const Target &target)
        : m_account(accountAt(target)), m_client(m_account, m_transport, [target] {
              return readyCall<SecretBuffer>(SecretBuffer(target.key));
          })
    {
        m_accounts.put(m_account);
        m_view.resize(1200, 800);
        m_view.show();
    }

    [[nodiscard]] Measured load(int rows)
    {
        Measured measured;
        QElapsedTimer timer;
        double firstReply = 0;
        QObject::connect(&m_store, &CatalogueStore::rowsAppended, &m_loader, [&] {
            if (firstReply == 0)
                firstReply = millisecondsOfTimer(timer);
        });
        m_view.shown = [&] { measured.firstRows = millisecondsOfTimer(timer) - firstReply; };
        timer.start();
        m_loader.load(m_account.id);
        while (m_loader.isLoading() || m_table.isWorking())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        measured.total = millisecondsOfTimer(timer);
        expectAll(rows);
        return measured;
    }

private:
    void expectAll(int rows) const
    {
        const LoadProgress progress = m_loader.progress(m_account.id);
        if (progress.state == LoadState::Complete && m_table.rowCount() >= rows)
            return;
        std::printf("load: only %d rows of %d came, state %d\n", m_table.rowCount(), rows,
                    int(progress.state));
        for (const LoadGap &gap : progress.gaps)
            std::printf("load: no rows %lld to %lld: %s, status %d, wire %d, \"%s\"\n",
                        static_cast<long long>(gap.first), static_cast<long long>(gap.last),
                        kindWord(gap.error.kind).data(), gap.error.httpStatus, int(gap.error.wire),
                        qPrintable(gap.error.message));
        std::exit(1);
    }

    static double millisecondsOfTimer(const QElapsedTimer &timer)
    {
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    WallClock m_clock;
    HttpTransport m_transport{HttpSettings{}, m_clock};
    Account m_account;
    PaygenticClient m_client;
    testing::ListedAccounts m_accounts;
    OnePlatform m_platforms{m_client};
    CatalogueStore m_store;
    CatalogueTable m_table{m_store, ObjectKind::Integration, m_clock};
    ShownTable m_view{m_table, nullptr};
    CatalogueLoader m_loader{m_accounts, m_platforms, m_store, m_clock};
};

/// The practice sandbox with one latency, and the last load from it.
class Source {
public:
    explicit Source(int latency)
        : m_rows(rowsFor(wantedRows)), m_sandbox(QStringLiteral(CONSOLE_BINARY),
                                                 {u"--integrations"_s, QString::number(m_rows),
                                                  u"--latency-ms"_s, QString::number(latency)}),
          m_target(targetOf(m_sandbox))
    {
    }

    [[nodiscard]] const Measured &load()
    {
        m_last = Desk(m_target).load(m_rows);
        return *m_last;
    }

    [[nodiscard]] const Measured &last() { return m_last ? *m_last : load(); }

    /// Of a load of its own: a tick of each millisecond makes it longer.
    [[nodiscard]] const Turns &turns()
    {
        if (!m_turns) {
            Desk desk(m_target);
            TurnWatch watch; // from now on: the desk is made without an event loop
            (void)desk.load(m_rows);
            m_turns = {watch.percentile(0.99), watch.percentile(1)};
        }
        return *m_turns;
    }

    [[nodiscard]] double loadBare() const
    {
        const QUrl list(QString(m_target.base.toString() + u"/v0/merchantIntegrations"_s));
        return fetchBare(list, "Bearer " + m_target.key, pages(), pageSize);
    }

    [[nodiscard]] int pages() const { return m_rows / pageSize; }

private:
    int m_rows;
    testing::SandboxProcess m_sandbox;
    Target m_target;
    std::optional<Measured> m_last;
    std::optional<Turns> m_turns;
};

Source &source(int latency)
{
    static std::map<int, std::unique_ptr<Source>> sources;
    if (sources.empty())
        atEnd([] { sources.clear(); });
    auto &found = sources[latency];
    if (!found)
        found = std::make_unique<Source>(latency);
    return *found;
}

double boundOf(int latency)
{
    return static_cast<double>(source(latency).pages()) * latency / inFlight;
}

} // namespace

void addLoadFigures()
{
    Theme::apply(*qApp, ColourScheme::Light);
    add({"load-20ms-of-bound", "ms", Bound::RatioAtMost, 1.08,
         [] { return source(slow).load().total; }, [] { return boundOf(slow); }});
    add({"load-20ms-of-bare-network", "ms", Bound::RatioAtMost, 1.08,
         [] { return source(slow).load().total; }, [] { return source(slow).loadBare(); }});
    add({"load-20ms-first-rows",
         "ms",
         Bound::OursAtMost,
         100,
         [] { return source(slow).last().firstRows; },
         {}});
    add({"load-20ms-turns-99",
         "ms",
         Bound::OursAtMost,
         16,
         [] { return source(slow).turns().most; },
         {}});
    add({"load-20ms-turns-worst",
         "ms",
         Bound::OursAtMost,
         50,
         [] { return source(slow).turns().worst; },
         {}});
    add({"load-0ms", "ms", Bound::OursAtMost, 350, [] { return source(0).load().total; },
         [] { return source(0).loadBare(); }});
    add({"load-0ms-of-bare-network", "ms", Bound::RatioAtMost, ofBareNetwork,
         [] { return source(0).load().total; }, [] { return source(0).loadBare(); }});
    add({"load-0ms-turns-99",
         "ms",
         Bound::OursAtMost,
         16,
         [] { return source(0).turns().most; },
         {}});
    add({"load-0ms-turns-worst",
         "ms",
         Bound::OursAtMost,
         50,
         [] { return source(0).turns().worst; },
         {}});
}

} // namespace console::bench
