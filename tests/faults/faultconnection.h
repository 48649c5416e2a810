#pragma once

#include "tests/faults/faultmessage.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace console::testing {

class FaultServer;

/// One connection of the fault server: reads requests one after another and does to each what its
/// step says. Deletes itself when the connection ends.
class FaultConnection : public QObject
{
    Q_OBJECT

public:
    FaultConnection(QTcpSocket *socket, int number, FaultServer &server);
    ~FaultConnection() override;

    /// Resets the connection.
    void reset();
    void resetWhenEncrypted();

private:
    void read();
    void next();
    void act();
    void applyAnd(void (FaultConnection::*then)(const FaultReply &));
    void applyLate();

    void answer(const FaultReply &reply);
    void answerOnceAndGoStale(const FaultReply &reply);
    void resetAfter(const FaultReply &reply);
    void closeAfter(const FaultReply &reply);
    void halfStatus(const FaultReply &reply);
    void cutWithLength(const FaultReply &reply);
    void cutChunked(const FaultReply &reply);
    void cutWithoutLength(const FaultReply &reply);
    void hang(const FaultReply &reply);
    void drip(const FaultReply &reply);
    void serverError(const FaultReply &reply);
    void wrongShape(const FaultReply &reply);
    void gzipBomb(const FaultReply &reply);
    void hugeBody(const FaultReply &reply);

    void refuse();
    void redirect();
    void finish();
    void end();
    void pour();
    void dripOne();

    QTcpSocket *m_socket;
    FaultServer &m_server;
    int m_number;
    int m_requests = 0;
    int m_index = -1;
    bool m_busy = false;
    bool m_stale = false;
    FaultStep m_step;
    QByteArray m_input;
    QByteArray m_dripping;
    qint64 m_left = 0;
    QTimer m_dripTimer;
};

} // namespace console::testing
