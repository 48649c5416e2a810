#pragma once

#include "models/tables/prefixsort.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCollator>

#include <array>
#include <vector>

namespace console {

/// Texts as the user's language sorts them: case aside, numbers by value, empty ones last. Says the
/// same as QCollator, but has keys of its own for plain letters and those that the language takes
/// for plain ones with an accent, which is most of what names have: collating is what makes sorting
/// slow.
class NameOrder {
public:
    NameOrder();

    /// Negative, zero or positive, as a stands before, with or after b.
    [[nodiscard]] int compare(QByteArrayView a, QByteArrayView b) const;

    /// The numbers of `texts` in order; those that compare equal keep theirs.
    [[nodiscard]] SortedTexts sorted(const std::vector<QByteArrayView> &texts) const;

    /// How far a key tells texts apart.
    enum class Key {
        None, ///< there is none: only the collator knows
        Rough, ///< texts of equal keys may differ in accents, which only the collator knows
        Exact,
    };

    /// Appends what memcmp() compares as the language would.
    Key putKey(QByteArrayView text, QByteArray &key) const;

private:
    void rankCharacters();
    [[nodiscard]] bool ranksAreTrue() const;
    void learnLetters();
    [[nodiscard]] bool isAccented(const QString &letter, const QString &plain) const;
    [[nodiscard]] const std::array<char, 2> *letterOf(char lead, char follow) const;
    qsizetype putNumber(QByteArrayView text, QByteArray &key) const;
    [[nodiscard]] int collate(QByteArrayView a, QByteArrayView b) const;
    void settleAccents(const std::vector<QByteArrayView> &texts, const std::vector<Key> &kinds,
                       SortedTexts &sorted) const;
    [[nodiscard]] SortedTexts sortedByCollator(const std::vector<QByteArrayView> &texts,
                                               const std::vector<quint32> &numbers) const;
    [[nodiscard]] SortedTexts merged(const std::vector<QByteArrayView> &texts, SortedTexts many,
                                     const std::vector<quint32> &few) const;

    /// U+00C0 to U+017F: Western, Central European, Baltic, Turkish letters.
    static constexpr char16_t firstLetter = 0xC0;
    static constexpr char16_t lastLetter = 0x17F;

    QCollator m_collator;
    std::array<char, 128> m_ranks{}; ///< 0: only the collator knows
    /// What it is with the accent taken away, up to two ranks; 0: a letter of its own.
    std::array<std::array<char, 2>, lastLetter - firstLetter + 1> m_letters{};
};

} // namespace console
