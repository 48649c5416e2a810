#pragma once

#include "models/domain/jsonvalue.h"

namespace console {

/// Recursive descent over bytes that are known to be valid UTF-8. Use readJson().
class JsonParser {
public:
    explicit JsonParser(QByteArrayView json, qsizetype position = 0) : m_json(json), m_pos(position)
    {
    }

    /// False if the text is not one complete value; then problem() and position() say why.
    [[nodiscard]] bool document(JsonValue &out);

    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] qsizetype position() const { return m_pos; }

private:
    bool value(JsonValue &out, int depth);
    bool content(JsonValue &out, int depth);
    bool object(JsonValue &out, int depth);
    bool array(JsonValue &out, int depth);
    bool string(QString &out);
    bool escape(QString &out);
    bool codeUnit(QString &out);
    bool number(JsonValue &out);
    bool digits();
    bool literal(JsonValue &out, QByteArrayView word, JsonValue::Type type);

    void skipSpace();
    bool take(char expected);
    [[nodiscard]] char peek() const { return m_pos < m_json.size() ? m_json[m_pos] : '\0'; }
    bool fail(const QString &why);

    QByteArrayView m_json;
    qsizetype m_pos = 0;
    qsizetype m_values = 0;
    QString m_problem;
};

} // namespace console
