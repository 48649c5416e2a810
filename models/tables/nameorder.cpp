#include "models/tables/nameorder.h"

#include "models/tables/prefixsort.h"

#include <QLocale>

#include <algorithm>
#include <cstring>

namespace console {

namespace {

constexpr char firstPrintable = ' ';
constexpr char lastPrintable = '~';
constexpr int mostDigits = 200;
constexpr char afterAll = '\xff';

QCollator makeCollator()
{
    // In the C locale the collator compares code units and knows no numbers.
    const QLocale user;
    QCollator collator(user.language() == QLocale::C ? QLocale(QLocale::English)
                                                     : user.collation());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Objects that a platform gives no name come after all that have one: U+FFFF sorts last.
QString stringOf(QByteArrayView text)
{
    return text.isEmpty() ? QString(QChar(0xFFFF)) : QString::fromUtf8(text);
}

int compareBytes(QByteArrayView a, QByteArrayView b)
{
    const auto common = static_cast<size_t>(std::min(a.size(), b.size()));
    const int order = common ? std::memcmp(a.data(), b.data(), common) : 0;
    return order ? order : a.size() < b.size() ? -1 : a.size() > b.size();
}

} // namespace

NameOrder::NameOrder() : m_collator(makeCollator())
{
    rankCharacters();
    if (!ranksAreTrue())
        m_ranks = {};
}

void NameOrder::rankCharacters()
{
    QString characters;
    for (char c = firstPrintable; c <= lastPrintable; ++c)
        characters += QLatin1Char(c);
    std::stable_sort(characters.begin(), characters.end(), [this](QChar a, QChar b) {
        return m_collator.compare(QString(a), QString(b)) < 0;
    });
    char rank = 1;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (i > 0 && m_collator.compare(QString(characters[i - 1]), QString(characters[i])) < 0)
            ++rank;
        m_ranks[characters[i].unicode()] = rank;
    }
}

/// Some languages sort pairs of letters as one ("ch" after "cz", "aa" as "å"), and not every
/// collator knows numbers: there the collator has to do the work.
bool NameOrder::ranksAreTrue() const
{
    QString letters;
    for (char c = 'a'; c <= 'z'; ++c)
        letters += QLatin1Char(c);
    std::sort(letters.begin(), letters.end(), [this](QChar a, QChar b) {
        return m_ranks[a.unicode()] < m_ranks[b.unicode()];
    });
    QString before(u'9');
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            const QString pair = QString(first) + second;
            if (m_collator.compare(before, pair) >= 0)
                return false;
            before = pair;
        }
    }
    return m_collator.compare(QString(u'9'), QStringLiteral("10")) < 0
        && m_collator.compare(QStringLiteral("a10"), QStringLiteral("ab")) < 0;
}

bool NameOrder::putKey(QByteArrayView text, QByteArray &key) const
{
    const qsizetype start = key.size();
    if (text.isEmpty())
        key.append(afterAll);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char rank = c < 0 ? '\0' : m_ranks[static_cast<size_t>(c)];
        if (!rank) {
            key.resize(start);
            return false;
        }
        if (!isDigit(c)) {
            key.append(rank);
            continue;
        }
        // A number: how many digits, then the digits, so that shorter ones are less.
        while (i + 1 < text.size() && text[i] == '0' && isDigit(text[i + 1]))
            ++i;
        qsizetype end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        if (end - i > mostDigits) {
            key.resize(start);
            return false;
        }
        const bool zero = text[i] == '0';
        key.append(m_ranks['0']).append(static_cast<char>(zero ? 1 : end - i + 1));
        if (!zero)
            key.append(text.sliced(i, end - i));
        i = end - 1;
    }
    return true;
}

int NameOrder::compare(QByteArrayView a, QByteArrayView b) const
{
    thread_local QByteArray left;
    thread_local QByteArray right;
    left.resize(0);
    right.resize(0);
    if (putKey(a, left) && putKey(b, right))
        return compareBytes(left, right);
    return m_collator.compare(stringOf(a), stringOf(b));
}

std::vector<quint32> NameOrder::sorted(const std::vector<QByteArrayView> &texts) const
{
    QByteArray keys;
    std::vector<size_t> ends;
    std::vector<quint32> plain;
    std::vector<quint32> others;
    ends.reserve(texts.size());
    for (quint32 i = 0; i < texts.size(); ++i) {
        (putKey(texts[i], keys) ? plain : others).push_back(i);
        ends.push_back(static_cast<size_t>(keys.size()));
    }
    sortByPrefix(plain, [&](quint32 number) {
        const size_t start = number ? ends[number - 1] : 0;
        return QByteArrayView(keys.constData() + start,
                              static_cast<qsizetype>(ends[number] - start));
    });
    if (others.empty())
        return plain;

    others = sortedByCollator(texts, std::move(others));
    std::vector<quint32> all;
    all.reserve(texts.size());
    // Few among many: the places of the few are found by halving.
    auto rest = plain.cbegin();
    for (const quint32 number : others) {
        const QString text = stringOf(texts[number]);
        const auto stands = [&](quint32 known) {
            const int order = m_collator.compare(stringOf(texts[known]), text);
            return order ? order < 0 : known < number;
        };
        auto step = std::ptrdiff_t(1);
        auto reached = rest;
        while (step < plain.cend() - reached && stands(reached[step])) {
            reached += step;
            step *= 2;
        }
        const auto limit = reached + std::min(step + 1, plain.cend() - reached);
        const auto next = std::partition_point(reached, limit, stands);
        all.insert(all.end(), rest, next);
        all.push_back(number);
        rest = next;
    }
    all.insert(all.end(), rest, plain.cend());
    return all;
}

std::vector<quint32> NameOrder::sortedByCollator(const std::vector<QByteArrayView> &texts,
                                                 std::vector<quint32> numbers) const
{
    struct Entry {
        QCollatorSortKey key;
        quint32 number;
    };
    std::vector<Entry> entries;
    entries.reserve(numbers.size());
    for (const quint32 number : numbers)
        entries.push_back({m_collator.sortKey(stringOf(texts[number])), number});
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const int order = a.key.compare(b.key);
        return order ? order < 0 : a.number < b.number;
    });
    std::transform(entries.begin(), entries.end(), numbers.begin(),
                   [](const Entry &entry) { return entry.number; });
    return numbers;
}

} // namespace console
