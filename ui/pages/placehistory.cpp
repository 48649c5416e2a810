#include "ui/pages/placehistory.h"

namespace console {

namespace {

constexpr qsizetype most = 100;

} // namespace

void PlaceHistory::visit(const DeskPlace &place)
{
    if (m_at >= 0 && m_places[m_at] == place)
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > most)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PlaceHistory::amend(const DeskPlace &place)
{
    if (m_at < 0)
        return visit(place);
    m_places[m_at] = place;
}

} // namespace console
