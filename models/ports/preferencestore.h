#pragma once

#include "models/domain/preferences.h"
#include "models/domain/result.h"

#include <QObject>

namespace console {

/// The preferences of this profile.
class PreferenceStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const Preferences &preferences() const = 0;

    /// Takes effect at once, also if it cannot be kept: then FileFailed, and it holds until the
    /// program ends. Values out of range are moved into it.
    [[nodiscard]] virtual Result<void> change(const Preferences &preferences) = 0;

signals:
    void changed();
};

} // namespace console
