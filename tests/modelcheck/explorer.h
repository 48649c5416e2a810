#pragma once

#include <QtGlobal>

#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace console::testing {

/// What is wrong with a moment of a model, by name; empty if nothing is.
using Judgement = std::vector<const char *>;

/// Visits every state that a model can reach, each once, breadth first, so that the first path to a
/// wrong state is a shortest one.
template <typename Model>
class Explorer {
public:
    using State = typename Model::State;
    static_assert(std::has_unique_object_representations_v<State>, "states are compared by bytes");

    template <typename Judge, typename Visit>
    void run(Model &model, Judge judge, Visit visit)
    {
        for (const auto &state : model.beginnings())
            add(state, -1);
        for (size_t i = 0; i < m_states.size(); ++i) {
            for (const char *wrong : judge(m_states[i]))
                note(wrong, i);
            visit(m_states[i]);
            const auto following = model.next(State(m_states[i]));
            m_transitions += following.size();
            m_ends += following.empty();
            for (const auto &state : following)
                add(state, qint64(i));
        }
    }

    [[nodiscard]] size_t states() const { return m_states.size(); }
    [[nodiscard]] size_t transitions() const { return m_transitions; }
    [[nodiscard]] size_t ends() const { return m_ends; }
    [[nodiscard]] size_t wrong(std::string_view name) const
    {
        const auto found = m_wrong.find(name);
        return found == m_wrong.end() ? 0 : found->second.count;
    }

    /// The states that lead to the first one judged so.
    [[nodiscard]] std::vector<State> pathTo(std::string_view name) const
    {
        std::vector<State> path;
        const auto found = m_wrong.find(name);
        for (qint64 i = found == m_wrong.end() ? -1 : qint64(found->second.first); i >= 0;
             i = m_parents[size_t(i)])
            path.insert(path.begin(), m_states[size_t(i)]);
        return path;
    }

private:
    struct Bytes {
        size_t operator()(const State &state) const
        {
            return std::hash<std::string_view>()(
                {reinterpret_cast<const char *>(&state), sizeof(State)});
        }
    };

    struct Wrong {
        size_t count = 0;
        size_t first = 0;
    };

    void add(const State &state, qint64 parent)
    {
        if (!m_known.emplace(state, m_states.size()).second)
            return;
        m_states.push_back(state);
        m_parents.push_back(parent);
    }

    void note(const char *name, size_t index)
    {
        auto &wrong = m_wrong[name];
        if (wrong.count++ == 0)
            wrong.first = index;
    }

    std::vector<State> m_states;
    std::vector<qint64> m_parents;
    std::unordered_map<State, size_t, Bytes> m_known;
    std::unordered_map<std::string_view, Wrong> m_wrong;
    size_t m_transitions = 0;
    size_t m_ends = 0;
};

} // namespace console::testing
