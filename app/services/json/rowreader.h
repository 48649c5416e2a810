#pragma once

#include "app/services/json/jsonmarks.h"
#include "app/services/json/rowrecipe.h"
#include "app/services/json/rowtree.h"
#include "models/tables/packedrows.h"

#include <QHash>

#include <array>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace console {

/// Reads the objects of a list into packed rows. What it learns of the objects' common tree with
/// one helps it with the next.
class RowReader {
public:
    /// `tree`: what was learnt of other lists of this recipe.
    RowReader(JsonMarks &marks, const RowRecipe &recipe, const OwnerNames &names, RowTree &tree,
              PackedRows &rows);

    /// The object that follows, as a row.
    bool element();

private:
    using Place = RowTree::Place;
    using LeafShape = RowTree::LeafShape;

    enum Key { Id, Name, OwnerId, Type, RawStatus, ExternalId, KeyCount };

    /// The value of a key that columns are made of.
    struct Slot {
        std::string_view text;
        bool canBeId = false; ///< a string or a number
    };

    struct Leaf {
        quint32 place;
        FieldKind kind;
        std::string_view value;
    };

    [[nodiscard]] static quint32 placeAndKind(const Leaf &leaf);
    [[nodiscard]] static bool isPlainId(std::string_view text);
    [[nodiscard]] static bool isHere(const Place &child, const char *key);
    bool members(size_t place, int depth);
    bool elements(size_t place, int depth);
    bool visit(size_t place, int depth);
    bool text(std::string_view token, size_t place);
    bool scalar(std::string_view found, size_t place);
    [[nodiscard]] std::optional<std::string_view> unescaped(std::string_view token);
    /// Numbers of places come from places alone: checking each would take longer than reading.
    [[nodiscard]] Place &at(size_t place) { return m_tree.places.data()[place]; }
    void leaf(size_t place, FieldKind kind, std::string_view value);
    void fill(size_t place, std::string_view text, bool canBeId);

    [[nodiscard]] size_t childOf(size_t place, std::string_view token, size_t &expected);
    [[nodiscard]] size_t childAt(size_t place, size_t index);
    size_t addPlace(size_t place, std::string_view key, const QString &pattern,
                    const QByteArray &path, QStringView name);
    [[nodiscard]] const LeafShape *shape();
    [[nodiscard]] bool addShape();
    [[nodiscard]] quint32 numberOfShape();
    bool row();
    [[nodiscard]] QByteArrayView ownerName(QByteArrayView id);
    [[nodiscard]] Lifecycle lifecycle(QByteArrayView rawStatus);

    JsonMarks &m_marks;
    const RowRecipe &m_recipe;
    const OwnerNames &m_names;
    PackedRows &m_rows;
    std::array<QLatin1String, KeyCount> m_keys;
    std::array<int, KeyCount> m_slotOfKey{};
    RowTree &m_tree;
    std::vector<std::optional<quint32>> m_shapeNumbers; ///< in m_rows, by those in m_tree
    size_t m_lastShape = 0;
    QHash<QByteArray, QByteArray> m_ownerNames;

    // Of the row that is being read.
    std::array<Slot, KeyCount> m_slots;
    bool m_hasOddId = false;
    std::vector<Leaf> m_leaves;
    std::deque<QByteArray> m_unescaped; ///< what views of texts may point to
    std::vector<quint32> m_met;
    std::vector<QByteArrayView> m_merchantIds;
    std::vector<QByteArrayView> m_values;
};

} // namespace console
