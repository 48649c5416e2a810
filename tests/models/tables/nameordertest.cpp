#include "models/tables/nameorder.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace console;
using namespace Qt::StringLiterals;

namespace {

/// As NameOrder sets its own up.
QCollator userCollator()
{
    QCollator collator(QLocale(QLocale::English));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

int sign(int number)
{
    return number < 0 ? -1 : number > 0;
}

class RandomNames {
public:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    QByteArray next(bool plain)
    {
        QString name;
        for (int length = 1 + pick(9); length > 0; --length) {
            if (pick(3) == 0)
                name += QString::number(pick(1200)).rightJustified(pick(6), u'0');
            else if (!plain && pick(4) == 0)
                name += u"äÄßéžΩя　…"[pick(9)];
            else
                name += QLatin1Char(static_cast<char>(' ' + pick(95)));
        }
        return name.toUtf8();
    }

private:
    std::mt19937 m_random{11};
};

TEST(NameOrder, SaysWhatTheCollatorSaysOfPlainNames)
{
    const NameOrder order;
    const QCollator collator = userCollator();
    RandomNames names;
    QByteArray key;
    ASSERT_EQ(order.putKey("Shop 10", key), NameOrder::Key::Exact)
        << "keys of its own are not used at all";
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray a = names.next(true);
        const QByteArray b = i % 3 ? names.next(true) : QByteArray(a.left(2) + names.next(true));
        ASSERT_EQ(sign(order.compare(a, b)),
                  sign(collator.compare(QString::fromUtf8(a), QString::fromUtf8(b))))
            << a.toStdString() << " / " << b.toStdString();
    }
}

TEST(NameOrder, SaysWhatTheCollatorSaysOfAccents)
{
    const NameOrder order;
    const QCollator collator = userCollator();
    QByteArray key;
    ASSERT_EQ(order.putKey(u"Łódź Café 9"_s.toUtf8(), key), NameOrder::Key::Rough)
        << "accents are left to the collator altogether";
    // Alike but for accents, and so short that letters, numbers and accents all get to decide.
    std::mt19937 random(5);
    const QString letters = u"aäÁãåæeéêoöøôsšßzžźlłnñcçdđiıIİuüů 19"_s;
    const auto name = [&] {
        QString made;
        for (int length = 1 + static_cast<int>(random() % 4); length > 0; --length)
            made += letters[static_cast<qsizetype>(random() % static_cast<size_t>(letters.size()))];
        return made;
    };
    for (int i = 0; i < 100'000; ++i) {
        const QString a = name();
        const QString b = name();
        ASSERT_EQ(sign(order.compare(a.toUtf8(), b.toUtf8())), sign(collator.compare(a, b)))
            << a.toStdString() << " / " << b.toStdString();
    }
}

TEST(NameOrder, SortsPlainAndOtherNamesTogether)
{
    const NameOrder order;
    const QCollator collator = userCollator();
    RandomNames names;
    QList<QByteArray> made;
    for (int i = 0; i < 3000; ++i)
        made.append(names.next(i % 4 != 0));
    made.append(made.first(300));
    const std::vector<QByteArrayView> views(made.begin(), made.end());
    const auto [numbers, begins] = order.sorted(views);
    ASSERT_EQ(numbers.size(), views.size());
    ASSERT_EQ(begins.size(), views.size());
    for (size_t i = 1; i < numbers.size(); ++i) {
        const auto &before = made[numbers[i - 1]];
        const auto &after = made[numbers[i]];
        const int said = collator.compare(QString::fromUtf8(before), QString::fromUtf8(after));
        ASSERT_TRUE(said < 0 || (said == 0 && numbers[i - 1] < numbers[i]))
            << before.toStdString() << " / " << after.toStdString();
        ASSERT_EQ(begins[i] != 0, said != 0) << before.toStdString() << " / " << after.toStdString();
    }
}

TEST(NameOrder, LeavesAccentsToTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Swedish));
    const NameOrder swedish;
    QLocale::setDefault(QLocale(QLocale::German));
    const NameOrder german;
    QLocale::setDefault(before);
    const QByteArray oil = u"Öl"_s.toUtf8();
    EXPECT_GT(swedish.compare(oil, "Zelt"), 0);
    EXPECT_LT(german.compare(oil, "Zelt"), 0);
}

TEST(NameOrder, PutsEmptyNamesLast)
{
    const NameOrder order;
    EXPECT_EQ(order.sorted({QByteArrayView(), "b", "ж", "~", "a"}).numbers,
              (std::vector<quint32>{3, 4, 1, 2, 0}));
    EXPECT_EQ(order.compare({}, {}), 0);
}

} // namespace
