#include "tests/gallery/dress.h"

#include "tests/support/englishwords.h"
#include "ui/presentation/languages.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QRegularExpression>

namespace console::testing {

using namespace Qt::StringLiterals;

ColourScheme schemeOf(Dress dress)
{
    switch (dress) {
    case Dress::Dark:
        return ColourScheme::Dark;
    case Dress::HighContrast:
    case Dress::HighContrastDark:
        return ColourScheme::HighContrast;
    case Dress::Light:
    case Dress::Mirrored:
    case Dress::German:
    case Dress::Spanish:
        break;
    }
    return ColourScheme::Light;
}

QString wordOf(Dress dress)
{
    switch (dress) {
    case Dress::Light:
        return u"light"_s;
    case Dress::Dark:
        return u"dark"_s;
    case Dress::HighContrast:
        return u"contrast"_s;
    case Dress::HighContrastDark:
        return u"contrastdark"_s;
    case Dress::Mirrored:
        return u"mirrored"_s;
    case Dress::German:
        return u"german"_s;
    case Dress::Spanish:
        return u"spanish"_s;
    }
    Q_UNREACHABLE();
}

void PrintTo(Dress dress, std::ostream *out)
{
    *out << wordOf(dress).toStdString();
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int count) const
{
    QString text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(u"(s)"_s, count == 1 ? QString() : u"s"_s);
    static const QRegularExpression dateFormat(u"^[dMyHhms ,:.]+$"_s);
    if (dateFormat.match(text).hasMatch())
        return text;
    // Units and marks stay: "%1", " ·", "…".
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (letters < 2)
        return text;
    QString longer = text;
    longer.replace(u'o', u'ö').replace(u'u', u'ü');
    // The first character decides the direction of a text, and spaces between words of right-to-left
    // scripts go that way too: so do dates and names among them, and what is left over at line ends.
    longer.replace(u' ', u"\x200f \x200f"_s);
    return QString(QChar(0x200f) + longer + QString(qMin<qsizetype>(letters / 4, 12), u'~'));
}

Dressed::Dressed(Dress dress)
{
    Languages::apply(*qApp, LanguageChoice::English); // its plurals
    EnglishWords::spoken().speakEnglish();
    if (dress == Dress::Mirrored) {
        EnglishWords::spoken().speakPseudo();
        QCoreApplication::installTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (dress == Dress::German || dress == Dress::Spanish) {
        const bool german = dress == Dress::German;
        Languages::apply(*qApp, german ? LanguageChoice::German : LanguageChoice::Spanish);
        EnglishWords::spoken().speak(german ? u"de"_s : u"es"_s);
    }
    // High contrast follows the system between black on white and white on black.
    Theme::setSystemDark(*qApp, dress == Dress::HighContrastDark);
    Theme::apply(*qApp, schemeOf(dress));
}

Dressed::~Dressed()
{
    EnglishWords::spoken().speakEnglish();
    Theme::setSystemDark(*qApp, false);
    QCoreApplication::removeTranslator(&m_pseudo);
    Languages::apply(*qApp, LanguageChoice::English);
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, ColourScheme::Light);
}

} // namespace console::testing
