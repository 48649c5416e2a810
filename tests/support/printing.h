#pragma once

#include <QString>

#include <ostream>

/// GoogleTest prints QString as bytes otherwise.
inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}
