#include "models/tables/sectionwriter.h"

namespace console {

namespace {

size_t rowHash(const AccountId &account, QByteArrayView id)
{
    return qHash(id, qHash(account));
}

/// The number of a text in a pool; adds it if it is new.
quint32 numberIn(TextPool &pool, PositionTable &table, QByteArrayView text)
{
    const size_t hash = qHash(text);
    const int found = table.find(
        hash, [&](int number) { return pool.at(static_cast<quint32>(number)) == text; });
    if (found >= 0)
        return static_cast<quint32>(found);
    const quint32 number = pool.append(text);
    table.insert(hash, static_cast<int>(number));
    return number;
}

} // namespace

int SectionWriter::indexOf(const AccountId &account, const QString &id) const
{
    const QByteArray bytes = id.toUtf8();
    return m_rowTable.find(rowHash(account, bytes), [&](int row) {
        return m_section.bytes(row, catalogue::Id) == bytes
            && m_section.accountOf(row).id == account;
    });
}

quint32 SectionWriter::wordNumber(const QString &word)
{
    return numberIn(m_section.m_words, m_wordTable, word.toUtf8());
}

quint32 SectionWriter::accountNumber(const SectionAccount &account)
{
    const qsizetype found = m_section.m_accounts.indexOf(account);
    if (found >= 0)
        return static_cast<quint32>(found);
    m_section.m_accounts.append(account);
    return static_cast<quint32>(m_section.m_accounts.size() - 1);
}

quint32 SectionWriter::classNumber(const RowClass &rowClass)
{
    const auto found = m_classTable.constFind(rowClass);
    if (found != m_classTable.constEnd())
        return *found;
    const auto number = static_cast<quint32>(m_section.m_classes.size());
    m_section.m_classes.append(rowClass);
    m_classTable.insert(rowClass, number);
    return number;
}

quint32 SectionWriter::ownerNumber(const CatalogueRow &row)
{
    QByteArray owner;
    putText(owner, row.ownerId.toUtf8());
    owner += row.ownerName.toUtf8();
    const quint32 known = m_section.m_owners.size();
    const quint32 number = numberIn(m_section.m_owners, m_ownerTable, owner);
    if (number == known) {
        QByteArray search;
        putSearchLine(search, row.ownerName);
        putSearchLine(search, row.ownerId);
        m_section.m_ownerSearch.append(search);
    }
    return number;
}

RowMarks SectionWriter::marksOf(const CatalogueRow &row)
{
    RowClass common;
    common.account
        = accountNumber({row.account, row.accountLabel, row.platform, row.environment});
    common.label = wordNumber(row.accountLabel);
    common.type = wordNumber(row.type);
    common.method = wordNumber(row.method);
    common.rawStatus = wordNumber(row.rawStatus);
    common.lifecycle = row.lifecycle;
    return {classNumber(common), ownerNumber(row),
            row.fetchedAt.isValid() ? row.fetchedAt.toMSecsSinceEpoch() : noTime};
}

SectionWriter::Change SectionWriter::put(const CatalogueRow &row, int &position)
{
    const RowMarks marks = marksOf(row);
    packTexts(row, numberIn(m_section.m_shapes, m_shapeTable, shapeOf(row.fields)), m_texts);
    position = indexOf(row.account, row.id);
    if (position >= 0)
        return change(position, marks);
    position = m_section.count();
    append(row.account, marks);
    return Change::Appended;
}

void SectionWriter::append(const AccountId &account, const RowMarks &marks)
{
    const int row = m_section.m_count++;
    if (row % RowBlock::capacity == 0)
        m_section.m_blocks.append(QSharedDataPointer<RowBlock>(new RowBlock));
    writable(row).append(marks, m_texts.search, m_texts.record);
    m_rowTable.insert(rowHash(account, m_section.bytes(row, catalogue::Id)), row);
}

SectionWriter::Change SectionWriter::change(int row, const RowMarks &marks)
{
    const RowBlock &block = m_section.blockOf(row);
    const int place = row % RowBlock::capacity;
    const bool sameTexts
        = block.search.at(place) == m_texts.search && block.records.at(place) == m_texts.record;
    const bool sameMarks
        = block.classes[place] == marks.rowClass && block.owners[place] == marks.owner;
    const bool sameTime = block.times[place] == marks.fetchedAt;
    if (sameTexts && sameMarks && sameTime)
        return Change::None;

    RowBlock &target = writable(row); // only now: it copies the block if somebody reads it
    target.times[place] = marks.fetchedAt;
    if (sameTexts && sameMarks)
        return Change::Aged;
    target.classes[place] = marks.rowClass;
    target.owners[place] = marks.owner;
    if (!sameTexts) {
        target.search.replace(place, m_texts.search);
        target.records.replace(place, m_texts.record);
    }
    return Change::Changed;
}

QList<int> SectionWriter::relabel(const Account &account)
{
    QList<qint64> renewed(m_section.m_classes.size(), -1);
    bool any = false;
    for (qsizetype i = 0; i < renewed.size(); ++i) {
        RowClass common = m_section.m_classes[i];
        SectionAccount known = m_section.m_accounts[common.account];
        if (known.id != account.id
            || (known.label == account.label && known.environment == account.environment))
            continue;
        known.label = account.label;
        known.environment = account.environment;
        common.account = accountNumber(known);
        common.label = wordNumber(known.label);
        renewed[i] = classNumber(common);
        any = true;
    }
    QList<int> changed;
    for (int row = 0; any && row < m_section.count(); ++row) {
        const qint64 number = renewed.value(m_section.classNumber(row), -1);
        if (number < 0)
            continue;
        writable(row).classes[row % RowBlock::capacity] = static_cast<quint32>(number);
        changed.append(row);
    }
    return changed;
}

void SectionWriter::moveRows(const QList<int> &newPositions, int kept)
{
    m_rowTable.remap(newPositions);
    const auto old = std::exchange(m_section.m_blocks, {});
    const qsizetype untouched = newPositions.indexOf(-1) / RowBlock::capacity;
    m_section.m_blocks = old.first(untouched); // nothing moves in front of the first gap
    m_section.m_count = static_cast<int>(untouched) * RowBlock::capacity;
    for (int row = m_section.m_count; row < newPositions.size(); ++row) {
        if (newPositions[row] < 0)
            continue;
        if (m_section.m_count % RowBlock::capacity == 0)
            m_section.m_blocks.append(QSharedDataPointer<RowBlock>(new RowBlock));
        m_section.m_blocks.last()->appendFrom(*old.at(row / RowBlock::capacity),
                                              row % RowBlock::capacity);
        ++m_section.m_count;
    }
    Q_ASSERT(m_section.m_count == kept);
    if (kept > 0)
        return;
    const int epoch = m_section.epoch(); // words and owners of rows that are gone go too
    *this = SectionWriter(m_section.kind());
    m_section.m_epoch = epoch + 1;
}

} // namespace console
