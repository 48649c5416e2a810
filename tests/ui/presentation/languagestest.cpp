#include "ui/presentation/errortexts.h"
#include "ui/presentation/languages.h"

#include "tests/support/printing.h"

#include <QApplication>
#include <QKeySequence>
#include <QLocale>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

class LanguagesTest : public ::testing::Test
{
protected:
    ~LanguagesTest() override
    {
        Languages::apply(*qApp, LanguageChoice::English);
        QLocale::setDefault(m_before);
    }

    QLocale m_before;
};

} // namespace

TEST_F(LanguagesTest, SpeaksTheChosenLanguageWithItsNumbers)
{
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_EQ(Languages::current(), u"de"_s);
    EXPECT_EQ(QLocale().toString(12345), u"12.345"_s);
    Languages::apply(*qApp, LanguageChoice::Spanish);
    EXPECT_EQ(Languages::current(), u"es"_s);
}

TEST_F(LanguagesTest, SaysWhetherAnythingChanged)
{
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_FALSE(Languages::apply(*qApp, LanguageChoice::German));
    EXPECT_TRUE(Languages::apply(*qApp, LanguageChoice::English));
}

/// Fields' context menus, buttons and the network's own words come from Qt's catalogues.
TEST_F(LanguagesTest, SpeaksQtsOwnTextsToo)
{
    const auto undo = [] { return QCoreApplication::translate("QWidgetTextControl", "&Undo"); };
    const auto refused = [] {
        return QCoreApplication::translate("QAbstractSocket", "Connection refused");
    };
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_EQ(undo(), u"&Rückgängig"_s);
    EXPECT_EQ(refused(), u"Verbindung verweigert"_s);
    Languages::apply(*qApp, LanguageChoice::Spanish);
    EXPECT_EQ(undo(), u"&Deshacer"_s);
    EXPECT_EQ(refused(), u"Conexión rechazada"_s);
    Languages::apply(*qApp, LanguageChoice::English);
    EXPECT_EQ(undo(), u"&Undo"_s);
}

TEST_F(LanguagesTest, NamesTheKeysAsTheHelpDoes)
{
    const auto keys = [] {
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N).toString(QKeySequence::NativeText);
    };
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_EQ(keys(), u"Strg+Umschalt+N"_s);
    Languages::apply(*qApp, LanguageChoice::Spanish);
    EXPECT_EQ(keys(), u"Ctrl+Mayús+N"_s);
    Languages::apply(*qApp, LanguageChoice::English);
    EXPECT_EQ(keys(), u"Ctrl+Shift+N"_s);
}

TEST_F(LanguagesTest, SaysTheCausesThatTheConsoleNames)
{
    const ApiError error = localError(ApiErrorKind::NotPermitted, u"the typed name does not match"_s);
    EXPECT_EQ(errorText(error).detail, u"the typed name does not match"_s);
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_EQ(errorText(error).detail, u"der eingegebene Name stimmt nicht überein"_s);
    EXPECT_EQ(errorText(localError(ApiErrorKind::Invalid, u"mid is wrong"_s)).detail,
              u"mid is wrong"_s) << "a platform's own text stays as it is";
}

TEST_F(LanguagesTest, HasEnglishPlurals)
{
    Languages::apply(*qApp, LanguageChoice::English);
    EXPECT_EQ(QCoreApplication::translate("console::FacetPane", "%1, %n row(s)", nullptr, 1),
              u"%1, 1 row"_s);
    EXPECT_EQ(QCoreApplication::translate("console::FacetPane", "%1, %n row(s)", nullptr, 3),
              u"%1, 3 rows"_s);
}

} // namespace console
