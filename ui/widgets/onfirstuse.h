#pragma once

#include <functional>
#include <utility>

namespace console {

/// A widget that is made when something first wants it. Its parent owns it, as any widget's.
template <typename T>
class OnFirstUse
{
public:
    /// `admit` has the new one put in its place; by then it counts as made.
    OnFirstUse(std::function<T *()> make, std::function<void(T &)> admit)
        : m_make(std::move(make)), m_admit(std::move(admit))
    {
    }

    [[nodiscard]] T *get() const
    {
        if (!m_made) {
            m_made = m_make();
            m_admit(*m_made);
        }
        return m_made;
    }
    T &operator*() const { return *get(); }
    T *operator->() const { return get(); }

    /// nullptr as long as nothing wanted it.
    [[nodiscard]] T *ifMade() const { return m_made; }

private:
    std::function<T *()> m_make;
    std::function<void(T &)> m_admit;
    mutable T *m_made = nullptr;
};

} // namespace console
