#include "ui/pages/savedviews.h"

#include "ui/pages/querymemory.h"

#include <QJsonArray>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// In the order of ObjectKind.
constexpr std::array topics{"merchantViews"_L1, "connectorViews"_L1, "integrationViews"_L1};

} // namespace

QList<SavedView> SavedViews::views(ObjectKind kind) const
{
    QList<SavedView> views;
    const auto entries = m_memory.recall(topics[size_t(kind)]).value("views"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString name = entry.value("name"_L1).toString();
        if (!name.isEmpty())
            views.append({name, queryFrom(entry.value("query"_L1).toObject()),
                          tableLayoutFrom(entry.value("table"_L1).toObject(), kind)});
    }
    return views;
}

void SavedViews::save(ObjectKind kind, const SavedView &view)
{
    QList<SavedView> all = views(kind);
    all.removeIf([&view](const SavedView &other) { return other.name == view.name; });
    all.append(view);
    keep(kind, all);
}

void SavedViews::remove(ObjectKind kind, const QString &name)
{
    QList<SavedView> all = views(kind);
    all.removeIf([&name](const SavedView &view) { return view.name == name; });
    keep(kind, all);
}

void SavedViews::keep(ObjectKind kind, const QList<SavedView> &views)
{
    QJsonArray entries;
    for (const SavedView &view : views)
        entries.append(QJsonObject{{"name"_L1, view.name},
                                   {"query"_L1, jsonFrom(view.query)},
                                   {"table"_L1, jsonFrom(view.layout)}});
    m_memory.remember(topics[size_t(kind)], {{"views"_L1, entries}});
}

} // namespace console
