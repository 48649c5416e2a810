#pragma once

#include "models/ports/profilememory.h"
#include "models/tables/cataloguequery.h"
#include "ui/pages/columnlayout.h"

namespace console {

/// A search with its columns and order, under a name.
struct SavedView
{
    QString name;
    CatalogueQuery query;
    TableLayout layout;
};

/// The saved views of a profile, by kind of table.
class SavedViews
{
public:
    explicit SavedViews(ProfileMemory &memory) : m_memory(memory) { }

    [[nodiscard]] QList<SavedView> views(ObjectKind kind) const;

    /// A view of the same name is replaced.
    void save(ObjectKind kind, const SavedView &view);
    void remove(ObjectKind kind, const QString &name);

private:
    void keep(ObjectKind kind, const QList<SavedView> &views);

    ProfileMemory &m_memory;
};

} // namespace console
