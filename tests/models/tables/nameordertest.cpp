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
    ASSERT_TRUE(order.putKey("Shop 10", key)) << "keys of its own are not used at all";
    for (int i = 0; i < 50'000; ++i) {
        const QByteArray a = names.next(true);
        const QByteArray b = i % 3 ? names.next(true) : QByteArray(a.left(2) + names.next(true));
        ASSERT_EQ(sign(order.compare(a, b)),
                  sign(collator.compare(QString::fromUtf8(a), QString::fromUtf8(b))))
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
    const std::vector<QByteArrayView> views(made.begin(), made.end());
    const auto sorted = order.sorted(views);
    ASSERT_EQ(sorted.size(), views.size());
    for (size_t i = 1; i < sorted.size(); ++i) {
        const auto &before = made[sorted[i - 1]];
        const auto &after = made[sorted[i]];
        const int said = collator.compare(QString::fromUtf8(before), QString::fromUtf8(after));
        ASSERT_TRUE(said < 0 || (said == 0 && sorted[i - 1] < sorted[i]))
            << before.toStdString() << " / " << after.toStdString();
    }
}

TEST(NameOrder, PutsEmptyNamesLast)
{
    const NameOrder order;
    EXPECT_EQ(order.sorted({QByteArrayView(), "b", "ж", "~", "a"}),
              (std::vector<quint32>{3, 4, 1, 2, 0}));
    EXPECT_EQ(order.compare({}, {}), 0);
}

} // namespace
