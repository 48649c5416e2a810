#include "models/workflows/jsonexport.h"

#include "models/workflows/csvwriter.h"

namespace console {

namespace {

void appendEscaped(QByteArray &result, char c)
{
    switch (c) {
    case '"':
        result += "\\\"";
        return;
    case '\\':
        result += "\\\\";
        return;
    case '\n':
        result += "\\n";
        return;
    case '\r':
        result += "\\r";
        return;
    case '\t':
        result += "\\t";
        return;
    default:
        break;
    }
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
        result += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
    else
        result += c;
}

} // namespace

QByteArray jsonText(const QString &text)
{
    const QByteArray bytes = validUtf8(text);
    QByteArray result;
    result.reserve(bytes.size() + 2);
    result += '"';
    for (const char c : bytes)
        appendEscaped(result, c);
    result += '"';
    return result;
}

} // namespace console
