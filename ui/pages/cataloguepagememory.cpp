// How a catalogue page was left, and how it becomes so again.
#include "ui/pages/cataloguepage.h"

#include "models/tables/cataloguetable.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/querymemory.h"

#include <QJsonObject>
#include <QPushButton>

#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRemembered = 500; // rows; whoever chose more chose by a filter

QJsonObject jsonFrom(const ObjectKey &key)
{
    return {{"account"_L1, key.first.value}, {"id"_L1, key.second}};
}

ObjectKey keyFrom(const QJsonObject &content)
{
    return {AccountId{content.value("account"_L1).toString()}, content.value("id"_L1).toString()};
}

} // namespace

QJsonObject CataloguePage::memory() const
{
    QJsonObject memory{{"query"_L1, jsonFrom(m_filters->query())},
                       {"table"_L1, jsonFrom(m_view->tableLayout())},
                       {"facets"_L1, m_filters->facetButton().isChecked()}};
    QSet<ObjectKey> chosen = m_rememberedRows;
    if (const auto row = currentRow()) {
        memory.insert("row"_L1, jsonFrom(ObjectKey{row->account, row->id}));
        chosen = m_view->chosenKeys(mostRemembered);
    } else if (m_remembered) {
        memory.insert("row"_L1, jsonFrom(*m_remembered));
    }
    QJsonArray rows;
    for (const ObjectKey &key : std::as_const(chosen))
        rows.append(jsonFrom(key));
    if (rows.size() > 1)
        memory.insert("rows"_L1, rows);
    return memory;
}

void CataloguePage::recall(const QJsonObject &memory)
{
    m_view->setTableLayout(tableLayoutFrom(memory.value("table"_L1).toObject(), m_kind));
    m_filters->facetButton().setChecked(memory.value("facets"_L1).toBool());
    const ObjectKey row = keyFrom(memory.value("row"_L1).toObject());
    if (!row.second.isEmpty())
        m_remembered = row;
    const QJsonArray rows = memory.value("rows"_L1).toArray();
    for (const QJsonValue &each : rows) {
        if (m_rememberedRows.size() < mostRemembered)
            m_rememberedRows.insert(keyFrom(each.toObject()));
    }
    m_filters->setQuery(queryFrom(memory.value("query"_L1).toObject()));
}

void CataloguePage::chooseRemembered()
{
    if (!m_remembered)
        return;
    if (m_view->chosenRow() >= 0) {
        m_remembered.reset();
        m_rememberedRows.clear();
        return;
    }
    const int position = m_table->positionOf(m_remembered->first, m_remembered->second);
    if (position < 0)
        return;
    m_remembered.reset();
    m_view->choose(position);
    m_view->chooseToo(std::exchange(m_rememberedRows, {}));
}

} // namespace console
