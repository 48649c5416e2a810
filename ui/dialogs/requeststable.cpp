#include "ui/dialogs/requeststable.h"

#include "models/ports/exchangelog.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/exchangetexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/plaindelegate.h"

#include <QLocale>
#include <QTimer>

#include <array>
#include <ranges>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<const char *, RequestsTable::ColumnCount> titles{
    QT_TRANSLATE_NOOP("RequestsTable", "Time"),     QT_TRANSLATE_NOOP("RequestsTable", "Account"),
    QT_TRANSLATE_NOOP("RequestsTable", "Verb"),     QT_TRANSLATE_NOOP("RequestsTable", "Address"),
    QT_TRANSLATE_NOOP("RequestsTable", "Status"),   QT_TRANSLATE_NOOP("RequestsTable", "Duration"),
    QT_TRANSLATE_NOOP("RequestsTable", "Was it sent?"), QT_TRANSLATE_NOOP("RequestsTable", "Retry"),
    QT_TRANSLATE_NOOP("RequestsTable", "Code"),
};

/// A list that is being read adds requests by the hundred.
constexpr auto followInterval = 200ms;

QString textOf(const Exchange &exchange, RequestsTable::Column column)
{
    switch (column) {
    case RequestsTable::At:
        return QLocale().toString(exchange.at.toLocalTime().time(), u"HH:mm:ss"_s);
    case RequestsTable::AccountLabel:
        return untrustedLine(exchange.accountLabel);
    case RequestsTable::Verb:
        return exchange.verb;
    case RequestsTable::Address:
        return untrustedLine(QString(exchange.host + exchange.path), 400);
    case RequestsTable::Status:
        return statusText(exchange);
    case RequestsTable::Duration:
        // Nobody knows yet how long the one will take that is on its way.
        return exchange.retry == RetryVerdict::InFlight
            ? u"…"_s
            : RequestsTable::tr("%1 ms").arg(exchange.took.count());
    case RequestsTable::Code:
        return untrustedLine(exchange.platformCode);
    case RequestsTable::Sent:
        return sentText(exchange);
    case RequestsTable::Retry:
        return lookOf(exchange.retry).word;
    case RequestsTable::ColumnCount:
        break;
    }
    return {};
}

} // namespace

RequestsTable::RequestsTable(const ExchangeLog &log, QObject *parent)
    : QAbstractTableModel(parent), m_log(log)
{
    follow();
    connect(&log, &ExchangeLog::changed, this, [this] {
        if (!std::exchange(m_isDue, true))
            QTimer::singleShot(followInterval, this, &RequestsTable::follow);
    });
}

void RequestsTable::setWritesOnly(bool writesOnly)
{
    m_writesOnly = writesOnly;
    follow();
}

/// Rows that were there stay the same rows, so that selection and scroll position stay too.
void RequestsTable::follow()
{
    m_isDue = false;
    QList<Exchange> wanted;
    for (const Exchange &exchange : m_log.exchanges() | std::views::reverse) {
        if (exchange.isWrite || !m_writesOnly)
            wanted.append(exchange);
    }
    const quint64 newest = m_shown.isEmpty() ? 0 : m_shown.first().number;
    const quint64 oldest = wanted.isEmpty() ? newest + 1 : wanted.last().number;
    const auto gone = std::ranges::count_if(
        m_shown, [oldest](const Exchange &exchange) { return exchange.number < oldest; });
    const auto fresh = std::ranges::count_if(
        wanted, [newest](const Exchange &exchange) { return exchange.number > newest; });
    // Choosing writes only, or all again, takes and adds rows in the middle.
    if (m_shown.size() - gone != wanted.size() - fresh) {
        beginResetModel();
        m_shown = wanted;
        endResetModel();
        return;
    }
    if (gone > 0) {
        beginRemoveRows({}, int(m_shown.size() - gone), int(m_shown.size()) - 1);
        m_shown.resize(m_shown.size() - gone);
        endRemoveRows();
    }
    if (fresh > 0) {
        beginInsertRows({}, 0, int(fresh) - 1);
        m_shown = wanted;
        endInsertRows();
    }
    m_shown = wanted;
    if (!m_shown.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_shown.size()) - 1, ColumnCount - 1));
}

int RequestsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RequestsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Exchange &exchange = m_shown[index.row()];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column == Address))
        return textOf(exchange, column);
    if (role == Qt::ToolTipRole && column == At)
        return exactTime(exchange.at);
    if (role == PlainDelegate::ElideRole && column == Address)
        return int(Qt::ElideMiddle); // the host says which platform, the end says what for
    if (role == PlainDelegate::LookRole && column == Retry)
        return QVariant::fromValue(lookOf(exchange.retry));
    return {};
}

QVariant RequestsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[size_t(section)]);
}

} // namespace console
