#include "tests/gallery/dress.h"

#include "ui/presentation/languages.h"
#include "ui/presentation/theme.h"

#include <QApplication>

namespace console::testing {

using namespace Qt::StringLiterals;

ColourScheme schemeOf(Dress dress)
{
    switch (dress) {
    case Dress::Dark:
        return ColourScheme::Dark;
    case Dress::HighContrast:
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

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // Units and marks stay: "%1", " ·", "…".
    const auto letters = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    if (letters < 2)
        return text;
    QString longer = text;
    longer.replace(u'o', u'ö').replace(u'u', u'ü');
    // The first character decides the direction of a text.
    return QString(QChar(0x200f) + longer + QString(qMin<qsizetype>(letters / 4, 12), u'~'));
}

Dressed::Dressed(Dress dress)
{
    Languages::apply(*qApp, LanguageChoice::English); // its plurals
    if (dress == Dress::Mirrored) {
        QCoreApplication::installTranslator(&m_pseudo);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    if (dress == Dress::German)
        Languages::apply(*qApp, LanguageChoice::German);
    if (dress == Dress::Spanish)
        Languages::apply(*qApp, LanguageChoice::Spanish);
    Theme::apply(*qApp, schemeOf(dress));
}

Dressed::~Dressed()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    Languages::apply(*qApp, LanguageChoice::English);
    QLocale::setDefault(m_locale);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    Theme::apply(*qApp, ColourScheme::Light);
}

} // namespace console::testing
