#pragma once

namespace console::metrics {

/// The spacing scale, in device-independent pixels.
inline constexpr int hair = 2;
inline constexpr int tight = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int wide = 24;
inline constexpr int huge = 40;

inline constexpr int radius = 8;
inline constexpr int smallRadius = 6;
inline constexpr int iconSize = 16;
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 36;
inline constexpr int navigationWidth = 236;
inline constexpr int detailWidth = 380;

/// The type scale, as factors of the system's text size.
inline constexpr double displayText = 1.7;
inline constexpr double titleText = 1.35;
inline constexpr double headingText = 1.08;
inline constexpr double smallText = 0.92;

} // namespace console::metrics
