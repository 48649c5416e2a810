#pragma once

#include "models/tables/sectionwriter.h"

#include <QObject>

#include <array>
#include <optional>
#include <vector>

namespace console {

/// Everything read from every account. One store feeds all views. A row is identified by kind,
/// account and id, keeps its place while it exists, and changes in place.
class CatalogueStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] int count(ObjectKind kind) const { return section(kind).count(); }

    /// The rows of a kind as they are now. A copy of it stays as it is, whatever happens here.
    [[nodiscard]] const CatalogueSection &section(ObjectKind kind) const
    {
        return m_writers[static_cast<size_t>(kind)].section();
    }

    /// `index` below count(kind).
    [[nodiscard]] CatalogueRow row(ObjectKind kind, int index) const
    {
        return section(kind).row(index);
    }

    /// Every row of a kind, made anew: for few rows. Tables read section().
    [[nodiscard]] std::vector<CatalogueRow> rows(ObjectKind kind) const;

    /// Index for row(kind, …), -1 if there is none.
    [[nodiscard]] int indexOf(ObjectKind kind, const AccountId &account, const QString &id) const;
    [[nodiscard]] std::optional<CatalogueRow> find(ObjectKind kind, const AccountId &account,
                                                   const QString &id) const;

    [[nodiscard]] QList<CatalogueRow> connectorsOf(const AccountId &account,
                                                   const QString &merchantId) const;
    [[nodiscard]] QList<CatalogueRow> integrationsOf(const AccountId &account,
                                                     const QString &merchantId) const;

    /// Adds or updates every object of a batch. Rows that are equal but for their age only get
    /// their new age.
    void upsert(const Account &account, const CatalogueBatch &batch, const QDateTime &fetchedAt);

    /// After a complete reading that began at `since`: removes the account's rows not seen in it.
    void removeOlder(const AccountId &account, const QDateTime &since);

    /// A reading has come to its end: what it brought is worth showing at once.
    void endReading() { emit readingEnded(); }

    void removeAccount(const AccountId &account);

    /// The account's label or environment changed: its rows show the new one.
    void relabel(const Account &account);

    /// How many rows an account has, of every kind.
    [[nodiscard]] int countOf(const AccountId &account) const;

signals:
    // Emitted after the whole batch is in place, one signal of each kind at most. Lists of rows
    // ascend.
    void rowsAppended(console::ObjectKind kind, int first, int last);
    void rowsChanged(console::ObjectKind kind, const QList<int> &rows);
    /// Nothing but `fetchedAt` of these rows is new.
    void agesChanged(console::ObjectKind kind, const QList<int> &rows);
    /// Positions have shifted: what stood at i stands at newPositions[i] now, or is gone (-1).
    void rowsRemoved(console::ObjectKind kind, const QList<int> &newPositions);
    /// Nothing more comes for now from one that has streamed in.
    void readingEnded();

private:
    void upsertRows(ObjectKind kind, const Account &account, const PackedRows &rows,
                    const QDateTime &fetchedAt);
    void announce(ObjectKind kind, QList<int> changed, QList<int> aged, int oldCount);
    template <typename Predicate>
    void removeIf(Predicate predicate);
    [[nodiscard]] QList<CatalogueRow> belonging(ObjectKind kind, const AccountId &account,
                                                const QString &merchantId) const;
    [[nodiscard]] SectionWriter &writer(ObjectKind kind)
    {
        return m_writers[static_cast<size_t>(kind)];
    }

    std::array<SectionWriter, 3> m_writers{SectionWriter(ObjectKind::Merchant),
                                           SectionWriter(ObjectKind::Connector),
                                           SectionWriter(ObjectKind::Integration)};
};

} // namespace console
