#pragma once

#include <QString>
#include <QStringList>

namespace console::testing {

/// What is so, by the record of the server and the keychain. The console is not asked.
struct Truth {
    bool arrived = false; ///< a copy of the change came to the server
    bool changed = false; ///< it took effect
    bool oldOnFile = false;
    bool foreignOnFile = false;
    bool keepsNew = false; ///< the keychain, in some slot
    bool keepsOld = false;
};

/// What a text says about the change, held against the truth.
struct Reading {
    int statements = 0; ///< that could be true or false
    QStringList lies; ///< those that are false
};

/// Finds the console's sentences in what was shown. "It is not known …" states nothing.
[[nodiscard]] Reading readClaims(const QString &shown, const Truth &truth);

} // namespace console::testing
