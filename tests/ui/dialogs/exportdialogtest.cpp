#include "ui/dialogs/exportdialog.h"

#include "models/tables/cataloguetable.h"
#include "tests/ui/dialogs/dialogworld.h"

#include <QFile>
#include <QListWidget>
#include <QRadioButton>
#include <QTemporaryDir>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

struct ExportWorld : DialogWorld
{
    Account account = addAccount(PlatformKind::ChargebackStop, Environment::Test, u"CBS"_s);
    QTemporaryDir folder;
    std::unique_ptr<CatalogueTable> table;

    ExportWorld()
    {
        CatalogueBatch batch;
        for (const QString &name : {u"Orders"_s, u"Stripe EU"_s}) {
            Integration one = integrationOf(integrationRow(account, name, u"CUSTOM_ORDERS"_s, u"ENABLED"_s));
            one.id = QString(u"int_"_s + name);
            batch.integrations.append(one);
        }
        catalogue.upsert(account, batch, clock.now());
        table = std::make_unique<CatalogueTable>(catalogue, ObjectKind::Integration, clock);
        CatalogueQuery query;
        query.text = u"stripe"_s;
        query.account = account.id;
        table->setQuery(query);
        open<ExportDialog>(catalogueSource(*table, u"CBS"_s, account), parts);
        find<QLineEdit>(u"exportFile"_s)->setText(folder.filePath(u"out.csv"_s));
    }
    ~ExportWorld() { delete dialog; }

    QByteArray written(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST(ExportDialog, SaysWhatWasChosenAndWhatIsMissing)
{
    ExportWorld world;
    delete world.dialog;
    CatalogueQuery query;
    query.platforms = {PlatformKind::ChargebackStop, PlatformKind::Preczn};
    query.lifecycles = {Lifecycle::Active};
    query.types = {u"CUSTOM_ORDERS"_s};
    query.owners = {QString()};
    world.table->setQuery(query);
    world.open<ExportDialog>(catalogueSource(*world.table, u"all"_s, {}, {u"Preczn Live"_s}),
                             world.parts);
    EXPECT_TRUE(world.words().contains(u"Not read in full: Preczn Live"_s));
    auto *field = world.find<QLineEdit>(u"exportFile"_s);
    field->selectAll();
    QTest::keyClicks(field, world.folder.filePath(u"out.json"_s));
    world.press(u"Export"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.written(u"out.json"_s).isEmpty(); }));
    const QByteArray file = world.written(u"out.json"_s);
    EXPECT_TRUE(file.contains(
        R"("filter":"platform ChargebackStop or Preczn, status Active, type CUSTOM_ORDERS, owner none")"))
        << file.constData();
    EXPECT_TRUE(file.contains(R"("complete":false,"missing":["Preczn Live"])"));
}

TEST(ExportDialog, TakesTheFormatFromTheEndingThatIsTyped)
{
    ExportWorld world;
    auto *field = world.find<QLineEdit>(u"exportFile"_s);
    field->selectAll();
    QTest::keyClicks(field, world.folder.filePath(u"out.jsonl"_s));
    EXPECT_EQ(field->text(), world.folder.filePath(u"out.jsonl"_s));
    world.press(u"Export"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !world.written(u"out.jsonl"_s).isEmpty(); }));
    EXPECT_TRUE(world.written(u"out.jsonl"_s).startsWith("{\"")) << "not a table by that name";
}

TEST(ExportDialog, WritesEverythingInTheChosenColumnsAndRecordsIt)
{
    ExportWorld world;
    QSignalSpy exported(qobject_cast<ExportDialog *>(world.dialog), &ExportDialog::exported);
    auto *columns = world.find<QListWidget>(u"exportColumns"_s);
    for (int row = 2; row < columns->count(); ++row)
        columns->item(row)->setCheckState(Qt::Unchecked);
    columns->setCurrentRow(1);
    world.press(u"Move column up"_s);
    world.press(u"Everything"_s);
    world.press(u"Export"_s);
    ASSERT_TRUE(world.waitForWords(u"2 rows exported"_s));
    ASSERT_EQ(exported.size(), 1);
    EXPECT_EQ(exported.at(0).at(1).toLongLong(), 2);
    EXPECT_TRUE(world.written(u"out.csv"_s).contains("owner,name\r\n"));
    ASSERT_EQ(world.journal.rows.size(), 1);
    EXPECT_EQ(world.journal.rows.first().kind, OperationKind::Export);
    EXPECT_EQ(world.journal.rows.first().platform, PlatformKind::ChargebackStop);
    EXPECT_TRUE(world.journal.rows.first().detail.startsWith(u"2 rows"_s));
}

TEST(ExportDialog, WritesWhatIsShownAsJson)
{
    ExportWorld world;
    auto *format = world.dialog->findChild<QWidget *>(u"exportFormat"_s);
    format->setFocus();
    QTest::keyClick(format, Qt::Key_Down);
    EXPECT_TRUE(world.find<QLineEdit>(u"exportFile"_s)->text().endsWith(u"out.json"_s));
    world.press(u"Export"_s);
    ASSERT_TRUE(world.waitForWords(u"1 row exported"_s));
    EXPECT_TRUE(world.written(u"out.json"_s).contains("Stripe EU"));
    EXPECT_FALSE(world.written(u"out.json"_s).contains("int_Orders"));
}

TEST(ExportDialog, AsksBeforeItReplacesAFile)
{
    ExportWorld world;
    QFile file(world.folder.filePath(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    world.press(u"Export"_s);
    ASSERT_TRUE(world.waitForWords(u"Replace the existing file?"_s));
    EXPECT_EQ(world.written(u"out.csv"_s), "mine");
    world.press(u"Replace file"_s);
    ASSERT_TRUE(world.waitForWords(u"1 row exported"_s));
}

TEST(ExportDialog, PutsABareNameIntoTheLastFolderWithItsEnding)
{
    ExportWorld world;
    world.find<QLineEdit>(u"exportFile"_s)->setText(u"mine"_s);
    world.press(u"Export"_s);
    ASSERT_TRUE(world.waitForWords(u"1 row exported"_s));
    EXPECT_FALSE(world.written(u"mine.csv"_s).isEmpty());
    EXPECT_FALSE(QFile::exists(u"mine"_s)) << "where the program was started";
}

TEST(ExportDialog, BeginsWithTheNameChosenAndNeitherFolderNorEnding)
{
    ExportWorld world;
    delete world.dialog;
    world.open<ExportDialog>(catalogueSource(*world.table, u"CBS"_s, world.account), world.parts);
    const auto *field = world.find<QLineEdit>(u"exportFile"_s);
    QTest::qWait(0);
    EXPECT_TRUE(field->selectedText().startsWith(u"integrations-"_s))
        << field->selectedText().toStdString();
    EXPECT_FALSE(field->selectedText().contains(u'.'));
}

TEST(ExportDialog, NeedsAFolderAndAColumn)
{
    ExportWorld world;
    world.find<QLineEdit>(u"exportFile"_s)->setText(u"/no/such/folder/x.csv"_s);
    EXPECT_FALSE(world.isEnabled(u"Export"_s));
    EXPECT_TRUE(world.words().contains(u"This folder does not exist."_s));
    world.find<QLineEdit>(u"exportFile"_s)->setText(world.folder.filePath(u"x.csv"_s));
    EXPECT_TRUE(world.isEnabled(u"Export"_s));
    auto *columns = world.find<QListWidget>(u"exportColumns"_s);
    for (int row = 0; row < columns->count(); ++row)
        columns->item(row)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(world.isEnabled(u"Export"_s));
}

} // namespace console::testing
