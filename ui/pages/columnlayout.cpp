#include "ui/pages/columnlayout.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using C = catalogue::Column;

constexpr int narrowest = 36;
constexpr int widest = 2000;

/// Stable words for files, in the order of catalogue::Column.
constexpr std::array columnWords{"name"_L1,     "owner"_L1,   "type"_L1,        "status"_L1,
                                 "rawStatus"_L1, "platform"_L1, "account"_L1, "environment"_L1,
                                 "id"_L1,       "externalId"_L1, "age"_L1};
static_assert(columnWords.size() == size_t(C::ColumnCount));

/// LIVE or TEST stands beside the name: that is never out of sight.
const TableLayout merchantLayout{{{C::Platform, 44, true},
                                  {C::Name, 216, true},
                                  {C::EnvironmentWord, 118, true},
                                  {C::Status, 150, true},
                                  {C::AccountLabel, 140, true},
                                  {C::RawStatus, 150, true},
                                  {C::Type, 116, true},
                                  {C::Owner, 150, true},
                                  {C::Age, 100, true},
                                  {C::Id, 210, true},
                                  {C::ExternalId, 150, true}}};

/// A connector's name is its processor, the same for many: its merchant comes first.
const TableLayout connectorLayout{{{C::Platform, 44, true},
                                   {C::Owner, 164, true},
                                   {C::Name, 124, true},
                                   {C::EnvironmentWord, 118, true},
                                   {C::Status, 150, true},
                                   {C::AccountLabel, 132, true},
                                   {C::RawStatus, 150, true},
                                   {C::Type, 130, true},
                                   {C::Age, 100, true},
                                   {C::Id, 210, true},
                                   {C::ExternalId, 150, true}}};

/// Paygentic names none of its integrations: owner and external id tell them apart.
const TableLayout integrationLayout{{{C::Platform, 44, true},
                                     {C::Name, 190, true},
                                     {C::EnvironmentWord, 118, true},
                                     {C::Owner, 124, true},
                                     {C::Status, 150, true},
                                     {C::ExternalId, 112, true},
                                     {C::AccountLabel, 132, true},
                                     {C::RawStatus, 150, true},
                                     {C::Type, 130, true},
                                     {C::Age, 100, true},
                                     {C::Id, 210, true}}};

std::optional<C> columnFrom(const QString &word)
{
    const auto found = std::find(columnWords.begin(), columnWords.end(), word);
    return found == columnWords.end() ? std::nullopt
                                      : std::optional(static_cast<C>(found - columnWords.begin()));
}

bool has(const QList<ColumnState> &columns, C column)
{
    return std::any_of(columns.begin(), columns.end(),
                       [column](const ColumnState &state) { return state.column == column; });
}

QList<ColumnState> columnsFrom(const QJsonArray &list)
{
    QList<ColumnState> columns;
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const auto column = columnFrom(entry.value("column"_L1).toString());
        if (column && !has(columns, *column))
            columns.append({*column,
                            std::clamp(entry.value("width"_L1).toInt(100), narrowest, widest),
                            entry.value("shown"_L1).toBool(true)});
    }
    return columns;
}

} // namespace

const TableLayout &defaultLayout(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return merchantLayout;
    case ObjectKind::Connector:
        return connectorLayout;
    case ObjectKind::Integration:
        return integrationLayout;
    }
    Q_UNREACHABLE();
}

bool isForMixedAccounts(C column)
{
    return column == C::Platform || column == C::AccountLabel || column == C::EnvironmentWord;
}

QJsonObject jsonFrom(const TableLayout &layout)
{
    QJsonArray columns;
    for (const ColumnState &state : layout.columns)
        columns.append(QJsonObject{{"column"_L1, columnWords[size_t(state.column)]},
                                   {"width"_L1, state.width},
                                   {"shown"_L1, state.shown}});
    return {{"columns"_L1, columns},
            {"sort"_L1, columnWords[size_t(layout.sortColumn)]},
            {"descending"_L1, layout.sortOrder == Qt::DescendingOrder}};
}

TableLayout tableLayoutFrom(const QJsonObject &content, ObjectKind kind)
{
    TableLayout layout = defaultLayout(kind);
    QList<ColumnState> columns = columnsFrom(content.value("columns"_L1).toArray());
    const auto &defaults = layout.columns;
    for (qsizetype place = 0; place < defaults.size(); ++place) {
        if (!has(columns, defaults[place].column))
            columns.insert(std::min(place, columns.size()), defaults[place]);
    }
    // A column for mixed accounts alone would leave a single account's table empty.
    const bool some = std::any_of(columns.begin(), columns.end(), [](const ColumnState &state) {
        return state.shown && !isForMixedAccounts(state.column);
    });
    if (some)
        layout.columns = columns;
    layout.sortColumn = columnFrom(content.value("sort"_L1).toString()).value_or(C::Name);
    if (content.value("descending"_L1).toBool())
        layout.sortOrder = Qt::DescendingOrder;
    return layout;
}

} // namespace console
