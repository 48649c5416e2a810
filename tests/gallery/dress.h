#pragma once

#include "models/domain/preferences.h"

#include <QLocale>
#include <QTranslator>

#include <array>
#include <ostream>

namespace console::testing {

/// What the pictures of the gallery vary in.
enum class Dress {
    Light,
    Dark,
    HighContrast,
    HighContrastDark,
    Mirrored, ///< right to left, every text a third longer: what is not translatable shows
    German,
    Spanish,
};

inline constexpr std::array allDresses{Dress::Light,    Dress::Dark,
                                       Dress::HighContrast, Dress::HighContrastDark,
                                       Dress::Mirrored, Dress::German,
                                       Dress::Spanish};

[[nodiscard]] ColourScheme schemeOf(Dress dress);
[[nodiscard]] QString wordOf(Dress dress); ///< for file names
void PrintTo(Dress dress, std::ostream *out);

/// Answers with the text itself, accented and longer, between brackets.
class PseudoTranslator : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override;
};

/// Puts the program into a dress for as long as this lives.
class Dressed
{
public:
    explicit Dressed(Dress dress);
    ~Dressed();

private:
    PseudoTranslator m_pseudo;
    QLocale m_locale;
};

} // namespace console::testing
