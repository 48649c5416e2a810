#pragma once

#include "models/tables/cataloguerow.h"

#include <QHash>
#include <QObject>

#include <array>
#include <vector>

namespace console {

/// Everything read from every account. One store feeds all views. A row is identified by kind,
/// account and id, keeps its place while it exists, and changes in place.
class CatalogueStore : public QObject
{
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

signals:
    void rowsAppended(console::ObjectKind kind, int first, int last);
    void rowsChanged(console::ObjectKind kind, int first, int last);
    /// Positions have shifted; whoever holds indexes must look rows up again.
    void rowsRemoved(console::ObjectKind kind);

private:
    struct Section
    {
        std::vector<CatalogueRow> rows;
        QHash<QPair<AccountId, QString>, int> index;
    };

    void upsertRow(CatalogueRow row);
    template<typename Predicate>
    void removeIf(Predicate predicate);
    [[nodiscard]] Section &section(ObjectKind kind) { return m_sections[static_cast<size_t>(kind)]; }

    std::array<Section, 3> m_sections;
};

} // namespace console
