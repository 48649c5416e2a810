#include "ui/pages/rowtext.h"

#include "models/workflows/csvwriter.h"

#include <QHeaderView>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QList<int> shownColumns(const CatalogueView &view)
{
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        if (!view.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QString cell(const QModelIndex &index)
{
    // Platform has an icon for its text.
    const QString text = index.data(Qt::DisplayRole).toString();
    return text.isEmpty() ? index.data(Qt::AccessibleTextRole).toString() : text;
}

QList<int> chosenRows(const CatalogueView &view)
{
    QList<int> rows;
    const auto indexes = view.selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

template<typename Line>
QString lines(const CatalogueView &view, Line line)
{
    QString result;
    const auto rows = chosenRows(view);
    for (const int row : rows)
        result += line(row) + u'\n';
    return result;
}

} // namespace

QString chosenRowsAsCsv(const CatalogueView &view)
{
    const auto columns = shownColumns(view);
    const auto joined = [&columns](auto &&textOf) {
        QByteArrayList cells;
        for (const int column : columns)
            cells.append(csvCell(textOf(column)));
        return QString::fromUtf8(cells.join(','));
    };
    const QString titles = joined([&view](int column) {
        return view.model()->headerData(column, Qt::Horizontal).toString();
    });
    return titles + u'\n' + lines(view, [&](int row) {
               return joined([&](int column) { return cell(view.model()->index(row, column)); });
           });
}

} // namespace console
