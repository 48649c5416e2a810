#include "tests/faults/faultmessage.h"

#include <algorithm>

namespace console::testing {

namespace {

constexpr QByteArrayView endOfHead = "\r\n\r\n";

QByteArray find(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Headers parseHeaders(const QList<QByteArray> &lines)
{
    Headers headers;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            headers.append({lines[i].first(colon), lines[i].mid(colon + 1).trimmed()});
    }
    return headers;
}

QList<QByteArray> linesOf(const QByteArray &head)
{
    QList<QByteArray> lines;
    for (const auto &line : head.split('\n'))
        lines.append(line.trimmed());
    return lines;
}

std::optional<QByteArray> withoutChunks(QByteArray bytes)
{
    QByteArray body;
    while (true) {
        const qsizetype line = bytes.indexOf("\r\n");
        bool ok = false;
        const qsizetype size = line < 0 ? 0 : bytes.first(line).trimmed().toLongLong(&ok, 16);
        if (!ok || bytes.size() < line + 2 + size)
            return std::nullopt;
        if (size == 0)
            return body;
        body += bytes.mid(line + 2, size);
        bytes = bytes.mid(line + 2 + size + 2);
    }
}

std::optional<QByteArray> bodyOf(const Headers &headers, const QByteArray &rest, bool ended)
{
    if (find(headers, "Transfer-Encoding").toLower().contains("chunked"))
        return withoutChunks(rest);
    bool ok = false;
    const qsizetype length = find(headers, "Content-Length").toLongLong(&ok);
    if (!ok)
        return ended ? std::optional(rest) : std::nullopt;
    return rest.size() < length ? std::nullopt : std::optional(rest.first(length));
}

} // namespace

QByteArray FaultRequest::header(const QByteArray &name) const
{
    return find(headers, name);
}

bool FaultRequest::hasHeader(const QByteArray &name) const
{
    return std::ranges::any_of(
        headers, [&](const auto &pair) { return pair.first.compare(name, Qt::CaseInsensitive) == 0; });
}

std::optional<FaultRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(endOfHead);
    if (end < 0)
        return std::nullopt;
    const auto lines = linesOf(bytes.first(end));
    const auto words = lines.first().split(' ');
    const Headers headers = parseHeaders(lines);
    const qsizetype length = find(headers, "Content-Length").toLongLong();
    const qsizetype whole = end + endOfHead.size() + length;
    if (bytes.size() < whole)
        return std::nullopt;
    FaultRequest request{words.value(0), words.value(1), headers,
                         bytes.mid(end + endOfHead.size(), length)};
    bytes.remove(0, whole);
    return request;
}

QByteArray headOf(int status, const Headers &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Test\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray wireForm(const FaultReply &reply)
{
    Headers headers = reply.headers;
    headers.append({"Content-Length", QByteArray::number(reply.body.size())});
    return headOf(reply.status, headers) + reply.body;
}

std::optional<FaultReply> parseReply(const QByteArray &bytes, bool ended)
{
    const qsizetype end = bytes.indexOf(endOfHead);
    if (end < 0)
        return std::nullopt;
    const auto lines = linesOf(bytes.first(end));
    Headers headers = parseHeaders(lines);
    const auto body = bodyOf(headers, bytes.mid(end + endOfHead.size()), ended);
    if (!body)
        return std::nullopt;
    headers.removeIf([](const auto &pair) {
        const QByteArray name = pair.first.toLower();
        return name == "content-length" || name == "transfer-encoding" || name == "connection";
    });
    return FaultReply{lines.first().split(' ').value(1).toInt(), headers, *body};
}

} // namespace console::testing
