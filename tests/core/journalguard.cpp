#include "tests/core/journalguard.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct NewestRow {
    qint64 sequence = 0;
    QString step;
};

/// Opened anew each time, read-only: only what is committed can be seen.
NewestRow newestRow(const QString &file)
{
    const QString name = u"journal-guard"_s;
    NewestRow row;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.exec(u"SELECT sequence, step FROM events ORDER BY sequence DESC LIMIT 1"_s)
            && query.next())
            row = {query.value(0).toLongLong(), query.value(1).toString()};
    }
    QSqlDatabase::removeDatabase(name);
    return row;
}

} // namespace

JournalGuard::JournalGuard(FaultServer &server, QString journalFile)
    : m_file(std::move(journalFile))
{
    connect(&server, &FaultServer::requestReceived, this,
            [this, &server](int index) { look(server.log().at(index)); });
}

void JournalGuard::look(const SeenRequest &request)
{
    if (request.method == "GET")
        return;
    const NewestRow row = newestRow(m_file);
    const bool ofItsOwn = row.sequence > m_lastRow;
    const bool says = row.step == "sending"_L1 || row.step == "probe"_L1;
    m_lastRow = row.sequence;
    ++(ofItsOwn && says ? m_announced : m_unannounced);
}

} // namespace console::testing
