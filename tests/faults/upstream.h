#pragma once

#include "tests/faults/faultmessage.h"

#include <QTcpSocket>

#include <functional>

namespace console::testing {

/// One request to a plain HTTP server on a connection of its own; call connectToHost. `answer` gets
/// the reply, or nothing if it could not be had. Deletes itself.
class Upstream : public QTcpSocket {
    Q_OBJECT

public:
    using Answer = std::function<void(std::optional<FaultReply>)>;

    Upstream(const FaultRequest &request, Answer answer, QObject *parent);
    ~Upstream() override;

private:
    void collect(bool ended);

    Answer m_answer;
    QByteArray m_received;
};

} // namespace console::testing
