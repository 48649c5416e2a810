#pragma once

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"
#include "models/tables/rowblock.h"
#include "models/tables/textpool.h"

namespace console {

/// What an account gives to its rows.
struct SectionAccount {
    AccountId id;
    QString label;
    PlatformKind platform = PlatformKind::Preczn;
    Environment environment = Environment::Test;
    bool operator==(const SectionAccount &) const = default;
};

/// What many rows have in common, stored once: all numbers are of CatalogueSection::words but the
/// account's, which is of CatalogueSection::accounts.
struct RowClass {
    quint32 account = 0;
    quint32 label = 0;
    quint32 type = 0;
    quint32 method = 0;
    quint32 rawStatus = 0;
    Lifecycle lifecycle = Lifecycle::Unknown;
    bool operator==(const RowClass &) const = default;
};

[[nodiscard]] size_t qHash(const RowClass &rowClass, size_t seed = 0) noexcept;

/// All rows of one kind, packed: a value whose copies cost nothing and may be read in any thread
/// while the store goes on changing its own. Texts are UTF-8; a lone surrogate does not survive.
class CatalogueSection {
public:
    explicit CatalogueSection(ObjectKind kind = ObjectKind::Merchant) : m_kind(kind) { }

    [[nodiscard]] ObjectKind kind() const { return m_kind; }
    [[nodiscard]] int count() const { return m_count; }

    /// Another one: what is remembered of classes, owners and words by number is void.
    [[nodiscard]] int epoch() const { return m_epoch; }

    /// The whole row, fields included. `row` must exist, here and below.
    [[nodiscard]] CatalogueRow row(int row) const;

    /// A cell's text as cellText() has it; empty for the age. Good while this copy lives.
    [[nodiscard]] QByteArrayView bytes(int row, catalogue::Column column) const;
    [[nodiscard]] QString text(int row, catalogue::Column column) const
    {
        return QString::fromUtf8(bytes(row, column));
    }

    /// Fetches a row ahead of its use, in three steps with some other rows between them.
    void fetchBlock(int row) const { m_blocks.at(row / RowBlock::capacity)->fetch(); }
    void fetchPlace(int row) const;
    void fetchTexts(int row) const;

    [[nodiscard]] quint32 classNumber(int row) const
    {
        return blockOf(row).classes.constData()[row % RowBlock::capacity];
    }
    [[nodiscard]] quint32 ownerNumber(int row) const
    {
        return blockOf(row).owners.constData()[row % RowBlock::capacity];
    }
    [[nodiscard]] qint64 timeOf(int row) const
    {
        return blockOf(row).times.constData()[row % RowBlock::capacity];
    }
    [[nodiscard]] QDateTime fetchedAt(int row) const; ///< UTC; invalid if it never was
    [[nodiscard]] const RowClass &classOf(int row) const { return m_classes.at(classNumber(row)); }
    [[nodiscard]] const SectionAccount &accountOf(int row) const
    {
        return m_accounts.at(classOf(row).account);
    }

    /// Folded name, id and external id of a row, a line end after each.
    [[nodiscard]] QByteArrayView searchLine(int row) const
    {
        return blockOf(row).search.at(row % RowBlock::capacity);
    }

    /// Rows whose owner this is, or that serve it, ascending; of every account.
    [[nodiscard]] QList<int> rowsOfMerchant(const QString &merchantId) const;

    // What the rows of all blocks refer to.
    [[nodiscard]] qsizetype blockCount() const { return m_blocks.size(); }
    [[nodiscard]] const RowBlock &block(qsizetype number) const { return *m_blocks.at(number); }
    [[nodiscard]] const QList<SectionAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] const QList<RowClass> &classes() const { return m_classes; }
    [[nodiscard]] const TextPool &words() const { return m_words; }
    [[nodiscard]] quint32 ownerCount() const { return m_owners.size(); }
    [[nodiscard]] QByteArrayView ownerId(quint32 owner) const;
    [[nodiscard]] QByteArrayView ownerName(quint32 owner) const;
    [[nodiscard]] QByteArrayView ownerText(quint32 owner) const; ///< the name, else the id
    [[nodiscard]] QByteArrayView ownerSearchLine(quint32 owner) const
    {
        return m_ownerSearch.at(owner);
    }

private:
    friend class SectionWriter;

    [[nodiscard]] const RowBlock &blockOf(int row) const
    {
        return *m_blocks.at(row / RowBlock::capacity);
    }
    [[nodiscard]] QByteArrayView record(int row) const
    {
        return blockOf(row).records.at(row % RowBlock::capacity);
    }

    ObjectKind m_kind;
    int m_count = 0;
    int m_epoch = 0;
    QList<QSharedDataPointer<RowBlock>> m_blocks;
    QList<SectionAccount> m_accounts;
    QList<RowClass> m_classes;
    TextPool m_words;
    TextPool m_owners; ///< id and name
    TextPool m_ownerSearch; ///< the same, folded, a line end after each
    TextPool m_shapes; ///< kinds and paths of fields, see rowpacking.h
};

} // namespace console
