// What goes into the packed store comes out again.
#include "models/tables/cataloguestore.h"
#include "tests/models/tables/cataloguerows.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <random>

using namespace console;
using namespace console::testing;
using namespace Qt::StringLiterals;

namespace {

/// Texts that are short, long, odd, and often the same.
class OddTexts {
public:
    int pick(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }

    QString next()
    {
        const QList<QString> odd{{},
                                 u"plain"_s,
                                 u"Mixed Case"_s,
                                 u"line\nend"_s,
                                 u"\n"_s,
                                 u"Ünïcödé 🏦"_s,
                                 u"a\u0000b"_s,
                                 u"x"_s.repeated(127 + pick(3)),
                                 u"y"_s.repeated(20'000)};
        return odd[pick(static_cast<int>(odd.size()))];
    }

    Integration integration(const QString &id)
    {
        Integration made;
        made.id = id;
        made.name = next();
        made.ownerId = next();
        made.ownerName = next();
        made.type = next();
        made.rawStatus = next();
        made.lifecycle = static_cast<Lifecycle>(pick(6));
        made.externalId = next();
        for (int i = pick(4); i > 0; --i)
            made.merchantIds.append(next());
        for (int i = pick(6); i > 0; --i)
            made.fields.append({u"path[%1].%2"_s.arg(i).arg(pick(2)),
                                pick(2) ? next() : made.name, static_cast<FieldKind>(pick(6))});
        return made;
    }

private:
    std::mt19937 m_random{3};
};

TEST(RowPacking, GivesBackWhatItTook)
{
    const Account account = accountNamed(u"a"_s, u"Desk"_s);
    CatalogueStore store;
    QList<CatalogueRow> expected;
    OddTexts texts;
    for (int i = 0; i < 3000; ++i) {
        const bool again = i > 0 && texts.pick(4) == 0;
        const int place = again ? texts.pick(static_cast<int>(expected.size()))
                                : static_cast<int>(expected.size());
        const Integration made = texts.integration(u"Id %1"_s.arg(place));
        CatalogueBatch batch;
        batch.integrations.append(made);
        store.upsert(account, batch, moment(i));
        const CatalogueRow row = catalogueRow(account, made, moment(i));
        if (again)
            expected[place] = row;
        else
            expected.append(row);
    }
    ASSERT_EQ(store.count(ObjectKind::Integration), expected.size());
    for (int i = 0; i < expected.size(); ++i)
        ASSERT_EQ(store.row(ObjectKind::Integration, i), expected[i]) << i;
    EXPECT_GT(store.section(ObjectKind::Integration).blockCount(), 1);
}

TEST(RowPacking, ACopyOfASectionStaysAsItWas)
{
    const Account account = accountNamed(u"a"_s, u"Desk"_s);
    CatalogueStore store;
    QList<Merchant> merchants;
    for (int i = 0; i < 1500; ++i)
        merchants.append(merchantNamed(u"m%1"_s.arg(i), u"Before %1"_s.arg(i)));
    store.upsert(account, batchOf(merchants), moment());
    const CatalogueSection copy = store.section(ObjectKind::Merchant);
    for (auto &merchant : merchants)
        merchant.name = u"Afterwards"_s;
    merchants.append(merchantNamed(u"new"_s, u"New"_s));
    store.upsert(account, batchOf(merchants), moment(1));
    Account renamed = account;
    renamed.label = u"Renamed"_s;
    store.relabel(renamed);
    store.removeOlder(account.id, moment(2));
    EXPECT_EQ(store.count(ObjectKind::Merchant), 0);
    ASSERT_EQ(copy.count(), 1500);
    for (int i = 0; i < copy.count(); ++i) {
        ASSERT_EQ(copy.row(i).name, u"Before %1"_s.arg(i));
        ASSERT_EQ(copy.row(i).accountLabel, u"Desk"_s);
        ASSERT_EQ(copy.row(i).fetchedAt, moment());
    }
}

TEST(RowPacking, FieldsThatRepeatColumnsCostAByte)
{
    CatalogueRow row;
    row.id = u"int_123"_s;
    row.name = u"A name"_s;
    row.fields = {{u"id"_s, row.id, FieldKind::Text}};
    RowTexts with;
    packTexts(RowBytes(row).view(), 0, with);
    row.fields.clear();
    RowTexts without;
    packTexts(RowBytes(row).view(), 0, without);
    EXPECT_EQ(with.record.size(), without.record.size() + 1);
}

} // namespace
