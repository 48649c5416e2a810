#pragma once

#include "models/tables/cataloguesection.h"
#include "models/tables/packedrows.h"
#include "models/tables/positiontable.h"
#include "models/tables/tablepieces.h"

#include <QHash>

#include <vector>

namespace console {

/// Changes a section: what the store needs beside it to find and to intern.
class SectionWriter {
public:
    enum class Change { Appended, Changed, Aged, None };

    explicit SectionWriter(ObjectKind kind) : m_section(kind) { }

    [[nodiscard]] const CatalogueSection &section() const { return m_section; }

    /// Index in the section, -1 if there is none.
    [[nodiscard]] int indexOf(const AccountId &account, const QString &id) const;

    /// What the common values of a list are called here, by their numbers there; and what its rows
    /// are found by.
    struct Numbers {
        QList<quint32> classes;
        QList<quint32> owners;
        QList<quint32> shapes;
        std::vector<size_t> hashes;
    };
    [[nodiscard]] Numbers numbersOf(const SectionAccount &account, const PackedRows &rows);

    /// Adds a row of the list, or changes the one of the same account and id in place.
    Change put(const AccountId &account, const PackedRows &rows, qsizetype i,
               const Numbers &numbers, qint64 fetchedAt, int &position);

    /// The rows of this account get its label and environment. The rows that changed, ascending.
    QList<int> relabel(const Account &account);

    /// Removes rows by what they are and when they were read. What stood at i stands at result[i]
    /// now, or is gone (-1); an empty list if nothing went.
    template <typename Predicate>
    QList<int> removeIf(Predicate predicate)
    {
        QList<int> newPositions(m_section.count());
        int kept = 0;
        for (int row = 0; row < m_section.count(); ++row) {
            const bool goes = predicate(m_section.accountOf(row), m_section.timeOf(row));
            newPositions[row] = goes ? -1 : kept++;
        }
        if (kept == m_section.count())
            return {};
        moveRows(newPositions, kept);
        return newPositions;
    }

private:
    struct Texts {
        QByteArrayView search;
        QByteArrayView record;
    };

    [[nodiscard]] int rowOf(size_t hash, const AccountId &account, QByteArrayView id) const;
    [[nodiscard]] quint32 wordNumber(QByteArrayView word);
    [[nodiscard]] quint32 accountNumber(const SectionAccount &account);
    [[nodiscard]] quint32 classNumber(const RowClass &rowClass);
    [[nodiscard]] std::vector<size_t> hashesOf(const AccountId &account, const PackedRows &rows);
    [[nodiscard]] QList<quint32> ownerNumbers(const TextPool &owners);
    [[nodiscard]] quint32 ownerNumber(QByteArrayView owner, size_t hash);
    [[nodiscard]] RowBlock &writable(int row)
    {
        return *m_section.m_blocks[row / RowBlock::capacity];
    }
    void addBlock();
    void append(size_t hash, const RowMarks &marks, const Texts &texts);
    Change change(int row, const RowMarks &marks, const Texts &texts);
    void moveRows(const QList<int> &newPositions, int kept);

    CatalogueSection m_section;
    QByteArray m_record; ///< of the row that is being put
    TablePieces<PositionTable> m_rowTable;
    PositionTable m_wordTable;
    TablePieces<PositionTable> m_ownerTable;
    PositionTable m_shapeTable;
    QHash<RowClass, quint32> m_classTable;
};

} // namespace console
