#pragma once

namespace console::bench {

/// List pages into values, against QJsonDocument.
void addDecodeFigures();

/// A whole list from the practice sandbox in another process, into a table that is shown.
void addLoadFigures();

/// Journalled changes, many of them, at the same sandbox.
void addWriteFigures();

} // namespace console::bench
