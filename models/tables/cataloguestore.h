#pragma once

#include "models/tables/cataloguerow.h"

#include <QHash>
#include <QObject>

#include <array>
#include <vector>

namespace console {

/// Everything read from every account. One store feeds all views. A row is identified by kind,
/// account and id, keeps its place while it exists, and changes in place.
class CatalogueStore : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<CatalogueRow> &rows(ObjectKind kind) const;

    /// Index in rows(kind), -1 if there is none.
    [[nodiscard]] int indexOf(ObjectKind kind, const AccountId &account, const QString &id) const;
    [[nodiscard]] const CatalogueRow *find(ObjectKind kind, const AccountId &account,
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

    void removeAccount(const AccountId &account);

    /// The account's label or environment changed: its rows show the new one.
    void relabel(const Account &account);

    /// How many rows an account has, of every kind.
    [[nodiscard]] int countOf(const AccountId &account) const;

signals:
    // Emitted after the whole batch is in place, a signal for each run of neighbours.
    void rowsAppended(console::ObjectKind kind, int first, int last);
    void rowsChanged(console::ObjectKind kind, int first, int last);
    /// Nothing but `fetchedAt` of these rows is new.
    void agesChanged(console::ObjectKind kind, int first, int last);
    /// Positions have shifted: what stood at i stands at newPositions[i] now, or is gone (-1).
    void rowsRemoved(console::ObjectKind kind, const QList<int> &newPositions);

private:
    using Key = QPair<AccountId, QString>;

    struct Section {
        std::vector<CatalogueRow> rows;
        QHash<Key, int> index;
    };

    /// What a batch did to one section: positions, in no order.
    struct Touched {
        std::vector<int> changed;
        std::vector<int> aged;
    };

    template <typename Object>
    void upsertAll(ObjectKind kind, const Account &account, const QList<Object> &objects,
                   const QDateTime &fetchedAt);
    static void upsertRow(Section &section, CatalogueRow row, Touched &touched);
    void announce(ObjectKind kind, int oldCount, Touched touched);
    template <typename Predicate>
    void removeIf(Predicate predicate);
    template <typename Predicate>
    [[nodiscard]] QList<CatalogueRow> filtered(ObjectKind kind, Predicate predicate) const;
    [[nodiscard]] Section &section(ObjectKind kind)
    {
        return m_sections[static_cast<size_t>(kind)];
    }
    [[nodiscard]] const Section &section(ObjectKind kind) const
    {
        return m_sections[static_cast<size_t>(kind)];
    }

    std::array<Section, 3> m_sections;
};

} // namespace console
