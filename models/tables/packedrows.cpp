#include "models/tables/packedrows.h"

#include "models/tables/cataloguerow.h"
#include "models/tables/internedtexts.h"

namespace console {

namespace {

constexpr qsizetype usualPage = 100; ///< rows
constexpr qsizetype usualLine = 64; ///< bytes
constexpr qsizetype usualRecord = 128;

/// Tells most common values apart without comparing texts.
quint32 trait(QByteArrayView type, QByteArrayView method, QByteArrayView rawStatus,
              Lifecycle lifecycle)
{
    const auto of = [](QByteArrayView text) {
        return text.isEmpty() ? quint32{0}
                              : static_cast<quint32>(text.size()) * 31
                + static_cast<quint32>(text.front()) * 7 + static_cast<quint32>(text.back());
    };
    return ((of(type) * 1009 + of(method)) * 1009 + of(rawStatus)) * 8
        + static_cast<quint32>(lifecycle);
}

} // namespace

void putOwner(QByteArray &record, QByteArrayView id, QByteArrayView name)
{
    putText(record, id);
    record.append(name);
}

void PackedRows::append(const RowView &row, Lifecycle lifecycle, quint32 shape)
{
    if (isEmpty()) {
        m_marks.reserve(usualPage);
        m_search.reserve(usualPage, usualPage * usualLine);
        m_records.reserve(usualPage, usualPage * usualRecord);
        m_ownerTable.reserve(usualPage);
    }
    m_marks.append({commonNumber(row, lifecycle), ownerNumber(row), shape});
    packTexts(row, shape, m_texts);
    m_search.append(m_texts.search);
    m_records.append(m_texts.record);
}

void PackedRows::append(const CatalogueRow &row)
{
    const RowBytes bytes(row);
    append(bytes.view(), row.lifecycle, shapeNumber(shapeOf(row.fields)));
}

quint32 PackedRows::shapeNumber(const QByteArray &shape)
{
    const qsizetype found = m_shapes.indexOf(shape);
    if (found >= 0)
        return static_cast<quint32>(found);
    m_shapes.append(shape);
    return static_cast<quint32>(m_shapes.size() - 1);
}

quint32 PackedRows::ownerNumber(const RowView &row)
{
    m_owner.resize(0);
    putOwner(m_owner, row.columns[RowView::OwnerId], row.columns[RowView::OwnerName]);
    const bool isTheLast = !isEmpty() && m_owners.at(m_marks.constLast().owner) == m_owner;
    return isTheLast ? m_marks.constLast().owner : numberIn(m_owners, m_ownerTable, m_owner);
}

/// There are few: as many as there are pairs of a type and a status.
quint32 PackedRows::commonNumber(const RowView &row, Lifecycle lifecycle)
{
    const auto type = row.columns[RowView::Type];
    const auto method = row.columns[RowView::Method];
    const auto rawStatus = row.columns[RowView::RawStatus];
    const quint32 own = trait(type, method, rawStatus, lifecycle);
    for (qsizetype i = 0; i < m_commons.size(); ++i) {
        if (m_traits.at(i) != own)
            continue;
        const Common &known = m_commons.at(i);
        if (known.lifecycle == lifecycle && known.type == type && known.rawStatus == rawStatus
            && known.method == method)
            return static_cast<quint32>(i);
    }
    m_traits.append(own);
    m_commons.append({type.toByteArray(), method.toByteArray(), rawStatus.toByteArray(), lifecycle});
    return static_cast<quint32>(m_commons.size() - 1);
}

QByteArrayView PackedRows::ownerId(qsizetype i) const
{
    return RecordReader(m_owners.at(m_marks.at(i).owner)).text();
}

CatalogueRow PackedRows::row(qsizetype i) const
{
    const Marks &marks = m_marks.at(i);
    const Common &common = m_commons.at(marks.common);
    RecordReader owner(m_owners.at(marks.owner));
    CatalogueRow row;
    row.ownerId = QString::fromUtf8(owner.text());
    row.ownerName = QString::fromUtf8(owner.rest());
    row.type = QString::fromUtf8(common.type);
    row.method = QString::fromUtf8(common.method);
    row.rawStatus = QString::fromUtf8(common.rawStatus);
    row.lifecycle = common.lifecycle;
    unpackTexts(m_records.at(i), m_search.at(i), m_shapes.at(marks.shape), row);
    return row;
}

PackedLines idsOf(const PackedRows &rows)
{
    PackedLines ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArrayView id = rows.id(i);
        if (ids.isEmpty())
            ids.reserve(rows.size(), rows.size() * id.size()); // they mostly are of one length
        ids.append(id);
    }
    return ids;
}

} // namespace console
