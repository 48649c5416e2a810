#pragma once

#include "models/domain/platformkind.h"

#include <QIcon>

namespace console {

/// The console's own line icons, drawn on one 24 px grid.
enum class Glyph {
    Accounts,
    Merchant,
    Connector,
    Integration,
    Rotation,
    Activity,
    Search,
    Reload,
    Export,
    Add,
    Copy,
    Close,
    Info,
    Success,
    Warning,
    Error,
    Pending,
    Off,
    Failed,
    Unknown,
    Live,
    Test,
    Key,
    Menu,
    Lock,
    Filter,
    Forward,
    Inbox,
    Unplugged,
    Edit,
    Trash,
    Send,
    Sandbox,
    Jump,
    Keyboard,
    Back,
    Settings,
    Help,
    Columns,
    Link,
};

/// Which colour a glyph takes. Looked up when it is painted, so that a new scheme shows at once.
enum class Ink { Text, Muted, Accent, OnAccent, Neutral, Info, Success, Pending, Warning, Danger };

/// A glyph that is sharp at every size and right in light and dark.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, Ink ink = Ink::Text);

/// Our own mark for a platform; not the vendor's logo.
[[nodiscard]] QIcon platformIcon(PlatformKind platform);

/// The program's icon, for windows and the welcome page.
[[nodiscard]] QIcon applicationIcon();

} // namespace console
