// The help says the same in every language: pages, links and keys.
#include "ui/help/helpwindow.h"
#include "ui/presentation/languages.h"
#include "tests/support/printing.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>

#include <gtest/gtest.h>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QString helpFolder = QStringLiteral(CONSOLE_SOURCE_DIR "/resources/help");

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured(1));
    return all;
}

/// "Strg+Umschalt+N" and "Ctrl+Mayús+N" are the same keys.
QStringList keysOf(QString text)
{
    text.replace(u"Strg"_s, u"Ctrl"_s).replace(u"Umschalt"_s, u"Shift"_s).replace(u"Mayús"_s, u"Shift"_s);
    text.replace(u"Links"_s, u"Left"_s).replace(u"Rechts"_s, u"Right"_s);
    text.replace(u"Izquierda"_s, u"Left"_s).replace(u"Derecha"_s, u"Right"_s);
    return found(text, u"\\*\\*((?:Ctrl|Alt|Shift)\\+\\S+?|F\\d+|Esc)\\*\\*"_s);
}

} // namespace

TEST(Help, HasEveryPageWithItsLinksAndKeysInEveryLanguage)
{
    const auto pages = QDir(helpFolder).entryList({u"*.md"_s});
    ASSERT_GE(pages.size(), 10);
    for (const QString &page : pages) {
        const QString english = read(QString(helpFolder + u'/' + page));
        for (const auto *language : {"de", "es"}) {
            const QString text = read(u"%1/%2/%3"_s.arg(helpFolder, QLatin1String(language), page));
            ASSERT_FALSE(text.isEmpty()) << language << ' ' << page.toStdString();
            EXPECT_EQ(found(text, u"\\]\\((\\S+)\\)"_s), found(english, u"\\]\\((\\S+)\\)"_s))
                << language << ' ' << page.toStdString();
            EXPECT_EQ(keysOf(text), keysOf(english)) << language << ' ' << page.toStdString();
            EXPECT_EQ(text.count(u"\n- "_s), english.count(u"\n- "_s))
                << language << ' ' << page.toStdString();
        }
    }
}

TEST(Help, LeavesRoomBetweenThePointsOfAList)
{
    HelpWindow help(nullptr);
    help.setAttribute(Qt::WA_DeleteOnClose, false);
    help.showTopic(u"rotations"_s);
    int points = 0;
    const QTextDocument *text = help.findChild<QTextBrowser *>()->document();
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        if (!block.textList())
            continue;
        ++points;
        EXPECT_GT(block.blockFormat().bottomMargin(), 4) << block.text().toStdString();
    }
    EXPECT_GT(points, 5);
}

TEST(Help, OpensInTheLanguageThatIsSpoken)
{
    const QLocale before;
    const std::pair<LanguageChoice, QString> openings[]{
        {LanguageChoice::German, u"Händler"_s}, {LanguageChoice::Spanish, u"Comercios"_s},
        {LanguageChoice::English, u"Merchants"_s}};
    for (const auto &[language, heading] : openings) {
        Languages::apply(*qApp, language);
        HelpWindow help(nullptr);
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        help.showTopic(u"merchants"_s);
        EXPECT_TRUE(help.findChild<QTextBrowser *>()->toPlainText().startsWith(heading));
        help.showTopic(u"no such page"_s);
        EXPECT_EQ(help.topic(), u"start"_s);
    }
    QLocale::setDefault(before);
}

} // namespace console
