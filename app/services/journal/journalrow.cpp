#include "app/services/journal/journalrow.h"

#include <QCryptographicHash>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Sequence,
    Operation,
    Kind,
    Step,
    Word,
    At,
    Actor,
    AccountColumn,
    AccountLabel,
    PlatformColumn,
    EnvironmentColumn,
    MerchantId,
    MerchantName,
    ObjectId,
    ObjectName,
    ObjectType,
    Attempt,
    Detail,
    OldTag,
    NewTag,
    Chain,
    ColumnCount
};

constexpr std::array columns{
    "sequence"_L1,      "operation"_L1, "kind"_L1,        "step"_L1,        "word"_L1,
    "at"_L1,            "actor"_L1,     "account"_L1,     "account_label"_L1, "platform"_L1,
    "environment"_L1,   "merchant_id"_L1, "merchant_name"_L1, "object_id"_L1, "object_name"_L1,
    "object_type"_L1,   "attempt"_L1,   "detail"_L1,      "old_tag"_L1,     "new_tag"_L1,
    "chain"_L1,
};
static_assert(columns.size() == ColumnCount);

/// A null string would be stored as NULL, which no column takes.
QString filled(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

/// The row as stored, in the order of Column, without the chain.
QVariantList valuesOf(const JournalEntry &entry)
{
    return {entry.sequence,
            filled(entry.operation),
            QString(operationWord(entry.kind)),
            QString(stepWord(entry.step)),
            QString(outcomeWord(entry.word)),
            entry.at.toUTC().toString(Qt::ISODateWithMs),
            filled(entry.actor),
            filled(entry.account),
            filled(entry.accountLabel),
            QString(factsOf(entry.platform).wireName),
            QString(environmentWord(entry.environment)),
            filled(entry.merchantId),
            filled(entry.merchantName),
            filled(entry.objectId),
            filled(entry.objectName),
            filled(entry.objectType),
            entry.attempt,
            filled(entry.detail),
            filled(entry.oldTag),
            filled(entry.newTag)};
}

std::optional<Environment> environmentFromWord(const QString &word)
{
    for (const auto environment : {Environment::Test, Environment::Live}) {
        if (word == environmentWord(environment))
            return environment;
    }
    return std::nullopt;
}

} // namespace

QString journalColumns()
{
    QStringList names;
    for (const auto name : columns)
        names.append(name);
    return names.join(u", ");
}

QString insertStatement()
{
    const QString places = QStringList(ColumnCount, u"?"_s).join(u", ");
    return u"INSERT INTO events (%1) VALUES (%2)"_s.arg(journalColumns(), places);
}

void bindRow(QSqlQuery &query, const JournalEntry &entry, const QString &chain)
{
    for (const auto &value : valuesOf(entry))
        query.addBindValue(value);
    query.addBindValue(chain);
}

Result<JournalEntry> readRow(const QSqlQuery &query)
{
    const auto text = [&query](Column column) { return query.value(column).toString(); };
    const auto kind = operationFromWord(text(Kind));
    const auto step = stepFromWord(text(Step));
    const auto word = outcomeFromWord(text(Word));
    const auto platform = platformFromWireName(text(PlatformColumn));
    const auto environment = environmentFromWord(text(EnvironmentColumn));
    if (!kind || !step || !word || !platform || !environment)
        return failure(localError(ApiErrorKind::BadReply, u"the journal has an unknown word"_s));
    JournalEntry entry;
    entry.sequence = query.value(Sequence).toLongLong();
    entry.operation = text(Operation);
    entry.kind = *kind;
    entry.step = *step;
    entry.word = *word;
    entry.at = QDateTime::fromString(text(At), Qt::ISODateWithMs);
    entry.actor = text(Actor);
    entry.account = text(AccountColumn);
    entry.accountLabel = text(AccountLabel);
    entry.platform = *platform;
    entry.environment = *environment;
    entry.merchantId = text(MerchantId);
    entry.merchantName = text(MerchantName);
    entry.objectId = text(ObjectId);
    entry.objectName = text(ObjectName);
    entry.objectType = text(ObjectType);
    entry.attempt = query.value(Attempt).toInt();
    entry.detail = text(Detail);
    entry.oldTag = text(OldTag);
    entry.newTag = text(NewTag);
    return entry;
}

QString chainOf(const QSqlQuery &query)
{
    return query.value(Chain).toString();
}

QString chainAfter(const QString &previous, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous.toUtf8());
    for (const auto &value : valuesOf(entry)) {
        // Length first, so that moving a character from one column to the next is seen.
        const QByteArray bytes = value.toString().toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace console
