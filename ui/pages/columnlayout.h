#pragma once

#include "models/tables/cataloguecolumns.h"
#include "models/tables/cataloguerow.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace console {

/// One column as a person has arranged it.
struct ColumnState
{
    catalogue::Column column;
    int width;
    bool shown;
    bool operator==(const ColumnState &) const = default;
};

/// How a table is arranged: its columns from left to right, and its order.
struct TableLayout
{
    QList<ColumnState> columns; ///< every column once
    catalogue::Column sortColumn = catalogue::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    bool operator==(const TableLayout &) const = default;
};

/// How a table of this kind is arranged before anybody touches it.
[[nodiscard]] const TableLayout &defaultLayout(ObjectKind kind);

/// Platform, account and environment mean something only where accounts are mixed.
[[nodiscard]] bool isForMixedAccounts(catalogue::Column column);

[[nodiscard]] QJsonObject jsonFrom(const TableLayout &layout);

/// Written by any version: what is unknown is left out, what is missing stands where it does by
/// default, and at least one column is shown.
[[nodiscard]] TableLayout tableLayoutFrom(const QJsonObject &content, ObjectKind kind);

} // namespace console
