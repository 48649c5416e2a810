#include "tests/bench/loading/loadingfigures.h"

#include "app/services/http/httptransport.h"
#include "app/services/journal/sqlitejournal.h"
#include "app/services/paygentic/paygenticclient.h"
#include "models/domain/statustransition.h"
#include "models/tables/cataloguerow.h"
#include "models/workflows/operationrecorder.h"
#include "tests/bench/figures.h"
#include "tests/bench/loading/benchsandbox.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wantedWrites = 2000;
constexpr int inFlight = 6;
constexpr int latency = 20; ///< ms

[[noreturn]] void giveUp(const char *why)
{
    std::printf("writes: %s\n", why);
    std::exit(1);
}

enum class Recording { None, Journal };

/// Sends the command for one integration after another, six at a time; the next six are begun and
/// wait for their turn, as the pages of a list do. With a journal each is in it before it is sent and
/// after it was answered, as every change of the program is: four rows, each waiting for the disk.
class Writer : public QObject {
public:
    Writer(const Target &target, Recording recording)
        : m_recording(recording), m_account(accountAt(target)), m_client(m_account, m_transport, [target] {
              return readyCall<SecretBuffer>(SecretBuffer(target.key));
          })
    {
        if (!m_folder.isValid() || !m_journal.open())
            giveUp("the journal cannot be opened");
    }

    [[nodiscard]] double write(const QList<Integration> &all)
    {
        m_all = all;
        m_done = m_begun = 0;
        return millisecondsOf([this] {
            for (int i = 0; i < 2 * inFlight; ++i)
                sendNext();
            while (m_done < m_all.size())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }

private:

    JournalEntry factsOf(const Integration &integration) const
    {
        JournalEntry facts;
        facts.operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        facts.kind = OperationKind::StatusCommand;
        facts.account = m_account.id.value;
        facts.accountLabel = m_account.label;
        facts.platform = m_account.platform;
        facts.merchantId = integration.ownerId;
        facts.objectId = integration.id;
        facts.objectName = integration.name;
        return facts;
    }

    [[nodiscard]] bool write(OperationRecorder &recorder, JournalStep step, OutcomeWord word) const
    {
        return m_recording == Recording::None
            || recorder.write(step, word, step == JournalStep::Intent ? 0 : 1, u"disconnect"_s);
    }

    void sendNext()
    {
        if (m_begun >= m_all.size())
            return;
        const Integration &integration = m_all.at(m_begun++);
        const auto recorder
            = std::make_shared<OperationRecorder>(m_journal, m_clock, factsOf(integration));
        const auto permit = permitChange(m_account, {m_account.id, integration.id, {}},
                                         ChangeKind::Ordinary, {true, {}});
        if (!permit || !write(*recorder, JournalStep::Intent, OutcomeWord::Draft)
            || !write(*recorder, JournalStep::Sending, OutcomeWord::Sending))
            giveUp("a change was not allowed");
        m_client.status()
            ->apply(*permit, integration, StatusCommand::Disconnect)
            .then(this, [this, recorder](const Result<Integration> &reply) {
                if (!reply || !write(*recorder, JournalStep::Result, OutcomeWord::Confirmed)
                    || !write(*recorder, JournalStep::Closed, OutcomeWord::Confirmed))
                    giveUp("a change failed");
                ++m_done;
                sendNext();
            });
    }

    Recording m_recording;
    QTemporaryDir m_folder;
    WallClock m_clock;
    SqliteJournal m_journal{m_folder.filePath(u"journal.sqlite"_s)};
    HttpTransport m_transport{HttpSettings{}, m_clock};
    Account m_account;
    PaygenticClient m_client;
    QList<Integration> m_all;
    qsizetype m_begun = 0;
    qsizetype m_done = 0;
};

QList<Integration> integrationsAt(const Target &target, int count)
{
    WallClock clock;
    HttpTransport transport{HttpSettings{}, clock};
    PaygenticClient client(accountAt(target), transport, [target] {
        return readyCall<SecretBuffer>(SecretBuffer(target.key));
    });
    QList<Integration> found;
    bool waiting = false;
    QObject context;
    while (found.size() < count) {
        CatalogueCursor from;
        from.offset = found.size();
        waiting = true;
        client.catalogue().read(from).then(&context, [&](const Result<CatalogueBatch> &batch) {
            if (!batch || batch->packedIntegrations.isEmpty())
                giveUp("the list cannot be read");
            for (qsizetype i = 0; i < batch->packedIntegrations.size(); ++i)
                found.append(integrationOf(batch->packedIntegrations.row(i)));
            waiting = false;
        });
        while (waiting)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return found.first(count);
}

/// The sandbox, and what is written to it.
struct Platform {
    int count = rowsFor(wantedWrites);
    testing::SandboxProcess sandbox{QStringLiteral(CONSOLE_BINARY),
                                    {u"--integrations"_s, QString::number(count),
                                     u"--latency-ms"_s, QString::number(latency)}};
    Target target = targetOf(sandbox);
    QList<Integration> integrations = integrationsAt(target, count);
};

Platform &platform()
{
    static std::unique_ptr<Platform> made;
    if (!made) {
        made = std::make_unique<Platform>();
        atEnd([] { made.reset(); });
    }
    return *made;
}

} // namespace

void addWriteFigures()
{
    const auto addWrites = [](const char *name, Recording recording) {
        const auto count = [] { return std::min(wantedWrites, platform().count); };
        add({name, "ms", Bound::RatioAtMost, 1 / 0.93,
             [recording, count] {
                 return Writer(platform().target, recording)
                     .write(platform().integrations.first(count()));
             },
             [count] { return static_cast<double>(count()) * latency / inFlight; }});
    };
    addWrites("writes-20ms-of-bound", Recording::None);
    addWrites("writes-20ms-journalled-of-bound", Recording::Journal);
}

} // namespace console::bench
