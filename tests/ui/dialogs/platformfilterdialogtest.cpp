#include "ui/dialogs/platformfilterdialog.h"

#include "tests/ui/dialogs/dialogworld.h"

#include <QComboBox>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct FakeFilters : FilterRole
{
    Result<CatalogueBatch> answer = CatalogueBatch{};
    QList<ListFilter> asked;

    QStringList providers() const override { return {u"salesforce"_s}; }
    ApiCall<CatalogueBatch> filtered(const ListFilter &filter) override
    {
        asked.append(filter);
        return readyCall<CatalogueBatch>(answer);
    }
};

struct FilterWorld : DialogWorld
{
    FakeFilters filters;
    Account other = addAccount(PlatformKind::Preczn, Environment::Test, u"Preczn"_s);
    Account account = addAccount(PlatformKind::Paygentic, Environment::Test, u"Paygentic"_s);

    FilterWorld()
    {
        platformOf(account).filterRole = &filters;
        CatalogueBatch batch;
        Integration integration;
        integration.id = u"mint_1"_s;
        integration.ownerId = u"org_a"_s;
        integration.type = u"salesforce"_s;
        batch.integrations = {integration};
        filters.answer = batch;
    }

    ~FilterWorld() { delete dialog; }

    void openDialog(const QString &merchant = {})
    {
        open<PlatformFilterDialog>(parts, std::nullopt, merchant);
    }
};

} // namespace

TEST(PlatformFilterDialog, AsksForNothingWhereThereIsNoAccount)
{
    DialogWorld world;
    world.open<PlatformFilterDialog>(world.parts, std::nullopt, QString());
    EXPECT_TRUE(world.words().contains(u"There is no account yet"_s));
    EXPECT_FALSE(world.isEnabled(u"Merchant to read"_s));
    auto *read = world.find<QPushButton>(u"readFiltered"_s);
    EXPECT_FALSE(read->isEnabled());
    EXPECT_TRUE(read->toolTip().contains(u"Add an account first."_s));
}

TEST(PlatformFilterDialog, AsksThePlatformAndPutsWhatMatchesIntoTheCatalogue)
{
    FilterWorld world;
    world.openDialog();
    EXPECT_EQ(world.find<QComboBox>(u"platformFilterAccount"_s)->count(), 1)
        << "only accounts whose platform can filter";
    world.type(u"Merchant to read"_s, u"org_a"_s);
    QWidget *provider = world.named(u"Provider to read"_s);
    QTest::keyClick(provider, Qt::Key_Down);
    world.press(u"Read"_s);
    ASSERT_EQ(world.filters.asked.size(), 1);
    EXPECT_EQ(world.filters.asked.first().merchantId, u"org_a"_s);
    EXPECT_EQ(world.filters.asked.first().provider, u"salesforce"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return world.catalogue.find(ObjectKind::Integration, world.account.id, u"mint_1"_s)
            .has_value();
    }));
}

TEST(PlatformFilterDialog, RefusesAnIdThatCannotBeOneBeforeItAsks)
{
    FilterWorld world;
    world.openDialog();
    world.find<QLineEdit>(u"platformFilterMerchant"_s)->setText(u"mid_1"_s);
    world.press(u"Read"_s);
    EXPECT_TRUE(world.words().contains(u"An ID begins with org_"_s));
    EXPECT_TRUE(world.filters.asked.isEmpty());
}

TEST(PlatformFilterDialog, StaysWhereNothingMatchesOrTheReadingIsRefused)
{
    FilterWorld world;
    world.filters.answer = CatalogueBatch{};
    world.openDialog(u"org_nobody"_s);
    world.press(u"Read"_s);
    EXPECT_TRUE(world.waitForWords(u"Nothing matches"_s));
    world.filters.answer = failure(FakeCredentials::answer(401, ApiErrorKind::Unauthorised));
    world.press(u"Read"_s);
    EXPECT_TRUE(world.waitForWords(u"The key was not accepted"_s));
    EXPECT_TRUE(world.dialog);
}

TEST(PlatformFilterDialog, DoesNotPrefillAnIdOfAnotherKind)
{
    FilterWorld world;
    world.openDialog(u"mid_1"_s);
    EXPECT_TRUE(world.find<QLineEdit>(u"platformFilterMerchant"_s)->text().isEmpty());
}

} // namespace console::testing
