#pragma once

#include "models/tables/packedlines.h"

#include <QStringList>

namespace console::testing {

/// Packed lines as texts, to compare.
inline QStringList textsOf(const PackedLines &lines)
{
    QStringList texts;
    for (qsizetype i = 0; i < lines.size(); ++i)
        texts.append(QString::fromUtf8(lines.at(i)));
    return texts;
}

} // namespace console::testing
