#pragma once

#include "models/domain/apierror.h"
#include "models/domain/page.h"
#include "models/tables/hashcounts.h"
#include "models/tables/tablepieces.h"

#include <QSet>

#include <map>
#include <set>

namespace console {

/// Rows of a list that could not be read, counted from 1; both 0 if it is not known which.
struct RowGap {
    qint64 first = 0;
    qint64 last = 0;
    ApiError error;
};

/// Plans and checks the reading of one list by limit and offset, with pages side by side. Knows no
/// network: it says which offset to ask for and is told what came.
///
/// Rows that come or go while pages are read shift all behind them. So each page begins with the
/// last row of the one before: as long as neighbours have a row in common, every row that was
/// there all the time has been read, whatever shifted meanwhile (and whenever each page was read).
/// Neighbours without one get a page between them. Counts that changed, or that do not fit the
/// rows, lead to a second look at the front, then to a second pass, and in the end to a gap that
/// everybody can see.
class CountedList {
public:
    /// The offset of a page to ask for now; absent if there is none, or none before an answer.
    [[nodiscard]] std::optional<qint64> ask();

    void take(const ListPage &page, std::optional<qint64> total);
    void fail(qint64 offset, const ApiError &error);

    /// Nothing more is asked until retry().
    void stop(const ApiError &error);

    /// What failed, was never asked or did not fit may be asked again. Forgets what was in flight.
    void retry();

    /// Nothing is in flight and nothing is left to ask. ask() must have been heard before.
    [[nodiscard]] bool isSettled() const { return m_inFlight == 0; }

    /// Empty if the list is whole. Meaningful once it is settled or stopped.
    [[nodiscard]] QList<RowGap> gaps() const;

    /// Rows that were read and turned out to be gone before the reading ended.
    [[nodiscard]] QStringList vanished() const;

    [[nodiscard]] qint64 done() const; ///< different rows
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }

private:
    enum class State { Open, Asked, Read, Failed };

    struct Page {
        State state = State::Open;
        int sequence = 0; ///< of its last asking
        qint64 size = 0;
        PackedLines ids;
        std::optional<qint64> total; ///< as this very reply said
        std::optional<ApiError> error;
    };
    using Pages = std::map<qint64, Page>;

    void refuse(const ListPage &reply, const ApiError &error);
    qint64 markAsked(qint64 offset);
    void plan(qint64 offset);
    [[nodiscard]] std::optional<qint64> firstOpen() const;
    [[nodiscard]] bool frontierIsOpen() const;
    [[nodiscard]] bool repeatsTheFirst(const ListPage &reply) const;
    void noteTotal(const Page &page);
    void replaceIds(Page &page, const PackedLines &ids);

    bool examine();
    bool mendEnd();
    bool mendHoles();
    [[nodiscard]] qint64 mendingPlace(const Pages::value_type &one,
                                      const Pages::value_type &next) const;
    bool confirm();
    bool readAgain();
    void open(qint64 offset);
    [[nodiscard]] bool anyFailed() const;
    [[nodiscard]] bool areJoined(const Page &one, const Page &next) const;
    [[nodiscard]] bool overlaps() const { return m_length > 1; }

    Pages m_pages;
    std::set<qint64> m_open; ///< offsets of pages to be asked for
    qint64 m_length = 0; ///< rows a page has
    qint64 m_frontier = 0; ///< where the first page that was never planned would begin
    std::optional<qint64> m_total;
    int m_totalSequence = 0;
    int m_sequence = 0;
    int m_inFlight = 0;
    int m_changes = 0; ///< of the total, in this pass
    int m_passes = 1;
    qint64 m_repairs = 0;
    int m_rounds = 0; ///< of mending, in this pass
    int m_repeats = 0; ///< pages that were the first one again
    bool m_firstAlone = true; ///< nothing else is asked for before the first page is there
    bool m_sawChange = false;
    bool m_lookedAtFront = false;
    bool m_unsettled = false; ///< the count never came to fit
    std::optional<ApiError> m_stopped;
    TablePieces<HashCounts> m_counts; ///< how many pages hold an id
    QSet<QByteArray> m_dropped; ///< ids of pages that were read again
};

} // namespace console
