#include "models/workflows/activityexport.h"

#include "models/workflows/csvwriter.h"

#include <QCoreApplication>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool hasOutcome(const JournalEntry &entry)
{
    return entry.kind != OperationKind::Export && entry.kind != OperationKind::AccountChange;
}

QString nothing(const JournalEntry &)
{
    return {};
}

struct ActivityColumn {
    const char *name; ///< stable
    const char *title;
    ExportValue value;
    QString (*text)(const JournalEntry &entry);
};

#define T(text) QT_TRANSLATE_NOOP("ActivityExport", text)

constexpr std::array columnFacts{
    ActivityColumn{"at", T("When (UTC)"), ExportValue::Time, nothing},
    ActivityColumn{"operation", T("What"), ExportValue::Text,
                   [](const JournalEntry &e) { return QString(operationWord(e.kind)); }},
    ActivityColumn{"step", T("Step"), ExportValue::Text,
                   [](const JournalEntry &e) { return QString(stepWord(e.step)); }},
    ActivityColumn{"outcome", T("Outcome"), ExportValue::Text,
                   [](const JournalEntry &e) {
                       return hasOutcome(e) ? QString(outcomeWord(e.word)) : QString();
                   }},
    ActivityColumn{"object", T("Object"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.objectName; }},
    ActivityColumn{"object_id", T("Object ID"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.objectId; }},
    ActivityColumn{"object_type", T("Type"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.objectType; }},
    ActivityColumn{"merchant", T("Merchant"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.merchantName; }},
    ActivityColumn{"merchant_id", T("Merchant ID"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.merchantId; }},
    ActivityColumn{"account", T("Account"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.accountLabel; }},
    ActivityColumn{"platform", T("Platform"), ExportValue::Text,
                   [](const JournalEntry &e) {
                       return e.account.isEmpty() ? QString()
                                                  : QString(factsOf(e.platform).displayName);
                   }},
    ActivityColumn{"environment", T("Environment"), ExportValue::Text,
                   [](const JournalEntry &e) {
                       return e.account.isEmpty() ? QString()
                                                  : QString(environmentWord(e.environment));
                   }},
    ActivityColumn{"detail", T("Detail"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.detail; }},
    ActivityColumn{"by", T("By"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.actor; }},
    ActivityColumn{"operation_id", T("Operation ID"), ExportValue::Text,
                   [](const JournalEntry &e) { return e.operation; }},
};

#undef T

} // namespace

const QList<ExportColumn> &ActivityExport::columns() const
{
    static const QList<ExportColumn> columns = [] {
        QList<ExportColumn> all;
        for (const auto &fact : columnFacts)
            all.append({fact.name, QCoreApplication::translate("ActivityExport", fact.title),
                        fact.value});
        return all;
    }();
    return columns;
}

QByteArrayView ActivityExport::text(qint64 row, int column, QByteArray &scratch) const
{
    scratch = validUtf8(columnFacts[static_cast<size_t>(column)].text(m_entries[row]));
    return scratch;
}

std::optional<qint64> ActivityExport::time(qint64 row, int) const
{
    const QDateTime &at = m_entries[row].at;
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace console
