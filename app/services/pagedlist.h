#pragma once

#include "app/services/callchain.h"
#include "app/services/http/platformconnection.h"

#include <QPointer>

namespace console {

/// One page of a list that is read to its end.
template <typename T>
struct ReadPage {
    QList<T> items;
    qint64 size = 0; ///< elements of the page, those that `items` leaves out included
    std::optional<qint64> total; ///< elements of the whole list, if the platform counts them

    /// Without a total, a full page is taken to have a successor. An empty one never has.
    [[nodiscard]] bool leavesMore(qint64 offset, qint64 limit) const
    {
        return size > 0 && (total ? offset + size < *total : size >= limit);
    }
};

/// Lists longer than this are not read to their end: BadReply, because "none" would be a lie.
inline constexpr int mostPages = 500;

/// Where a list is, and how one page of it is read.
template <typename T>
struct PagedList {
    QString path;
    QUrlQuery query; ///< without limit and offset
    qint64 pageSize = 100;
    std::function<Result<ReadPage<T>>(const HttpReply &, qint64 offset)> parse;
};

/// Every element of a limit/offset list. Cancelled once `owner` (and with it the connection) dies.
template <typename T>
[[nodiscard]] ApiCall<QList<T>> readAll(PlatformConnection &connection,
                                        QPointer<const QObject> owner, PagedList<T> list,
                                        QList<T> found = {}, qint64 offset = 0, int page = 0)
{
    QUrlQuery query = list.query;
    query.addQueryItem(QStringLiteral("limit"), QString::number(list.pageSize));
    query.addQueryItem(QStringLiteral("offset"), QString::number(offset));
    return chained<QList<T>>(
        connection.get(list.path, query),
        [&connection, owner, list, found, offset, page](Result<HttpReply> reply) mutable {
            auto read = reply.and_then(
                [&](const HttpReply &r) -> Result<ReadPage<T>> { return list.parse(r, offset); });
            if (!read)
                return readyCall<QList<T>>(failure(read.error()));
            found.append(read->items);
            if (!read->leavesMore(offset, list.pageSize))
                return readyCall<QList<T>>(std::move(found));
            if (!owner || page + 1 >= mostPages)
                return readyCall<QList<T>>(failure(localError(
                    owner ? ApiErrorKind::BadReply : ApiErrorKind::Cancelled)));
            return readAll<T>(connection, owner, list, std::move(found), offset + read->size,
                              page + 1);
        });
}

} // namespace console
