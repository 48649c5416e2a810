#pragma once

#include "models/domain/account.h"
#include "ui/pages/pageid.h"

#include <QList>
#include <QString>

#include <optional>

namespace console {

/// Where somebody was: a page, whose objects it showed, and the object that was chosen.
struct DeskPlace
{
    PageId page = PageId::Merchants;
    std::optional<AccountId> account; ///< absent: all accounts
    std::optional<std::pair<AccountId, QString>> object;
    bool merchantPage = false; ///< the object's own page rather than the table
    bool operator==(const DeskPlace &) const = default;
};

/// Back and forward, as in a browser: leaving for somewhere new forgets what was ahead.
class PlaceHistory
{
public:
    /// Goes to a place. Nothing happens if it is the current one.
    void visit(const DeskPlace &place);
    /// The current place is another now, without having been left: another row was chosen.
    void amend(const DeskPlace &place);

    [[nodiscard]] bool mayGoBack() const { return m_at > 0; }
    [[nodiscard]] bool mayGoForward() const { return m_at + 1 < m_places.size(); }
    /// Only if mayGoBack(), mayGoForward().
    [[nodiscard]] DeskPlace back() { return m_places[--m_at]; }
    [[nodiscard]] DeskPlace forward() { return m_places[++m_at]; }

private:
    QList<DeskPlace> m_places;
    qsizetype m_at = -1;
};

} // namespace console
