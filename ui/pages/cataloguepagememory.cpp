// How a catalogue page was left, and how it becomes so again.
#include "ui/pages/cataloguepage.h"

#include "models/tables/cataloguetable.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/querymemory.h"

#include <QJsonObject>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

QJsonObject CataloguePage::memory() const
{
    QJsonObject memory{{"query"_L1, jsonFrom(m_filters->query())},
                       {"table"_L1, jsonFrom(m_view->tableLayout())},
                       {"facets"_L1, m_filters->facetButton().isChecked()}};
    if (const auto row = currentRow())
        memory.insert("row"_L1, QJsonObject{{"account"_L1, row->account.value}, {"id"_L1, row->id}});
    else if (m_remembered)
        memory.insert("row"_L1, QJsonObject{{"account"_L1, m_remembered->first.value},
                                            {"id"_L1, m_remembered->second}});
    return memory;
}

void CataloguePage::recall(const QJsonObject &memory)
{
    m_view->setTableLayout(tableLayoutFrom(memory.value("table"_L1).toObject(), m_kind));
    m_filters->facetButton().setChecked(memory.value("facets"_L1).toBool());
    const QJsonObject row = memory.value("row"_L1).toObject();
    const QString id = row.value("id"_L1).toString();
    if (!id.isEmpty())
        m_remembered = std::pair(AccountId{row.value("account"_L1).toString()}, id);
    m_filters->setQuery(queryFrom(memory.value("query"_L1).toObject()));
}

void CataloguePage::chooseRemembered()
{
    if (!m_remembered)
        return;
    if (m_view->chosenRow() >= 0) {
        m_remembered.reset();
        return;
    }
    const int position = m_table->positionOf(m_remembered->first, m_remembered->second);
    if (position < 0)
        return;
    m_remembered.reset();
    m_view->choose(position);
}

} // namespace console
