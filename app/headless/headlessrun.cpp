#include "app/headless/headlessrun.h"

#include "app/headless/accountstask.h"
#include "app/headless/keyinput.h"
#include "app/headless/rowstask.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto longestPreparation = 10s;

} // namespace

std::optional<int> prepareHeadless(const HeadlessCommand &command, SecretBuffer &key)
{
    if (command.verb != HeadlessVerb::AccountsAdd)
        return std::nullopt;
    const bool pair = factsOf(command.draft.platform).scheme == AuthenticationScheme::Basic;
    auto read = readKey(pair ? u"API user:password: "_s : u"API key: "_s);
    if (!read) {
        Streams().complain(read.error().message);
        return Failed;
    }
    key = std::move(*read);
    return std::nullopt;
}

HeadlessRun::HeadlessRun(const HeadlessCommand &command, SecretBuffer key)
    : m_command(command), m_parts(command), m_key(std::move(key))
{
    connect(&m_signals, &StopSignals::stopRequested, this, &HeadlessRun::stop);
}

void HeadlessRun::start()
{
    const auto health = m_parts.accounts.loadHealth();
    if (!health) {
        m_streams.complain(u"The accounts could not be read: %1"_s.arg(health.error().message));
        return finish(Failed);
    }
    m_parts.practice ? beginWithPractice() : begin();
}

void HeadlessRun::beginWithPractice()
{
    connect(&m_parts.accounts, &AccountStore::accountAdded, this, [this] {
        if (m_parts.accounts.accounts().size() == qsizetype(allPlatforms.size()))
            m_parts.clock.after(0ms, this, [this] { begin(); });
    });
    m_parts.clock.after(longestPreparation, this, [this] {
        if (m_task)
            return;
        m_streams.complain(u"The practice sandbox did not start."_s);
        finish(Failed);
    });
    m_parts.practice->start(m_parts.accounts);
}

void HeadlessRun::begin()
{
    const bool rows =
        m_command.verb == HeadlessVerb::Export || m_command.verb == HeadlessVerb::List;
    if (rows)
        m_task = std::make_unique<RowsTask>(m_command, m_parts, m_streams);
    else
        m_task = std::make_unique<AccountsTask>(m_command, m_parts, m_streams, std::move(m_key));
    connect(m_task.get(), &HeadlessTask::ended, this, &HeadlessRun::finish);
    m_task->start();
}

void HeadlessRun::stop()
{
    if (m_task)
        m_task->stop();
    else
        finish(Failed);
}

void HeadlessRun::finish(int exitCode)
{
    if (std::exchange(m_finishing, true))
        return;
    // From the event loop: the task may be in the middle of its own function.
    m_parts.clock.after(0ms, this, [this, exitCode] { emit ended(exitCode); });
}

} // namespace console
