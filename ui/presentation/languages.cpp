#include "ui/presentation/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

/// Q_INIT_RESOURCE must stand outside every namespace, the unnamed one too.
static void initialiseTranslations()
{
    Q_INIT_RESOURCE(i18n);
}

namespace console::Languages {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/console/i18n"_L1;
constexpr auto translatorName = "consoleTranslator"_L1;
constexpr auto currentProperty = "consoleLanguage";

/// Keys as keyboards and the help call them: Qt's Spanish has "Control" and "Mayúsculas".
[[maybe_unused]] constexpr const char *keys[]{
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
};

/// Finds a text under whichever name the tools that collect texts gave its context: a class with
/// or without its namespace, or the namespace alone for a file's own tr().
class Words : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int n) const override
    {
        constexpr QByteArrayView space("console::");
        const QByteArray name(context);
        const QByteArray other = name.startsWith(space) ? name.sliced(space.size())
                                                        : space.toByteArray() + name;
        for (const QByteArray &each : {name, other, QByteArray("console")}) {
            const QString word =
                QTranslator::translate(each.constData(), source, disambiguation, n);
            if (!word.isEmpty())
                return word;
        }
        return {};
    }
};

/// English needs words too: its plurals.
QString fileOf(const QString &language)
{
    return u"%1/merchant-console_%2.qm"_s.arg(folder, language);
}

QString languageOf(const QLocale &locale)
{
    const auto names = locale.uiLanguages();
    for (const QString &name : names) {
        const QString language = name.section(u'-', 0, 0);
        if (QFile::exists(fileOf(language)))
            return language;
    }
    return u"en"_s;
}

/// Numbers and dates stay the system's as long as its language is the one that is spoken.
QLocale localeFor(LanguageChoice choice)
{
    const QLocale system = QLocale::system();
    if (choice == LanguageChoice::System)
        return system;
    const QLocale chosen{QString(languageWord(choice))};
    return chosen.language() == system.language() ? system : chosen;
}

void install(QCoreApplication &application, const QString &file, const QString &directory)
{
    auto *translator = new Words(&application);
    translator->setObjectName(translatorName);
    if (translator->load(file, directory))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

bool apply(QCoreApplication &application, LanguageChoice choice)
{
    initialiseTranslations();
    const QLocale locale = localeFor(choice);
    QLocale::setDefault(locale);
    const QString language = languageOf(locale);
    if (application.property(currentProperty).toString() == language)
        return false;
    const auto before = application.findChildren<QTranslator *>(translatorName,
                                                                Qt::FindDirectChildrenOnly);
    qDeleteAll(before); // a translator that dies is not asked any more
    application.setProperty(currentProperty, language);
    install(application, u"qtbase_%1"_s.arg(language),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"merchant-console_%1"_s.arg(language), folder);
    return true;
}

QString current()
{
    const QString language = qApp->property(currentProperty).toString();
    return language.isEmpty() ? u"en"_s : language;
}

} // namespace console::Languages
