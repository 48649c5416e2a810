#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCollator>

#include <array>
#include <vector>

namespace console {

/// Texts as the user's language sorts them: case aside, numbers by value, empty ones last. Says the
/// same as QCollator, but has keys of its own for plain ASCII, which most names are: collating is
/// what makes sorting slow.
class NameOrder {
public:
    NameOrder();

    /// Negative, zero or positive, as a stands before, with or after b.
    [[nodiscard]] int compare(QByteArrayView a, QByteArrayView b) const;

    /// The numbers of `texts` in order; those that compare equal keep theirs.
    [[nodiscard]] std::vector<quint32> sorted(const std::vector<QByteArrayView> &texts) const;

    /// Appends what memcmp() compares as the language would; false (and nothing) if only the
    /// collator knows.
    bool putKey(QByteArrayView text, QByteArray &key) const;

private:
    void rankCharacters();
    [[nodiscard]] bool ranksAreTrue() const;
    [[nodiscard]] std::vector<quint32> sortedByCollator(const std::vector<QByteArrayView> &texts,
                                                        std::vector<quint32> numbers) const;

    QCollator m_collator;
    std::array<char, 128> m_ranks{}; ///< 0: only the collator knows
};

} // namespace console
