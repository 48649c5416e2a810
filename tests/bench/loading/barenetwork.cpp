#include "tests/bench/loading/barenetwork.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class Fetcher : public QObject {
public:
    Fetcher(const QUrl &list, const QByteArray &authorisation, int pages, int pageSize)
        : m_list(list), m_authorisation(authorisation), m_pages(pages), m_pageSize(pageSize)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        for (int i = 0; i < 6; ++i)
            fetchNext();
    }

    [[nodiscard]] bool isDone() const { return m_done >= m_pages || m_failed; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    void fetchNext()
    {
        if (m_begun >= m_pages)
            return;
        QUrl url = m_list;
        QUrlQuery query;
        query.addQueryItem(u"limit"_s, QString::number(m_pageSize));
        query.addQueryItem(u"offset"_s, QString::number(m_begun++ * m_pageSize));
        url.setQuery(query);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", m_authorisation);
        request.setRawHeader("Accept-Encoding", "identity");
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            m_failed = m_failed || reply->error() != QNetworkReply::NoError;
            m_bytes += reply->readAll().size();
            reply->deleteLater();
            ++m_done;
            fetchNext();
        });
    }

    QNetworkAccessManager m_network;
    QUrl m_list;
    QByteArray m_authorisation;
    int m_pages;
    int m_pageSize;
    int m_begun = 0;
    int m_done = 0;
    qint64 m_bytes = 0;
    bool m_failed = false;
};

} // namespace

double fetchBare(const QUrl &list, const QByteArray &authorisation, int pages, int pageSize)
{
    QElapsedTimer timer;
    timer.start();
    Fetcher fetcher(list, authorisation, pages, pageSize);
    while (!fetcher.isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return fetcher.hasFailed() ? -1 : static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace console::testing
