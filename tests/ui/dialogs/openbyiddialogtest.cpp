#include "ui/dialogs/openbyiddialog.h"

#include "models/workflows/seenids.h"
#include "tests/ui/dialogs/dialogworld.h"

#include <QCompleter>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct OpenWorld : DialogWorld
{
    Account account = addAccount(PlatformKind::ChargebackStop, Environment::Test, u"CBS"_s);

    OpenWorld()
    {
        platformOf(account).onFile.id = u"int_7"_s;
        platformOf(account).onFile.name = u"Orders"_s;
    }

    void openDialog() { open<OpenByIdDialog>(parts, account.id, ObjectKind::Integration); }

    [[nodiscard]] QStringList offered() const
    {
        const auto *field = find<QLineEdit>(u"openByIdId"_s);
        const QAbstractItemModel *model = field->completer()->model();
        QStringList ids;
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 0).data().toString());
        return ids;
    }
};

} // namespace

TEST(OpenByIdDialog, ReadsShowsAndRemembersTheId)
{
    OpenWorld world;
    world.openDialog();
    EXPECT_TRUE(world.offered().isEmpty());
    world.type(u"ID to open"_s, u"int_7"_s);
    world.press(u"Open"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return world.catalogue.find(ObjectKind::Integration, world.account.id, u"int_7"_s).has_value();
    }));
    delete world.dialog;
    world.openDialog();
    EXPECT_EQ(world.offered(), QStringList{u"int_7"_s});
}

TEST(OpenByIdDialog, RemembersNothingThatWasNotFound)
{
    OpenWorld world;
    world.openDialog();
    world.press(u"Open"_s);
    EXPECT_TRUE(world.words().contains(u"Type or paste an ID."_s));
    EXPECT_TRUE(world.named(u"ID to open"_s)->hasFocus()) << "what is missing has the keyboard";
    world.type(u"ID to open"_s, u"i"_s);
    EXPECT_FALSE(world.words().contains(u"Type or paste an ID."_s));
    EXPECT_TRUE(SeenIds(world.memory).of(world.account.id, ObjectKind::Integration).isEmpty());
}

} // namespace console::testing
