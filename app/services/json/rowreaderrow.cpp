// What a RowReader makes of an object that it has read.
#include "app/services/json/rowreader.h"

#include <algorithm>

namespace console {

namespace {

constexpr size_t mostShapes = 512;
constexpr size_t mostStatuses = 64; ///< they are platforms' own words: a few

} // namespace

quint32 RowReader::placeAndKind(const Leaf &leaf)
{
    return leaf.place * 8 + static_cast<quint32>(leaf.kind);
}

/// The shape of the leaves that were met; null if there are too many different ones.
const RowReader::LeafShape *RowReader::shape()
{
    const auto hasSameShape = [](const Leaf &leaf, quint32 met) {
        return placeAndKind(leaf) == met;
    };
    if (m_lastShape < m_tree.shapes.size()
        && std::equal(m_leaves.begin(), m_leaves.end(), m_tree.shapes[m_lastShape].met.begin(),
                      m_tree.shapes[m_lastShape].met.end(), hasSameShape))
        return &m_tree.shapes[m_lastShape];
    m_met.clear();
    for (const Leaf &leaf : m_leaves)
        m_met.push_back(placeAndKind(leaf));
    const auto known = std::find_if(m_tree.shapes.begin(), m_tree.shapes.end(),
                                    [this](const LeafShape &s) { return s.met == m_met; });
    m_lastShape = static_cast<size_t>(known - m_tree.shapes.begin());
    if (known == m_tree.shapes.end() && !addShape())
        return nullptr;
    return &m_tree.shapes[m_lastShape];
}

bool RowReader::addShape()
{
    if (m_tree.shapes.size() >= mostShapes)
        return false;
    LeafShape made;
    made.met = m_met;
    for (size_t i = 0; i < m_leaves.size(); ++i)
        made.order.push_back(i);
    std::stable_sort(made.order.begin(), made.order.end(), [this](size_t a, size_t b) {
        return at(m_leaves[a].place).standing.order < at(m_leaves[b].place).standing.order;
    });
    for (const size_t i : made.order)
        putField(made.fields, m_leaves[i].kind, at(m_leaves[i].place).path);
    m_tree.shapes.push_back(std::move(made));
    return true;
}

/// What these rows call the last shape.
quint32 RowReader::numberOfShape()
{
    m_shapeNumbers.resize(m_tree.shapes.size());
    auto &number = m_shapeNumbers[m_lastShape];
    if (!number)
        number = m_rows.shapeNumber(m_tree.shapes[m_lastShape].fields);
    return *number;
}

bool RowReader::row()
{
    const auto slot = [this](Key key) -> const Slot & {
        return m_slots[static_cast<size_t>(m_slotOfKey[key])];
    };
    const Slot &id = slot(Id);
    const Slot &owner = slot(OwnerId);
    if (!id.canBeId || id.text.empty() || !isPlainId(id.text) || m_hasOddId
        || (owner.canBeId && !isPlainId(owner.text)))
        return false;
    const LeafShape *fields = shape();
    if (!fields)
        return false;
    RowView view;
    view.columns[RowView::Id] = viewOf(id.text);
    view.columns[RowView::Name] = viewOf(slot(Name).text);
    view.columns[RowView::Type] = viewOf(slot(Type).text);
    view.columns[RowView::RawStatus] = viewOf(slot(RawStatus).text);
    view.columns[RowView::ExternalId] = viewOf(slot(ExternalId).text);
    if (owner.canBeId)
        view.columns[RowView::OwnerId] = viewOf(owner.text);
    view.columns[RowView::OwnerName] = ownerName(view.columns[RowView::OwnerId]);
    if (m_recipe.servesOwner && !view.columns[RowView::OwnerId].isEmpty())
        m_merchantIds.insert(m_merchantIds.begin(), view.columns[RowView::OwnerId]);
    m_values.clear();
    for (const size_t i : fields->order)
        m_values.push_back(viewOf(m_leaves[i].value));
    view.merchantIds = m_merchantIds;
    view.values = m_values;
    m_rows.append(view, lifecycle(view.columns[RowView::RawStatus]), numberOfShape());
    return true;
}

QByteArrayView RowReader::ownerName(QByteArrayView id)
{
    if (m_names.isEmpty())
        return {};
    const auto known = m_ownerNames.constFind(QByteArray::fromRawData(id.data(), id.size()));
    if (known != m_ownerNames.constEnd())
        return *known;
    return *m_ownerNames.insert(id.toByteArray(), m_names.value(QString::fromUtf8(id)).toUtf8());
}

Lifecycle RowReader::lifecycle(QByteArrayView rawStatus)
{
    if (!m_recipe.lifecycle)
        return Lifecycle::Unknown;
    for (const auto &known : m_tree.statuses) {
        if (known.raw == rawStatus)
            return known.lifecycle;
    }
    const Lifecycle found = m_recipe.lifecycle(QString::fromUtf8(rawStatus));
    if (m_tree.statuses.size() < mostStatuses)
        m_tree.statuses.push_back({rawStatus.toByteArray(), found});
    return found;
}

} // namespace console
