#include "models/tables/nameorder.h"

#include "models/tables/cataloguequery.h"

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
    if (ranksAreTrue())
        learnLetters();
    else
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

/// Which letters differ from plain ones by no more than an accent: that only counts when all else is
/// equal. "ö" does so in German, but not in Swedish.
void NameOrder::learnLetters()
{
    for (char16_t code = firstLetter; code <= lastLetter; ++code) {
        const QString letter{QChar(code)};
        const QString plain = folded(letter);
        const auto isRanked = [this](QChar c) { return c.unicode() < 128 && m_ranks[c.unicode()]; };
        if (plain.isEmpty() || plain.size() > 2
            || !std::all_of(plain.begin(), plain.end(), isRanked) || !isAccented(letter, plain))
            continue;
        for (qsizetype i = 0; i < plain.size(); ++i)
            m_letters[code - firstLetter][static_cast<size_t>(i)] = m_ranks[plain[i].unicode()];
    }
}

bool NameOrder::isAccented(const QString &letter, const QString &plain) const
{
    const auto stands = [this](const QString &a, const QString &b) {
        return m_collator.compare(a, b) < 0;
    };
    return stands(letter + u'a', plain + u'b') && stands(plain + u'a', letter + u'b')
        && stands(u'x' + letter, QString(u'x' + plain + u'a'))
        && stands(u'x' + plain, QString(u'x' + letter + u'a'));
}

NameOrder::Key NameOrder::putKey(QByteArrayView text, QByteArray &key) const
{
    const qsizetype start = key.size();
    const auto giveUp = [&] {
        key.resize(start);
        return Key::None;
    };
    if (text.isEmpty())
        key.append(afterAll);
    Key kind = Key::Exact;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c < 0) {
            const auto *letter = i + 1 < text.size() ? letterOf(c, text[i + 1]) : nullptr;
            if (!letter || !letter->front())
                return giveUp();
            key.append(letter->front());
            if (letter->back())
                key.append(letter->back());
            kind = Key::Rough;
            ++i;
            continue;
        }
        const char rank = m_ranks[static_cast<size_t>(c)];
        if (!rank)
            return giveUp();
        if (!isDigit(c)) {
            key.append(rank);
            continue;
        }
        const qsizetype size = putNumber(text.sliced(i), key);
        if (!size)
            return giveUp();
        i += size - 1;
    }
    return kind;
}

/// The entry for a letter of two bytes; null outside of what is known.
const std::array<char, 2> *NameOrder::letterOf(char lead, char follow) const
{
    const auto code = static_cast<char16_t>((lead & 0x1F) << 6 | (follow & 0x3F));
    const bool isKnown = (lead & 0xE0) == 0xC0 && code >= firstLetter && code <= lastLetter;
    return isKnown ? &m_letters[code - firstLetter] : nullptr;
}

/// How many digits, then the digits, so that shorter ones are less. How much of the text it was; 0
/// if there are too many.
qsizetype NameOrder::putNumber(QByteArrayView text, QByteArray &key) const
{
    qsizetype start = 0;
    while (start + 1 < text.size() && text[start] == '0' && isDigit(text[start + 1]))
        ++start;
    qsizetype end = start;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    if (end - start > mostDigits)
        return 0;
    const bool zero = text[start] == '0';
    key.append(m_ranks['0']).append(static_cast<char>(zero ? 1 : end - start + 1));
    if (!zero)
        key.append(text.sliced(start, end - start));
    return end;
}

int NameOrder::collate(QByteArrayView a, QByteArrayView b) const
{
    return m_collator.compare(stringOf(a), stringOf(b));
}

int NameOrder::compare(QByteArrayView a, QByteArrayView b) const
{
    if (a == b)
        return 0; // as all names are of a platform that has none
    thread_local QByteArray left;
    thread_local QByteArray right;
    left.resize(0);
    right.resize(0);
    const Key kind = putKey(a, left);
    const Key other = kind == Key::None ? Key::None : putKey(b, right);
    if (other == Key::None)
        return collate(a, b);
    const int order = compareBytes(left, right);
    return order || (kind == Key::Exact && other == Key::Exact) ? order : collate(a, b);
}

