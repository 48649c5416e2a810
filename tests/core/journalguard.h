#pragma once

#include "tests/faults/faultserver.h"

namespace console::testing {

/// Looks into the journal's file whenever a write arrives at the server: just before, a row must
/// have been committed that says so (Sending or Probe), one for each request. Needs the event loop
/// of the server's thread only, so it sees what another process would see after a kill.
class JournalGuard : public QObject {
    Q_OBJECT

public:
    JournalGuard(FaultServer &server, QString journalFile);

    /// The requests that had no row of their own. A backend should refuse everything from the
    /// first one on: what is not journalled must not be carried out.
    [[nodiscard]] int unannounced() const { return m_unannounced; }
    [[nodiscard]] int announced() const { return m_announced; }

private:
    void look(const SeenRequest &request);

    QString m_file;
    qint64 m_lastRow = 0;
    int m_unannounced = 0;
    int m_announced = 0;
};

} // namespace console::testing
