#include "ui/pages/activitytable.h"

#include "models/tables/cataloguequery.h"
#include "ui/presentation/activitytexts.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/plaindelegate.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, ActivityTable::ColumnCount> titles{
    QT_TRANSLATE_NOOP("ActivityTable", "Time"),        QT_TRANSLATE_NOOP("ActivityTable", "What"),
    QT_TRANSLATE_NOOP("ActivityTable", "Object"),      QT_TRANSLATE_NOOP("ActivityTable", "Merchant"),
    QT_TRANSLATE_NOOP("ActivityTable", "Account"),     QT_TRANSLATE_NOOP("ActivityTable", "Environment"),
    QT_TRANSLATE_NOOP("ActivityTable", "Outcome"),     QT_TRANSLATE_NOOP("ActivityTable", "Detail"),
    QT_TRANSLATE_NOOP("ActivityTable", "By"),
};

QString operationText(OperationKind kind)
{
    switch (kind) {
    case OperationKind::RotateCredential:
        return ActivityTable::tr("Rotate credential");
    case OperationKind::LinkCredential:
        return ActivityTable::tr("Link credential");
    case OperationKind::StatusCommand:
        return ActivityTable::tr("Change status");
    case OperationKind::Export:
        return ActivityTable::tr("Export");
    case OperationKind::AccountChange:
        return ActivityTable::tr("Account");
    case OperationKind::CreateObject:
        return ActivityTable::tr("Create");
    case OperationKind::EditObject:
        return ActivityTable::tr("Edit");
    }
    Q_UNREACHABLE();
}

QString stepText(JournalStep step)
{
    switch (step) {
    case JournalStep::Intent:
        return ActivityTable::tr("Begun");
    case JournalStep::Staged:
        return ActivityTable::tr("Staged");
    case JournalStep::Sending:
        return ActivityTable::tr("Sending");
    case JournalStep::Result:
        return ActivityTable::tr("Outcome");
    case JournalStep::Probe:
        return ActivityTable::tr("Checked");
    case JournalStep::Kept:
        return ActivityTable::tr("Kept");
    case JournalStep::Forgetting:
        return ActivityTable::tr("Forgetting");
    case JournalStep::Closed:
        return ActivityTable::tr("Closed");
    }
    Q_UNREACHABLE();
}

/// What happened to an account stands in the detail, as fixed words; it has no steps, and neither
/// has an export. The step comes first: it tells the rows of one operation apart, also where the
/// column is narrow.
QString whatText(const JournalEntry &entry)
{
    if (entry.kind == OperationKind::Export)
        return operationText(entry.kind);
    if (entry.kind != OperationKind::AccountChange)
        return dotted({stepText(entry.step), operationText(entry.kind)});
    if (entry.detail == "account added"_L1)
        return ActivityTable::tr("Account added");
    if (entry.detail == "account removed"_L1)
        return ActivityTable::tr("Account removed");
    return ActivityTable::tr("Account changed");
}

/// Names that carry their merchant first ("merchant / object") are told from the object on: the
/// merchant has a column of its own.
QString objectText(const JournalEntry &entry)
{
    if (entry.kind == OperationKind::AccountChange && entry.objectName.isEmpty())
        return untrustedLine(entry.accountLabel);
    QString name = entry.objectName;
    const bool merchantFirst = !entry.merchantName.isEmpty() && name.startsWith(entry.merchantName)
        && name.size() > entry.merchantName.size();
    if (merchantFirst && !entry.objectType.isEmpty())
        name = entry.objectType;
    return untrustedLine(name.isEmpty() ? entry.objectId : name);
}

/// Whether a row is about something that has an outcome: an export or an account has none.
bool hasOutcome(const JournalEntry &entry)
{
    return entry.kind != OperationKind::Export && entry.kind != OperationKind::AccountChange;
}

QString firstOf(const QString &name, const QString &id)
{
    return untrustedLine(name.isEmpty() ? id : name);
}

QString textOf(const JournalEntry &entry, ActivityTable::Column column, const QDateTime &now)
{
    switch (column) {
    case ActivityTable::At:
        return briefTime(entry.at, now);
    case ActivityTable::What:
        return whatText(entry);
    case ActivityTable::Object:
        return objectText(entry);
    case ActivityTable::Merchant:
        return firstOf(entry.merchantName, entry.merchantId);
    case ActivityTable::AccountLabel:
        return untrustedLine(entry.accountLabel);
    case ActivityTable::EnvironmentWord:
        return entry.account.isEmpty() ? QString() : QString(environmentWord(entry.environment));
    case ActivityTable::Word:
        return hasOutcome(entry) ? lookOf(entry.word).word : QString();
    case ActivityTable::Detail:
        return activityDetail(entry);
    case ActivityTable::Actor:
        return untrustedLine(entry.actor);
    case ActivityTable::ColumnCount:
        break;
    }
    return {};
}

bool contains(const JournalEntry &entry, const QStringList &words, const QDateTime &now)
{
    QStringList texts{entry.objectId, entry.merchantId, entry.operation, entry.detail,
                      exactTime(entry.at)};
    for (int column = 0; column < ActivityTable::ColumnCount; ++column)
        texts.append(textOf(entry, static_cast<ActivityTable::Column>(column), now));
    const QString all = folded(texts.join(u'\n'));
    return std::all_of(words.begin(), words.end(),
                       [&all](const QString &word) { return all.contains(word); });
}

} // namespace

void ActivityTable::setEntries(const QList<JournalEntry> &entries, const QDateTime &now)
{
    m_now = now;
    m_entries = entries;
    applyFilter();
}

void ActivityTable::setFilter(const QString &text)
{
    m_filter = text;
    applyFilter();
}

void ActivityTable::applyFilter()
{
    beginResetModel();
    m_shown.clear();
    const QStringList words = folded(m_filter).split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_entries.size(); ++i) {
        if (contains(m_entries[i], words, m_now))
            m_shown.append(i);
    }
    endResetModel();
}

QList<JournalEntry> ActivityTable::shownEntries() const
{
    QList<JournalEntry> entries;
    for (const auto index : m_shown)
        entries.append(m_entries[index]);
    return entries;
}

int ActivityTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalEntry &entry = m_entries[m_shown[index.row()]];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return textOf(entry, column, m_now);
    if (role == Qt::ToolTipRole || (role == Qt::AccessibleTextRole && column == At))
        return column == At ? exactTime(entry.at) : textOf(entry, column, m_now);
    if (role == PlainDelegate::LookRole && column == Word && hasOutcome(entry))
        return QVariant::fromValue(lookOf(entry.word));
    if (role == PlainDelegate::LookRole && column == EnvironmentWord && !entry.account.isEmpty())
        return QVariant::fromValue(lookOf(entry.environment));
    return {};
}

QVariant ActivityTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return tr(titles[size_t(section)]);
}

} // namespace console
