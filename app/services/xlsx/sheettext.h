#pragma once

#include <QByteArray>

namespace console {

/// A cell's text as libxlsxwriter wants it, written into `to` with its closing NUL: what XML cannot
/// hold is replaced, what Excel would read as an escape ("_x0041_") is escaped. True if it had to be
/// cut to Excel's 32,767 characters.
bool putSheetText(QByteArray &to, QByteArrayView utf8);

} // namespace console