SortedTexts NameOrder::sorted(const std::vector<QByteArrayView> &texts) const
{
    QByteArray keys;
    std::vector<qsizetype> ends;
    std::vector<Key> kinds;
    std::vector<quint32> keyed;
    std::vector<quint32> others;
    ends.reserve(texts.size());
    kinds.reserve(texts.size());
    keyed.reserve(texts.size());
    for (quint32 i = 0; i < texts.size(); ++i) {
        kinds.push_back(putKey(texts[i], keys));
        (kinds.back() == Key::None ? others : keyed).push_back(i);
        ends.push_back(keys.size());
    }
    SortedTexts sorted = sortedByBytes(keyed, [&](quint32 number) {
        const qsizetype start = number ? ends[number - 1] : 0;
        return QByteArrayView(keys.constData() + start, ends[number] - start);
    });
    settleAccents(texts, kinds, sorted);
    if (others.empty())
        return sorted;
    return merged(texts, std::move(sorted), sortedByCollator(texts, others).numbers);
}

/// Where keys are equal, accents decide.
void NameOrder::settleAccents(const std::vector<QByteArrayView> &texts,
                              const std::vector<Key> &kinds, SortedTexts &sorted) const
{
    auto &[numbers, begins] = sorted;
    for (size_t first = 0; first < numbers.size();) {
        size_t last = first + 1;
        bool rough = kinds[numbers[first]] == Key::Rough;
        for (; last < numbers.size() && !begins[last]; ++last)
            rough = rough || kinds[numbers[last]] == Key::Rough;
        if (rough && last - first > 1) {
            const auto part = [first](auto &all) {
                return all.begin() + static_cast<std::ptrdiff_t>(first);
            };
            const SortedTexts run = sortedByCollator(
                texts, {part(numbers), numbers.begin() + static_cast<std::ptrdiff_t>(last)});
            std::copy(run.numbers.begin(), run.numbers.end(), part(numbers));
            std::copy(run.begins.begin(), run.begins.end(), part(begins));
        }
        first = last;
    }
}

/// Few among many: the places of the few are found by doubling and halving.
SortedTexts NameOrder::merged(const std::vector<QByteArrayView> &texts, SortedTexts many,
                              const std::vector<quint32> &few) const
{
    SortedTexts all;
    all.numbers.reserve(many.numbers.size() + few.size());
    all.begins.reserve(many.numbers.size() + few.size());
    const auto end = static_cast<std::ptrdiff_t>(many.numbers.size());
    std::ptrdiff_t rest = 0;
    const auto take = [&](std::ptrdiff_t until) {
        all.numbers.insert(all.numbers.end(), many.numbers.begin() + rest,
                           many.numbers.begin() + until);
        all.begins.insert(all.begins.end(), many.begins.begin() + rest, many.begins.begin() + until);
        rest = until;
    };
    for (const quint32 number : few) {
        const QString text = stringOf(texts[number]);
        const auto stands = [&](quint32 known) {
            const int order = m_collator.compare(stringOf(texts[known]), text);
            return order ? order < 0 : known < number;
        };
        std::ptrdiff_t step = 1;
        std::ptrdiff_t reached = rest;
        while (step < end - reached && stands(many.numbers[static_cast<size_t>(reached + step)])) {
            reached += step;
            step *= 2;
        }
        const auto limit = reached + std::min(step + 1, end - reached);
        take(std::partition_point(many.numbers.begin() + reached, many.numbers.begin() + limit,
                                  stands)
             - many.numbers.begin());
        const auto differs = [&](quint32 from) {
            return m_collator.compare(stringOf(texts[from]), text) != 0;
        };
        all.begins.push_back(all.numbers.empty() || differs(all.numbers.back()));
        all.numbers.push_back(number);
        if (rest < end)
            many.begins[static_cast<size_t>(rest)]
                = differs(many.numbers[static_cast<size_t>(rest)]);
    }
    take(end);
    return all;
}

SortedTexts NameOrder::sortedByCollator(const std::vector<QByteArrayView> &texts,
                                        const std::vector<quint32> &numbers) const
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
    SortedTexts sorted;
    for (size_t i = 0; i < entries.size(); ++i) {
        sorted.numbers.push_back(entries[i].number);
        sorted.begins.push_back(i == 0 || entries[i - 1].key.compare(entries[i].key) != 0);
    }
    return sorted;
}

} // namespace console
