#pragma once

#include "app/services/json/fieldflattener.h"
#include "models/domain/lifecycle.h"

#include <QByteArray>
#include <QString>

#include <deque>
#include <string>
#include <vector>

namespace console {

/// What is known of the objects of one recipe: where they have members, and which of them come
/// together. No values. Pages of a list are alike, so it is kept from one to the next.
struct RowTree {
    /// One place of the tree, with what the rules say of it.
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

    /// What leaves at the same places, of the same kinds, have in common.
    struct LeafShape {
        std::vector<quint32> met; ///< places and kinds
        std::vector<size_t> order; ///< of the fields, as numbers of leaves
        QByteArray fields; ///< as shapeOf() writes them
    };

    /// Others like it would soon find no room.
    [[nodiscard]] bool isCrowded() const { return places.size() > 1024 || shapes.size() > 128; }

    /// What a status means.
    struct KnownStatus {
        QByteArray raw;
        Lifecycle lifecycle = Lifecycle::Unknown;
    };

    std::vector<Place> places; ///< the first one is the object itself
    std::deque<LeafShape> shapes;
    std::vector<KnownStatus> statuses; ///< the first ones that were met
};

} // namespace console
