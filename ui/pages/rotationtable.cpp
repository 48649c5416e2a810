#include "ui/pages/rotationtable.h"

#include "models/tables/agetext.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/rotationtodo.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/plaindelegate.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

constexpr std::array<const char *, RotationTable::ColumnCount> titles{
    QT_TRANSLATE_NOOP("RotationTable", "Connector"), QT_TRANSLATE_NOOP("RotationTable", "Merchant"),
    QT_TRANSLATE_NOOP("RotationTable", "Account"),   QT_TRANSLATE_NOOP("RotationTable", "Environment"),
    QT_TRANSLATE_NOOP("RotationTable", "Outcome"),   QT_TRANSLATE_NOOP("RotationTable", "What to do"),
    QT_TRANSLATE_NOOP("RotationTable", "Since"),
};

QString firstOf(const QString &name, const QString &id)
{
    return untrustedLine(name.isEmpty() ? id : name);
}

/// What waits for a person stands first, what is only kept stands last.
int rankOf(const OpenRotation &rotation)
{
    if (rotation.phase != RotationPhase::Settled)
        return 1;
    return rotation.keptUntil.isValid() || rotation.kept == KeptSecrets::SetAside ? 2 : 0;
}

QList<OpenRotation> listedBy(const RotationDesk &desk)
{
    QList<OpenRotation> rows = desk.listed();
    std::stable_sort(rows.begin(), rows.end(), [](const OpenRotation &a, const OpenRotation &b) {
        return rankOf(a) < rankOf(b);
    });
    return rows;
}

} // namespace

RotationTable::RotationTable(const RotationDesk &desk, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_clock(clock), m_open(listedBy(desk))
{
    connect(&desk, &RotationDesk::openChanged, this, &RotationTable::reload);
}

void RotationTable::reload()
{
    // A handful of rows: the page finds its current row again by the operation's id.
    beginResetModel();
    m_open = listedBy(m_desk);
    endResetModel();
}

const OpenRotation *RotationTable::at(int row) const
{
    return row >= 0 && row < m_open.size() ? &m_open[row] : nullptr;
}

int RotationTable::positionOf(const QString &operation) const
{
    for (int row = 0; row < m_open.size(); ++row) {
        if (m_open[row].operation == operation)
            return row;
    }
    return -1;
}

void RotationTable::refreshAges()
{
    if (!m_open.isEmpty())
        emit dataChanged(index(0, Todo), index(int(m_open.size()) - 1, Since));
}

bool RotationTable::isCounting() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const OpenRotation &rotation) {
        return rotation.nextCheckAt.isValid();
    });
}

int RotationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_open.size());
}

int RotationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RotationTable::text(const OpenRotation &rotation, Column column) const
{
    switch (column) {
    case Target:
        return firstOf(rotation.target.type, rotation.target.connectorId);
    case Merchant:
        return firstOf(rotation.target.merchantName, rotation.target.merchantId);
    case AccountLabel:
        return untrustedLine(rotation.accountLabel);
    case EnvironmentWord:
        return environmentWord(rotation.environment);
    case Word:
        return outcomeTitle(rotation.outcome.word);
    case Todo:
        return todoText(rotation, m_clock.now());
    case Since:
        return ageText(rotation.outcome.at, m_clock.now());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RotationTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OpenRotation &rotation = m_open[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(rotation, column);
    if (role == Qt::ToolTipRole && column == Todo)
        return todoExplanation(rotation);
    if (role == Qt::ToolTipRole && column == Since)
        return exactTime(rotation.outcome.at);
    if (role == PlainDelegate::LookRole && column == EnvironmentWord)
        return QVariant::fromValue(lookOf(rotation.environment));
    if (role == PlainDelegate::LookRole && column == Word)
        return QVariant::fromValue(lookOf(rotation.outcome.word));
    return {};
}

QVariant RotationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[size_t(section)]);
}

} // namespace console
