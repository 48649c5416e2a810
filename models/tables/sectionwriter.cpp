#include "models/tables/sectionwriter.h"

#include "models/tables/internedtexts.h"

namespace console {

namespace {

/// `account`: its hash.
size_t rowHash(size_t account, QByteArrayView id)
{
    return qHash(id, account);
}

} // namespace

int SectionWriter::indexOf(const AccountId &account, const QString &id) const
{
    return rowOf(rowHash(qHash(account), id.toUtf8()), account, id.toUtf8());
}

int SectionWriter::rowOf(size_t hash, const AccountId &account, QByteArrayView id) const
{
    return m_rowTable.of(hash).find(hash, [&](int row) {
        return m_section.bytes(row, catalogue::Id) == id && m_section.accountOf(row).id == account;
    });
}

quint32 SectionWriter::wordNumber(QByteArrayView word)
{
    return numberIn(m_section.m_words, m_wordTable, word);
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

/// Tables of many rows do not fit near the processor: all of a list's places are fetched before the
/// first one is looked at.
std::vector<size_t> SectionWriter::hashesOf(const AccountId &account, const PackedRows &rows)
{
    const size_t common = qHash(account);
    std::vector<size_t> hashes;
    hashes.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        hashes.push_back(rowHash(common, rows.id(i)));
        m_rowTable.of(hashes.back()).expect(hashes.back());
    }
    return hashes;
}

QList<quint32> SectionWriter::ownerNumbers(const TextPool &owners)
{
    std::vector<size_t> hashes;
    hashes.reserve(owners.size());
    for (quint32 i = 0; i < owners.size(); ++i) {
        hashes.push_back(qHash(owners.at(i)));
        m_ownerTable.of(hashes.back()).expect(hashes.back());
    }
    QList<quint32> numbers;
    numbers.reserve(owners.size());
    for (quint32 i = 0; i < owners.size(); ++i)
        numbers.append(ownerNumber(owners.at(i), hashes[i]));
    return numbers;
}

quint32 SectionWriter::ownerNumber(QByteArrayView owner, size_t hash)
{
    const quint32 known = m_section.m_owners.size();
    const quint32 number = numberIn(m_section.m_owners, m_ownerTable.of(hash), owner, hash);
    if (number == known) {
        m_record.resize(0); // free just now, and as large as is needed
        putSearchLine(m_record, m_section.ownerName(number));
        putSearchLine(m_record, m_section.ownerId(number));
        m_section.m_ownerSearch.append(m_record);
    }
    return number;
}

SectionWriter::Numbers SectionWriter::numbersOf(const SectionAccount &account,
                                                const PackedRows &rows)
{
    Numbers numbers;
    numbers.hashes = hashesOf(account.id, rows);
    RowClass common;
    common.account = accountNumber(account);
    common.label = wordNumber(account.label.toUtf8());
    for (const auto &[type, method, rawStatus, lifecycle] : rows.commons()) {
        common.type = wordNumber(type);
        common.method = wordNumber(method);
        common.rawStatus = wordNumber(rawStatus);
        common.lifecycle = lifecycle;
        numbers.classes.append(classNumber(common));
    }
    numbers.owners = ownerNumbers(rows.owners());
    for (const auto &shape : rows.shapes())
        numbers.shapes.append(numberIn(m_section.m_shapes, m_shapeTable, shape));
    return numbers;
}

SectionWriter::Change SectionWriter::put(const AccountId &account, const PackedRows &rows,
                                         qsizetype i, const Numbers &numbers, qint64 fetchedAt,
                                         int &position)
{
    const PackedRows::Marks &own = rows.marks(i);
    const quint32 shape = numbers.shapes.at(own.shape);
    QByteArrayView record = rows.record(i);
    if (shape != own.shape) {
        RecordReader reader(record);
        reader.number();
        m_record.resize(0);
        putNumber(m_record, shape);
        m_record.append(reader.rest());
        record = m_record;
    }
    const Texts texts{rows.searchLine(i), record};
    const RowMarks marks{numbers.classes.at(own.common), numbers.owners.at(own.owner), fetchedAt};
    const size_t hash = numbers.hashes[static_cast<size_t>(i)];
    position = rowOf(hash, account, rows.id(i));
    if (position >= 0)
        return change(position, marks, texts);
    position = m_section.count();
    append(hash, marks, texts);
    return Change::Appended;
}

void SectionWriter::append(size_t hash, const RowMarks &marks, const Texts &texts)
{
    const int row = m_section.m_count++;
    if (row % RowBlock::capacity == 0)
        addBlock();
    writable(row).append(marks, texts.search, texts.record);
    m_rowTable.of(hash).insert(hash, row);
}

void SectionWriter::addBlock()
{
    auto made = std::make_unique<RowBlock>();
    if (!m_section.m_blocks.isEmpty())
        made->reserveLike(*m_section.m_blocks.constLast());
    m_section.m_blocks.append(QSharedDataPointer<RowBlock>(made.release()));
}

SectionWriter::Change SectionWriter::change(int row, const RowMarks &marks,
                                            const Texts &texts)
{
    const RowBlock &block = m_section.blockOf(row);
    const int place = row % RowBlock::capacity;
    const bool sameTexts
        = block.search.at(place) == texts.search && block.records.at(place) == texts.record;
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
        target.search.replace(place, texts.search);
        target.records.replace(place, texts.record);
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
        common.label = wordNumber(known.label.toUtf8());
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
    for (PositionTable &piece : m_rowTable)
        piece.remap(newPositions);
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
