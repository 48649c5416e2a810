#include "models/tables/rowpacking.h"

#include "models/tables/cataloguequery.h"

#include <algorithm>
#include <array>

namespace console {

namespace {

/// Platforms repeat in fields what columns say already: such a value is a number of one byte.
constexpr std::array referable{&CatalogueRow::name,      &CatalogueRow::id,
                               &CatalogueRow::externalId, &CatalogueRow::ownerId,
                               &CatalogueRow::ownerName,  &CatalogueRow::type,
                               &CatalogueRow::rawStatus,  &CatalogueRow::method};
constexpr quint32 references = referable.size();

constexpr std::array parts{&CatalogueRow::name, &CatalogueRow::id, &CatalogueRow::externalId};

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

char foldedAscii(QChar c)
{
    const auto byte = static_cast<char>(c.unicode());
    if (byte >= 'A' && byte <= 'Z')
        return static_cast<char>(byte | 0x20);
    return byte == '\n' ? ' ' : byte;
}

void putPart(const QString &text, RowTexts &texts)
{
    const qsizetype start = texts.search.size();
    putSearchLine(texts.search, text);
    const auto line = QByteArrayView(texts.search).sliced(start).chopped(1);
    const QByteArray bytes = text.toUtf8();
    if (bytes == line) {
        putNumber(texts.record, 0);
        return;
    }
    putNumber(texts.record, static_cast<quint32>(bytes.size()) + 1);
    texts.record.append(bytes);
}

void putValue(const CatalogueRow &row, const QString &value, QByteArray &record)
{
    for (quint32 i = 0; i < references && !value.isEmpty(); ++i) {
        if (row.*referable[i] == value)
            return putNumber(record, i);
    }
    const QByteArray bytes = value.toUtf8();
    putNumber(record, static_cast<quint32>(bytes.size()) + references);
    record.append(bytes);
}

QByteArrayView linePart(QByteArrayView line, int part)
{
    qsizetype start = 0;
    for (; part > 0; --part)
        start = line.indexOf('\n', start) + 1;
    return line.sliced(start, line.indexOf('\n', start) - start);
}

RecordReader afterParts(QByteArrayView record)
{
    RecordReader reader(record);
    for (size_t i = 0; i < parts.size(); ++i) {
        if (const quint32 size = reader.number())
            reader.bytes(size - 1);
    }
    return reader;
}

} // namespace

void putSearchLine(QByteArray &search, QStringView text)
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const qsizetype start = search.size();
        search.resize(start + text.size());
        std::transform(text.begin(), text.end(), search.begin() + start, foldedAscii);
    } else {
        search += folded(text).replace(u'\n', u' ').toUtf8();
    }
    search += '\n';
}

QByteArray shapeOf(const FieldList &fields)
{
    QByteArray shape;
    for (const auto &field : fields) {
        shape.append(static_cast<char>(field.kind));
        putText(shape, field.path.toUtf8());
    }
    return shape;
}

void packTexts(const CatalogueRow &row, quint32 shape, RowTexts &texts)
{
    texts.search.resize(0);
    texts.record.resize(0);
    for (const auto part : parts)
        putPart(row.*part, texts);
    putNumber(texts.record, shape);
    putNumber(texts.record, static_cast<quint32>(row.merchantIds.size()));
    for (const auto &id : row.merchantIds)
        putText(texts.record, id.toUtf8());
    for (const auto &field : row.fields)
        putValue(row, field.value, texts.record);
}

QByteArrayView recordPart(QByteArrayView record, QByteArrayView searchLine, int part)
{
    RecordReader reader(record);
    for (int i = 0;; ++i) {
        const quint32 size = reader.number();
        const QByteArrayView own = size ? reader.bytes(size - 1) : QByteArrayView();
        if (i == part)
            return size ? own : linePart(searchLine, part);
    }
}

quint32 shapeNumber(QByteArrayView record)
{
    return afterParts(record).number();
}

bool serves(QByteArrayView record, QByteArrayView merchantId)
{
    RecordReader reader = afterParts(record);
    reader.number();
    for (quint32 left = reader.number(); left > 0; --left) {
        if (reader.text() == merchantId)
            return true;
    }
    return false;
}

void unpackTexts(QByteArrayView record, QByteArrayView searchLine, QByteArrayView shape,
                 CatalogueRow &row)
{
    for (int i = 0; i < 3; ++i)
        row.*parts[static_cast<size_t>(i)] = QString::fromUtf8(recordPart(record, searchLine, i));
    RecordReader values = afterParts(record);
    values.number();
    for (quint32 left = values.number(); left > 0; --left)
        row.merchantIds.append(QString::fromUtf8(values.text()));
    RecordReader names(shape);
    while (!names.rest().isEmpty()) {
        Field field;
        field.kind = static_cast<FieldKind>(names.bytes(1).front());
        field.path = QString::fromUtf8(names.text());
        const quint32 code = values.number();
        field.value = code < references ? row.*referable[code]
                                        : QString::fromUtf8(values.bytes(code - references));
        row.fields.append(std::move(field));
    }
}

} // namespace console
