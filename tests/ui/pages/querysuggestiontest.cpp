#include "tests/support/printing.h"
#include "ui/pages/querysuggestion.h"
#include "ui/presentation/languages.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

QString meant(const QString &text)
{
    Account live;
    live.environment = Environment::Live;
    const auto suggestion = querySuggestion(text, {live});
    return suggestion ? suggestion->text : QString();
}

} // namespace

TEST(QuerySuggestion, PutsTheFieldBeforeTheWordAndLeavesTheRest)
{
    EXPECT_EQ(meant(u"LIVE"_s), u"env:live"_s);
    EXPECT_EQ(meant(u"acme live  zürich"_s), u"acme env:live  zürich"_s);
    EXPECT_EQ(meant(u"owner:\"north live wind\""_s), QString()) << "a value of several words";
    EXPECT_EQ(meant(u"olive"_s), QString());
    EXPECT_EQ(meant(u"test"_s), QString()) << "no account is of that environment";
    EXPECT_EQ(meant(u"active"_s), QString()) << "finds its rows by itself";
}

TEST(QuerySuggestion, KnowsTheStatusesAsTheWindowCallsThem)
{
    const QLocale before;
    Languages::apply(*qApp, LanguageChoice::German);
    EXPECT_EQ(meant(u"aktiv acme"_s), u"status:active acme"_s);
    Languages::apply(*qApp, LanguageChoice::English);
    QLocale::setDefault(before);
}

} // namespace console::testing
