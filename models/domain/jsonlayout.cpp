#include "models/domain/jsonlayout.h"

#include <algorithm>

namespace console {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

class Layout
{
public:
    explicit Layout(QByteArrayView json) : m_json(json) { }

    SecretBuffer run()
    {
        while (m_pos < m_json.size())
            step(m_json[m_pos++]);
        return std::move(m_out);
    }

private:
    void step(char c)
    {
        if (isSpace(c))
            return;
        if (c == '"')
            return string();
        const bool opens = c == '{' || c == '[';
        const bool closes = c == '}' || c == ']';
        if (closes && !m_wasOpening)
            newLine(--m_depth);
        else if (closes)
            --m_depth; // "{}" stays together
        m_out.append(c);
        m_wasOpening = false;
        if (opens && !closesNext())
            newLine(++m_depth);
        else if (opens)
            m_wasOpening = bool(++m_depth);
        else if (c == ',')
            newLine(m_depth);
        else if (c == ':')
            m_out.append(' ');
    }

    void string()
    {
        const qsizetype begin = m_pos - 1;
        while (m_pos < m_json.size() && m_json[m_pos] != '"')
            m_pos += m_json[m_pos] == '\\' ? 2 : 1;
        m_pos = std::min(m_pos + 1, m_json.size());
        m_out.append(m_json.sliced(begin, m_pos - begin));
        m_wasOpening = false;
    }

    [[nodiscard]] bool closesNext() const
    {
        qsizetype next = m_pos;
        while (next < m_json.size() && isSpace(m_json[next]))
            ++next;
        return next < m_json.size() && (m_json[next] == '}' || m_json[next] == ']');
    }

    void newLine(int depth)
    {
        m_out.append('\n');
        for (int i = 0; i < depth; ++i)
            m_out.append("  ");
    }

    QByteArrayView m_json;
    qsizetype m_pos = 0;
    int m_depth = 0;
    bool m_wasOpening = false; ///< the last token opened something that is empty
    SecretBuffer m_out;
};

} // namespace

SecretBuffer indentedJson(QByteArrayView json)
{
    return Layout(json).run();
}

} // namespace console
