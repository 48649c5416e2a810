#include "app/sandbox/stopsignals.h"

#ifdef Q_OS_UNIX

#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace console {

namespace {

// A signal handler may do next to nothing: it writes one byte, the event loop does the rest.
int wakeUp[2]{-1, -1};
void (*interruptBefore)(int) = SIG_DFL;
void (*terminateBefore)(int) = SIG_DFL;

void passOn(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(wakeUp) != 0)
        return;
    for (const int end : wakeUp) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        if (::read(wakeUp[0], &byte, 1) == 1)
            emit stopRequested();
    });
    interruptBefore = std::signal(SIGINT, passOn);
    terminateBefore = std::signal(SIGTERM, passOn);
}

StopSignals::~StopSignals()
{
    if (wakeUp[0] < 0)
        return;
    std::signal(SIGINT, interruptBefore);
    std::signal(SIGTERM, terminateBefore);
    qDeleteAll(findChildren<QSocketNotifier *>());
    ::close(wakeUp[0]);
    ::close(wakeUp[1]);
    wakeUp[0] = wakeUp[1] = -1;
}

} // namespace console

#endif
