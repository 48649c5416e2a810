#pragma once

#include "app/services/json/jsonmarks.h"
#include "app/services/json/rowrecipe.h"
#include "models/tables/packedrows.h"

#include <QHash>

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace console {

/// Reads the objects of a list into packed rows. What it learns of the objects' common tree with
/// one helps it with the next.
class RowReader {
public:
    RowReader(JsonMarks &marks, const RowRecipe &recipe, const OwnerNames &names, PackedRows &rows);

    /// The object that follows, as a row.
    bool element();

private:
    enum Key { Id, Name, OwnerId, Type, RawStatus, ExternalId, KeyCount };

    /// One place of the objects' common tree, with what the rules say of it.
    struct Place {
        std::string key;
        // Of a key that is short, and the same within the document: with the quote behind it, and
        // what its first eight bytes must be. Else no eight bytes are like that.
        std::string quoted;
        quint64 start = 1;
        quint64 mask = 0;
        QString pattern; ///< "owners[].ssn"
        QByteArray path; ///< "owners[0].ssn"
        FieldStanding standing;
        std::vector<size_t> children; ///< members, in the order in which they were met first
        std::vector<size_t> elements; ///< the same place may be an array in another row
        int slot = -1; ///< whose column it is
        bool holdsMerchants = false;
        bool isMerchant = false;
    };

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

    /// What leaves at the same places, of the same kinds, have in common.
    struct LeafShape {
        std::vector<quint32> met; ///< places and kinds
        std::vector<size_t> order; ///< of the fields, as numbers of leaves
        quint32 number = 0;
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
    [[nodiscard]] Place &at(size_t place) { return m_places.data()[place]; }
    void leaf(size_t place, FieldKind kind, std::string_view value);
    void fill(size_t place, std::string_view text, bool canBeId);

    [[nodiscard]] size_t childOf(size_t place, std::string_view token, size_t &expected);
    [[nodiscard]] size_t childAt(size_t place, size_t index);
    size_t addPlace(size_t place, std::string_view key, const QString &pattern,
                    const QByteArray &path, QStringView name);
    [[nodiscard]] const LeafShape *shape();
    [[nodiscard]] bool addShape();
    bool row();
    [[nodiscard]] QByteArrayView ownerName(QByteArrayView id);
    [[nodiscard]] Lifecycle lifecycle(QByteArrayView rawStatus);

    JsonMarks &m_marks;
    const RowRecipe &m_recipe;
    const OwnerNames &m_names;
    PackedRows &m_rows;
    std::array<QLatin1String, KeyCount> m_keys;
    std::array<int, KeyCount> m_slotOfKey{};
    std::vector<Place> m_places;
    std::deque<LeafShape> m_shapes;
    size_t m_lastShape = 0;
    QHash<QByteArray, QByteArray> m_ownerNames;
    QByteArray m_lastStatus;
    std::optional<Lifecycle> m_lastLifecycle;

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
