#include "ui/dialogs/batch/batchtable.h"

#include "ui/presentation/errortexts.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/plaindelegate.h"
#include "ui/widgets/words.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, BatchTable::ColumnCount> titles{
    QT_TRANSLATE_NOOP("BatchTable", "Connector"), QT_TRANSLATE_NOOP("BatchTable", "ID"),
    QT_TRANSLATE_NOOP("BatchTable", "Merchant"),
    QT_TRANSLATE_NOOP("BatchTable", "Outcome"), QT_TRANSLATE_NOOP("BatchTable", "Why")};

/// What was left out is not an error of anybody.
QString detailOf(const BatchRow &row)
{
    if (row.stage == BatchRow::Stage::Waiting || !row.outcome.error)
        return {};
    if (row.outcome.word == OutcomeWord::NotSent
        && row.outcome.error->kind == ApiErrorKind::Cancelled)
        return BatchTable::tr("Left out");
    return errorText(*row.outcome.error).title;
}

} // namespace

QString endedTitle(const QList<BatchRow> &rows)
{
    const bool all = std::all_of(rows.begin(), rows.end(), [](const BatchRow &row) {
        return row.outcome.word == OutcomeWord::Confirmed;
    });
    return all ? BatchTable::tr("All are confirmed")
               : BatchTable::tr("Ended, but not all are confirmed");
}

int settledRows(const QList<BatchRow> &rows)
{
    return int(std::count_if(rows.begin(), rows.end(), [](const BatchRow &row) {
        const OutcomeWord word = row.outcome.word;
        return row.stage == BatchRow::Stage::Ended
            && (word == OutcomeWord::Confirmed || word == OutcomeWord::Refused
                || word == OutcomeWord::NotSent);
    }));
}

QString keepOldText(const QList<BatchRow> &rows)
{
    int unknown = 0;
    int unchanged = 0;
    for (const BatchRow &row : rows) {
        const OutcomeWord word = row.outcome.word;
        if (row.stage == BatchRow::Stage::Waiting || word == OutcomeWord::NotSent
            || word == OutcomeWord::Refused || word == OutcomeWord::Staged
            || word == OutcomeWord::Draft)
            ++unchanged;
        else if (word != OutcomeWord::Confirmed)
            ++unknown;
    }
    QStringList said;
    if (unknown > 0)
        said.append(counted(unknown,
                            BatchTable::tr("The outcome of 1 connector is not known: see Rotations."),
                            BatchTable::tr("The outcome of %1 connectors is not known: see "
                                           "Rotations.")));
    if (unchanged > 0)
        said.append(counted(unchanged,
                            BatchTable::tr("1 connector was not changed and may still use it."),
                            BatchTable::tr("%1 connectors were not changed and may still use it.")));
    if (!said.isEmpty())
        said.prepend(BatchTable::tr("Do not revoke the old key at the processor yet."));
    return said.join(u' ');
}

QString countsText(const QList<BatchRow> &rows)
{
    constexpr std::array shown{OutcomeWord::Confirmed, OutcomeWord::Refused, OutcomeWord::Unknown,
                               OutcomeWord::OldSeen,   OutcomeWord::Foreign, OutcomeWord::Staged,
                               OutcomeWord::NotSent};
    QStringList counts;
    for (const OutcomeWord word : shown) {
        const auto count = std::count_if(rows.begin(), rows.end(), [word](const BatchRow &row) {
            return row.outcome.word == word;
        });
        if (count > 0)
            counts.append(u"%1: %2"_s.arg(outcomeTitle(word)).arg(count));
    }
    return QString(dotted(counts) + u'.');
}

BatchTable::BatchTable(const QList<ConnectorRef> &targets, QObject *parent)
    : QAbstractTableModel(parent)
{
    for (const auto &target : targets)
        m_rows.append({target, BatchRow::Stage::Waiting, {}});
}

void BatchTable::setBatch(const RotationBatch *batch)
{
    m_batch = batch;
    beginResetModel();
    m_rows = batch->rows();
    endResetModel();
    connect(batch, &RotationBatch::rowChanged, this, [this](int row) {
        setRow(row, m_batch->rows()[row]);
    });
}

void BatchTable::setRow(int row, const BatchRow &now)
{
    m_rows[row] = now;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int BatchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BatchTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BatchTable::text(const BatchRow &row, Column column) const
{
    switch (column) {
    case Target:
        return untrustedLine(row.target.type.isEmpty() ? row.target.connectorId : row.target.type);
    case Identity:
        return untrustedLine(row.target.connectorId);
    case Merchant:
        return untrustedLine(row.target.merchantName.isEmpty() ? row.target.merchantId
                                                               : row.target.merchantName);
    case Word:
        return row.stage == BatchRow::Stage::Waiting ? tr("Not sent yet")
                                                     : outcomeTitle(row.outcome.word);
    case Detail:
        return detailOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BatchTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BatchRow &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == PlainDelegate::LookRole && column == Word && row.stage != BatchRow::Stage::Waiting)
        return QVariant::fromValue(lookOf(row.outcome.word));
    return {};
}

QVariant BatchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[size_t(section)]);
}

} // namespace console
