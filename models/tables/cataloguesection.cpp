#include "models/tables/cataloguesection.h"

#include "models/tables/rowpacking.h"
#include "models/tables/textsearch.h"

namespace console {

namespace {

QByteArrayView latin(QLatin1String word)
{
    return {word.data(), word.size()};
}

} // namespace

size_t qHash(const RowClass &rowClass, size_t seed) noexcept
{
    return qHashMulti(seed, rowClass.account, rowClass.label, rowClass.type, rowClass.method,
                      rowClass.rawStatus, static_cast<int>(rowClass.lifecycle));
}

QByteArrayView CatalogueSection::ownerId(quint32 owner) const
{
    return RecordReader(m_owners.at(owner)).text();
}

QByteArrayView CatalogueSection::ownerName(quint32 owner) const
{
    RecordReader reader(m_owners.at(owner));
    reader.text();
    return reader.rest();
}

QByteArrayView CatalogueSection::ownerText(quint32 owner) const
{
    const QByteArrayView name = ownerName(owner);
    return name.isEmpty() ? ownerId(owner) : name;
}

QByteArrayView CatalogueSection::bytes(int row, catalogue::Column column) const
{
    switch (column) {
    case catalogue::Name:
        return recordPart(record(row), searchLine(row), 0);
    case catalogue::Owner:
        return ownerText(ownerNumber(row));
    case catalogue::Type:
        return m_words.at(classOf(row).type);
    case catalogue::Status:
        return latin(lifecycleWord(classOf(row).lifecycle));
    case catalogue::RawStatus:
        return m_words.at(classOf(row).rawStatus);
    case catalogue::Platform:
        return latin(factsOf(accountOf(row).platform).displayName);
    case catalogue::AccountLabel:
        return m_words.at(classOf(row).label);
    case catalogue::EnvironmentWord:
        return latin(environmentWord(accountOf(row).environment));
    case catalogue::Id:
        return recordPart(record(row), searchLine(row), 1);
    case catalogue::ExternalId:
        return recordPart(record(row), searchLine(row), 2);
    case catalogue::Age:
    case catalogue::ColumnCount:
        return {};
    }
    return {};
}

void CatalogueSection::fetchPlace(int row) const
{
    const RowBlock &block = blockOf(row);
    const int i = row % RowBlock::capacity;
    prefetch(block.classes.constData() + i);
    prefetch(block.owners.constData() + i);
    block.search.fetchPlace(i);
    block.records.fetchPlace(i);
}

void CatalogueSection::fetchTexts(int row) const
{
    const RowBlock &block = blockOf(row);
    block.search.fetchBytes(row % RowBlock::capacity);
    block.records.fetchBytes(row % RowBlock::capacity);
}

QDateTime CatalogueSection::fetchedAt(int row) const
{
    const qint64 time = timeOf(row);
    return time == noTime ? QDateTime() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

QList<int> CatalogueSection::rowsOfMerchant(const QString &merchantId) const
{
    const QByteArray id = merchantId.toUtf8();
    QList<bool> owning(m_owners.size(), false);
    for (quint32 owner = 0; owner < m_owners.size(); ++owner)
        owning[owner] = ownerId(owner) == id;
    QList<int> rows;
    for (qsizetype number = 0; number < m_blocks.size(); ++number) {
        const RowBlock &rowBlock = block(number);
        const bool mentioned = !id.isEmpty() && findBytes(rowBlock.records.bytes(), id) >= 0;
        for (int i = 0; i < rowBlock.size(); ++i) {
            if (owning.at(rowBlock.owners.at(i)) || (mentioned && serves(rowBlock.records.at(i), id)))
                rows.append(static_cast<int>(number) * RowBlock::capacity + i);
        }
    }
    return rows;
}

CatalogueRow CatalogueSection::row(int row) const
{
    const RowClass &common = classOf(row);
    const SectionAccount &account = m_accounts.at(common.account);
    const quint32 owner = ownerNumber(row);
    CatalogueRow result;
    result.kind = m_kind;
    result.account = account.id;
    result.accountLabel = account.label;
    result.platform = account.platform;
    result.environment = account.environment;
    result.ownerId = QString::fromUtf8(ownerId(owner));
    result.ownerName = QString::fromUtf8(ownerName(owner));
    result.type = QString::fromUtf8(m_words.at(common.type));
    result.method = QString::fromUtf8(m_words.at(common.method));
    result.rawStatus = QString::fromUtf8(m_words.at(common.rawStatus));
    result.lifecycle = common.lifecycle;
    result.fetchedAt = fetchedAt(row);
    unpackTexts(record(row), searchLine(row), m_shapes.at(shapeNumber(record(row))), result);
    return result;
}

} // namespace console
