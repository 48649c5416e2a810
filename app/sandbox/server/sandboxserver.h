#pragma once

#include "app/sandbox/server/duereplies.h"
#include "app/sandbox/server/sandboxplatforms.h"

#include <QHttpServer>
#include <QObject>

namespace console {

struct OpenExchange;

/// The platforms behind one loopback port. Lives in the practice sandbox's thread, with all it
/// owns.
class SandboxServer : public QObject {
    Q_OBJECT

public:
    explicit SandboxServer(const SandboxOptions &options);

    /// The port it listens on, 0 if it could not. Once, from its own thread.
    [[nodiscard]] quint16 listen();

private:
    void answer(const OpenExchange &exchange);

    SandboxOptions m_options;
    SandboxPlatforms m_platforms;
    DueReplies m_due;
    QHttpServer m_server;
};

} // namespace console
