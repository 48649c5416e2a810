#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <vector>

namespace console {

/// What a search found: which item, and how well it fits.
struct FinderMatch
{
    int item;
    int score;
    bool operator==(const FinderMatch &) const = default;
};

/// Finds items by fragments of their texts, best first, fast enough to ask at every key. Each word
/// of a question must occur in an item: as it is, or, at less worth, as letters in their order that
/// begin at the start of a word of the title ("bbw" for "Bobby's Burgers WorldPay").
class FinderIndex
{
public:
    void clear();

    /// Items are numbered from 0 in the order they are added. `boost` is worth among equals: about
    /// 10 makes a difference, 100 beats everything.
    void add(QStringView title, QStringView detail, int boost = 0);
    void setBoost(int item, int boost);
    [[nodiscard]] int count() const { return int(m_items.size()); }

    /// At most `limit` matches, best first, equals in the order they were added. Nothing for an
    /// empty question. A question that continues the one before is only asked of what fitted it.
    [[nodiscard]] QList<FinderMatch> find(const QString &question, int limit);

private:
    struct Item
    {
        uint64_t letters; ///< a bit for each kind of byte that occurs: most items go by this alone
        uint32_t begin; ///< in m_text
        uint16_t titleSize;
        uint16_t size;
        int16_t boost;
    };

    [[nodiscard]] int scoreOf(const Item &item, const QList<QByteArray> &words) const;
    [[nodiscard]] std::vector<int> candidates(const QByteArray &question) const;

    std::vector<Item> m_items;
    QByteArray m_text; ///< folded, UTF-8, one item after the other
    QByteArray m_question; ///< the one before, folded
    std::vector<int> m_fitted; ///< what fitted it
    int m_asked = 0; ///< how many items there were then
};

} // namespace console
