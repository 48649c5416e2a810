#include "models/tables/rowpacking.h"

#include "models/tables/cataloguequery.h"
#include "models/tables/cataloguerow.h"

#include <algorithm>
#include <cstring>

namespace console {

namespace {

constexpr std::array columnsOfRow{&CatalogueRow::name,      &CatalogueRow::id,
                                  &CatalogueRow::externalId, &CatalogueRow::ownerId,
                                  &CatalogueRow::ownerName,  &CatalogueRow::type,
                                  &CatalogueRow::rawStatus,  &CatalogueRow::method};
static_assert(columnsOfRow.size() == RowView::ColumnCount);

// Values that columns have already are named by their numbers.
constexpr quint32 references = RowView::ColumnCount;
constexpr size_t parts = 3; ///< the first columns

/// Both the same, and not empty.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && !a.isEmpty()
        && std::memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

struct Folding {
    bool isAscii = true;
    bool isSame = true; ///< nothing to fold
};

/// Line ends become spaces. Without a branch, so that it is done for many letters at once.
Folding foldAscii(QByteArrayView text, char *to)
{
    const auto *const from = reinterpret_cast<const unsigned char *>(text.data());
    const auto size = static_cast<size_t>(text.size());
    unsigned char all = 0;
    unsigned char differences = 0;
    for (size_t i = 0; i < size; ++i) {
        const unsigned char byte = from[i];
        const auto upper = static_cast<unsigned char>(static_cast<unsigned char>(byte - 'A') < 26);
        const auto lineEnd = static_cast<unsigned char>(byte == '\n');
        const auto change = static_cast<unsigned char>((upper << 5) | (lineEnd * ('\n' ^ ' ')));
        to[i] = static_cast<char>(byte ^ change);
        all |= byte;
        differences |= change;
    }
    return {all < 0x80, differences == 0};
}

/// Adds a search line; true if it is the text as it was.
bool fold(QByteArray &search, QByteArrayView text)
{
    const qsizetype start = search.size();
    search.resize(start + text.size() + 1);
    char *const line = search.data() + start;
    const Folding folding = foldAscii(text, line);
    if (folding.isAscii) {
        line[text.size()] = '\n';
        return folding.isSame;
    }
    search.resize(start);
    search += folded(QString::fromUtf8(text)).replace(u'\n', u' ').toUtf8();
    const bool isAsItWas = QByteArrayView(search).sliced(start) == text;
    search += '\n';
    return isAsItWas;
}

void putPart(QByteArrayView text, bool isAsSearched, RecordWriter &record)
{
    if (isAsSearched)
        return record.number(0);
    record.number(static_cast<quint32>(text.size()) + 1);
    record.bytes(text);
}

/// The search line of a row that is ASCII throughout; false if it is not.
bool foldParts(const RowView &row, QByteArray &search, std::array<bool, parts> &areSame)
{
    qsizetype size = parts;
    for (size_t i = 0; i < parts; ++i)
        size += row.columns[i].size();
    search.resize(size);
    char *at = search.data();
    for (size_t i = 0; i < parts; ++i) {
        const Folding folding = foldAscii(row.columns[i], at);
        if (!folding.isAscii)
            return false;
        areSame[i] = folding.isSame;
        at += row.columns[i].size();
        *at++ = '\n';
    }
    return true;
}

/// A bit for each length: most values are told from all columns by theirs.
quint64 lengthBit(QByteArrayView text)
{
    return quint64{1} << (text.size() & 63);
}

quint64 lengthsOf(const RowView &row)
{
    quint64 lengths = 0;
    for (const QByteArrayView column : row.columns)
        lengths |= lengthBit(column);
    return lengths;
}

void putValue(const RowView &row, quint64 lengths, QByteArrayView value, RecordWriter &record)
{
    const bool mayRepeat = !value.isEmpty() && (lengths & lengthBit(value));
    for (quint32 i = 0; i < references && mayRepeat; ++i) {
        if (isSame(row.columns[i], value))
            return record.number(i);
    }
    record.number(static_cast<quint32>(value.size()) + references);
    record.bytes(value);
}

/// No record of this row is longer.
qsizetype roomFor(const RowView &row)
{
    qsizetype room = RecordWriter::longestNumber;
    const auto add = [&room](QByteArrayView text) {
        room += text.size() + RecordWriter::longestNumber;
    };
    std::for_each_n(row.columns.begin(), parts, add);
    std::for_each(row.merchantIds.begin(), row.merchantIds.end(), add);
    std::for_each(row.values.begin(), row.values.end(), add);
    return room;
}

/// The last part is looked for from the end: exports read every one of a line.
QByteArrayView linePart(QByteArrayView line, int part)
{
    const QByteArrayView whole = line.chopped(1);
    if (part == 2)
        return whole.sliced(whole.lastIndexOf('\n') + 1);
    const qsizetype first = whole.indexOf('\n');
    if (part == 0)
        return whole.first(first);
    return whole.sliced(first + 1, whole.indexOf('\n', first + 1) - first - 1);
}

RecordReader afterParts(QByteArrayView record)
{
    RecordReader reader(record);
    reader.number();
    for (size_t i = 0; i < parts; ++i) {
        if (const quint32 size = reader.number())
            reader.bytes(size - 1);
    }
    return reader;
}

} // namespace

RowBytes::RowBytes(const CatalogueRow &row)
{
    // Views are taken while it grows: it must not move. Three bytes are what a character may need.
    qsizetype size = 0;
    for (const auto column : columnsOfRow)
        size += (row.*column).size();
    for (const auto &id : row.merchantIds)
        size += id.size();
    for (const auto &field : row.fields)
        size += field.value.size();
    m_bytes.reserve(3 * size);
    for (size_t i = 0; i < columnsOfRow.size(); ++i)
        m_columns[i] = keep(row.*columnsOfRow[i]);
    m_merchantIds = static_cast<size_t>(row.merchantIds.size());
    m_texts.reserve(m_merchantIds + static_cast<size_t>(row.fields.size()));
    for (const auto &id : row.merchantIds)
        m_texts.push_back(keep(id));
    for (const auto &field : row.fields)
        m_texts.push_back(keep(field.value));
}

QByteArrayView RowBytes::keep(const QString &text)
{
    const qsizetype start = m_bytes.size();
    m_bytes += text.toUtf8();
    return QByteArrayView(m_bytes).sliced(start);
}

RowView RowBytes::view() const
{
    const std::span all(m_texts);
    return {m_columns, all.first(m_merchantIds), all.subspan(m_merchantIds)};
}

void putSearchLine(QByteArray &search, QByteArrayView text)
{
    (void)fold(search, text);
}

QByteArray shapeOf(const FieldList &fields)
{
    QByteArray shape;
    for (const auto &field : fields)
        putField(shape, field.kind, field.path.toUtf8());
    return shape;
}

void putField(QByteArray &shape, FieldKind kind, QByteArrayView path)
{
    shape.append(static_cast<char>(kind));
    putText(shape, path);
}

void packTexts(const RowView &row, quint32 shape, RowTexts &texts)
{
    std::array<bool, parts> areSame{};
    if (!foldParts(row, texts.search, areSame)) {
        texts.search.resize(0);
        for (size_t i = 0; i < parts; ++i)
            areSame[i] = fold(texts.search, row.columns[i]);
    }
    texts.record.resize(RecordWriter::longestNumber + roomFor(row));
    RecordWriter record(texts.record.data());
    record.number(shape);
    for (size_t i = 0; i < parts; ++i)
        putPart(row.columns[i], areSame[i], record);
    record.number(static_cast<quint32>(row.merchantIds.size()));
    for (const auto id : row.merchantIds) {
        record.number(static_cast<quint32>(id.size()));
        record.bytes(id);
    }
    const quint64 lengths = lengthsOf(row);
    for (const auto value : row.values)
        putValue(row, lengths, value, record);
    texts.record.resize(record.at() - texts.record.constData());
}

QByteArrayView recordPart(QByteArrayView record, QByteArrayView searchLine, int part)
{
    RecordReader reader(record);
    reader.number();
    for (int i = 0;; ++i) {
        const quint32 size = reader.number();
        const QByteArrayView own = size ? reader.bytes(size - 1) : QByteArrayView();
        if (i == part)
            return size ? own : linePart(searchLine, part);
    }
}

quint32 shapeNumber(QByteArrayView record)
{
    return RecordReader(record).number();
}

bool serves(QByteArrayView record, QByteArrayView merchantId)
{
    RecordReader reader = afterParts(record);
    for (quint32 left = reader.number(); left > 0; --left) {
        if (reader.text() == merchantId)
            return true;
    }
    return false;
}

void unpackTexts(QByteArrayView record, QByteArrayView searchLine, QByteArrayView shape,
                 CatalogueRow &row)
{
    for (int i = 0; i < static_cast<int>(parts); ++i)
        row.*columnsOfRow[static_cast<size_t>(i)]
            = QString::fromUtf8(recordPart(record, searchLine, i));
    RecordReader values = afterParts(record);
    for (quint32 left = values.number(); left > 0; --left)
        row.merchantIds.append(QString::fromUtf8(values.text()));
    RecordReader names(shape);
    while (!names.rest().isEmpty()) {
        Field field;
        field.kind = static_cast<FieldKind>(names.bytes(1).front());
        field.path = QString::fromUtf8(names.text());
        const quint32 code = values.number();
        field.value = code < references ? row.*columnsOfRow[code]
                                        : QString::fromUtf8(values.bytes(code - references));
        row.fields.append(std::move(field));
    }
}

} // namespace console
