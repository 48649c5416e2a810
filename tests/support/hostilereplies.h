#pragma once

#include <QByteArray>
#include <QList>

namespace console::testing {

/// The same reply in ways that a broken or hostile server would send it. A parser must answer each
/// with an error or a value, quickly, and never with half a value taken for a whole one.
struct HostileReply {
    QByteArray what;
    QByteArray body;
    bool unreadable = true; ///< must be BadReply whatever the platform
};

inline QList<HostileReply> hostileVariantsOf(const QByteArray &good)
{
    QByteArray badUtf8 = good;
    badUtf8.insert(badUtf8.indexOf('"') + 1, '\xFF');
    QByteArray megabyte = good;
    megabyte.insert(megabyte.indexOf('"') + 1, QByteArray(1024 * 1024, 'x'));
    const int depth = 100'000;
    return {
        {"empty", ""},
        {"only space", " \r\n\t "},
        {"cut", good.chopped(qMin<qsizetype>(10, good.size()))},
        {"cut in the middle", good.left(good.size() / 2)},
        {"twice", good + good},
        {"html", "<html><body>It works!</body></html>"},
        {"invalid UTF-8", badUtf8},
        {"NUL behind it", good + QByteArray(1, '\0')},
        {"deep arrays", QByteArray(depth, '[') + QByteArray(depth, ']')},
        {"deep objects", QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}')},
        {"deep and cut", QByteArray(depth, '[')},
        {"trailing comma", "{\"secret\":\"x\",}"},
        {"a number", "42", false},
        {"a string", "\"ok\"", false},
        {"null", "null", false},
        {"an empty object", "{}", false},
        {"an empty array", "[]", false},
        {"a list of nulls", "[null,null]", false},
        {"a megabyte in the first key or string", megabyte, false},
    };
}

} // namespace console::testing
