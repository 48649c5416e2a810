#pragma once

#include "models/ports/platformregistry.h"

#include <QObject>

#include <random>
#include <vector>

namespace console::testing {

/// What a schedule does when the n-th request is served.
enum class ListTrouble { None, Dropped, Refused, Failed, Cut, Short, Doubled };

/// A platform's counted list that changes and fails while it is read. Requests are answered when a
/// test says so, in any order; each is served, and the list changed, at that moment.
class ShiftingList : public CatalogueRole {
public:
    explicit ShiftingList(unsigned seed) : m_random(seed) { }

    QStringList rows;
    qint64 limit = 10;
    std::map<int, ListTrouble> troubles; ///< by number of the request served
    std::map<int, int> changes; ///< rows that come (> 0) or go (< 0) before it is served
    QStringList everSeen; ///< rows that came after the start
    QStringList removed;
    int served = 0;

    ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override
    {
        ApiPromise<CatalogueBatch> promise;
        m_open.push_back({from, promise});
        return promise.call();
    }

    [[nodiscard]] bool isIdle() const { return m_open.empty(); }

    /// Serves one of the open requests, most likely an early one.
    void serveOne()
    {
        const size_t pick = std::min(below(m_open.size()), below(m_open.size()));
        const auto [from, promise] = m_open[pick];
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(pick));
        const int number = served++;
        change(changes.contains(number) ? changes[number] : 0);
        promise.resolve(
            answer(from, troubles.contains(number) ? troubles[number] : ListTrouble::None));
    }

private:
    [[nodiscard]] size_t below(size_t end)
    {
        return std::uniform_int_distribution<size_t>(0, end - 1)(m_random);
    }

    void change(int by)
    {
        for (; by > 0; --by) {
            const QString id = QStringLiteral("new%1").arg(m_made++);
            everSeen.append(id);
            const auto size = static_cast<size_t>(rows.size());
            // Where lists grow in life: at the front, at the end, or anywhere.
            const std::array places{size_t{0}, size, below(size + 1)};
            rows.insert(static_cast<qsizetype>(places[below(3)]), id);
        }
        for (; by < 0 && !rows.isEmpty(); ++by)
            removed.append(rows.takeAt(static_cast<qsizetype>(below(size_t(rows.size())))));
    }

    [[nodiscard]] Result<CatalogueBatch> answer(const CatalogueCursor &from, ListTrouble trouble)
    {
        switch (trouble) {
        case ListTrouble::Dropped:
            return failure(localError(ApiErrorKind::ConnectionLost));
        case ListTrouble::Refused:
            return failure(localError(ApiErrorKind::RateLimited));
        case ListTrouble::Failed:
            return failure(localError(ApiErrorKind::ServerError));
        case ListTrouble::Cut:
            return failure(localError(ApiErrorKind::BadReply));
        case ListTrouble::None:
        case ListTrouble::Short:
        case ListTrouble::Doubled:
            break;
        }
        QStringList ids = rows.mid(from.offset, limit);
        if (trouble == ListTrouble::Short && ids.size() > 1)
            ids.removeLast();
        if (trouble == ListTrouble::Doubled && ids.size() > 1)
            ids.last() = ids.first();
        return batchOf(from, ids);
    }

    [[nodiscard]] CatalogueBatch batchOf(const CatalogueCursor &from, const QStringList &ids) const
    {
        CatalogueBatch batch;
        batch.page = ListPage{from, limit, {}, {}};
        for (const auto &id : ids)
            batch.page->ids.append(id.toUtf8());
        batch.total = rows.size();
        for (const auto &id : ids)
            batch.integrations.emplace_back().id = id;
        return batch;
    }

    struct Open {
        CatalogueCursor from;
        ApiPromise<CatalogueBatch> promise;
    };

    std::mt19937 m_random;
    std::vector<Open> m_open;
    int m_made = 0;
};

} // namespace console::testing
