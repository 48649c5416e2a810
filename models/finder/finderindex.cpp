#include "models/finder/finderindex.h"

#include "models/finder/wordscore.h"
#include "models/tables/cataloguequery.h"

#include <algorithm>
#include <numeric>

namespace console {

namespace {

constexpr qsizetype longestPart = 240; // bytes: more of a title or detail is not searched
constexpr int longTitle = 16; // every so many bytes of a title cost a point

uint64_t bitOf(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (value >= 'a' && value <= 'z')
        return uint64_t(1) << (value - 'a');
    if (value >= '0' && value <= '9')
        return uint64_t(1) << (26 + value - '0');
    return value == ' ' || value == '\n' ? 0 : uint64_t(1) << (36 + value % 28);
}

uint64_t lettersOf(QByteArrayView text)
{
    uint64_t letters = 0;
    for (const char byte : text)
        letters |= bitOf(byte);
    return letters;
}

QList<QByteArray> wordsOf(const QByteArray &question)
{
    QList<QByteArray> words = question.simplified().split(' ');
    words.removeAll(QByteArray());
    return words;
}

QByteArray foldedBytes(QStringView text)
{
    return folded(text).toUtf8().left(longestPart);
}

} // namespace

void FinderIndex::clear()
{
    *this = {};
}

void FinderIndex::add(QStringView title, QStringView detail, int boost)
{
    const QByteArray head = foldedBytes(title);
    const QByteArray rest = foldedBytes(detail);
    Item item{lettersOf(head) | lettersOf(rest), uint32_t(m_text.size()), uint16_t(head.size()),
              uint16_t(head.size() + 1 + rest.size()), int16_t(boost)};
    m_text += head;
    m_text += '\n';
    m_text += rest;
    m_items.push_back(item);
}

void FinderIndex::setBoost(int item, int boost)
{
    m_items[size_t(item)].boost = int16_t(boost);
}

/// Which items a question must be asked of.
std::vector<int> FinderIndex::candidates(const QByteArray &question) const
{
    std::vector<int> items;
    const bool continues = !m_question.isEmpty() && question.startsWith(m_question);
    if (continues)
        items = m_fitted;
    const int first = continues ? m_asked : 0;
    const auto known = items.size();
    items.resize(known + size_t(count() - first));
    std::iota(items.begin() + ptrdiff_t(known), items.end(), first);
    return items;
}

QList<FinderMatch> FinderIndex::find(const QString &question, int limit)
{
    const QByteArray asked = folded(question).toUtf8();
    const QList<QByteArray> words = wordsOf(asked);
    std::vector<FinderMatch> matches;
    if (!words.isEmpty()) {
        const uint64_t letters = lettersOf(asked);
        for (const int number : candidates(asked)) {
            const Item &item = m_items[size_t(number)];
            if ((item.letters & letters) != letters)
                continue;
            if (const int score = scoreOf(item, words); score > 0)
                matches.push_back({number, score});
        }
    }
    m_question = words.isEmpty() ? QByteArray() : asked;
    m_asked = count();
    m_fitted.resize(matches.size());
    std::transform(matches.begin(), matches.end(), m_fitted.begin(),
                   [](const FinderMatch &match) { return match.item; });
    const auto shown = std::min(matches.size(), size_t(std::max(limit, 0)));
    std::partial_sort(matches.begin(), matches.begin() + ptrdiff_t(shown), matches.end(),
                      [](const FinderMatch &one, const FinderMatch &other) {
                          return one.score != other.score ? one.score > other.score
                                                          : one.item < other.item;
                      });
    return QList<FinderMatch>(matches.begin(), matches.begin() + ptrdiff_t(shown));
}

/// 0 if a word is not in it.
int FinderIndex::scoreOf(const Item &item, const QList<QByteArray> &words) const
{
    const QByteArrayView text = QByteArrayView(m_text).sliced(item.begin, item.size);
    int sum = 0;
    for (const QByteArray &word : words) {
        const int score = wordScore(text, item.titleSize, word);
        if (score == 0)
            return 0;
        sum += score;
    }
    return std::max(1, sum + item.boost - item.titleSize / longTitle);
}

} // namespace console
