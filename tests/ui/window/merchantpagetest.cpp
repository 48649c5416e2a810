#include "tests/ui/window/windowfixture.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/relatedlist.h"

#include <QDialog>
#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

class MerchantPageTest : public WindowTest
{
protected:
    void openBobbys()
    {
        openRead();
        window->openMerchant(preczn().id, u"mid_2fKq81bobbys"_s);
        settle();
    }

    [[nodiscard]] const Account &preczn() const { return desk.account(PlatformKind::Preczn); }
    [[nodiscard]] MerchantPage &merchant() const { return window->merchantPage(); }
    [[nodiscard]] RelatedList *connectors() const
    {
        return merchant().findChild<RelatedList *>(u"merchantPageConnectors"_s);
    }

    void readConnector(const QString &id, const QString &type)
    {
        Connector connector;
        connector.id = id;
        connector.merchantId = u"mid_2fKq81bobbys"_s;
        connector.type = type;
        CatalogueBatch batch;
        batch.connectors.append(connector);
        desk.catalogue.upsert(preczn(), batch, desk.clock.now());
        settle();
    }
};

TEST_F(MerchantPageTest, KeepsTheKeyboardWhileADialogIsInFront)
{
    openBobbys();
    auto *link = child<QPushButton>(u"linkMerchant"_s);
    ASSERT_TRUE(link);
    link->setFocus();
    QDialog dialog(window.get());
    dialog.open();
    settle();
    merchant().rebuild(); // as when a change that began in the dialog is confirmed
    dialog.close();
    window->activateWindow();
    settle();
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"linkMerchant"_s);
}

TEST_F(MerchantPageTest, ShowsWhatIsReadWhileItIsOpen)
{
    openBobbys();
    ASSERT_TRUE(connectors());
    const int before = connectors()->count();
    readConnector(u"midCon_new"_s, u"NewlyRead"_s);
    EXPECT_EQ(connectors()->count(), before + 1);
    EXPECT_EQ(focusName(), u"Connectors of this merchant"_s);
}

TEST_F(MerchantPageTest, KeepsTheChosenConnectorWhenItIsShownAfresh)
{
    openBobbys();
    readConnector(u"midCon_new"_s, u"NewlyRead"_s);
    connectors()->setCurrentRow(connectors()->count() - 1);
    const QString chosen = merchant().rowOf(ObjectKind::Connector)->id;
    merchant().rebuild();
    ASSERT_TRUE(merchant().rowOf(ObjectKind::Connector));
    EXPECT_EQ(merchant().rowOf(ObjectKind::Connector)->id, chosen);
}

TEST_F(MerchantPageTest, MarksTheChosenConnectorWithoutTheKeyboardToo)
{
    openBobbys();
    readConnector(u"midCon_new"_s, u"NewlyRead"_s);
    child<QPushButton>(u"linkMerchant"_s)->setFocus();
    settle();
    ASSERT_GT(connectors()->count(), 1);
    const QImage shown = connectors()->viewport()->grab().toImage();
    const auto ground = [&](int row) {
        const QRect place = connectors()->visualItemRect(connectors()->item(row));
        return shown.pixelColor(place.center().x(), place.top() + 4);
    };
    EXPECT_NE(ground(0), ground(1));
}

TEST_F(MerchantPageTest, ShowsAnOpenRotationFirstAndOffersNoSecondOne)
{
    desk.addAccounts();
    desk.readAll();
    desk.leaveRotationsOpen();
    open();
    window->openMerchant(preczn().id, u"mid_2fKq81bobbys"_s);
    settle();
    auto *card = merchant().findChild<QWidget *>(u"merchantRotations"_s);
    ASSERT_TRUE(card);
    QString said;
    for (const QLabel *label : card->findChildren<QLabel *>())
        said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(u"Do not revoke the old key"_s)) << said.toStdString();
    EXPECT_FALSE(child<QPushButton>(u"merchantRotate"_s)->isEnabled());
    EXPECT_TRUE(child<QPushButton>(u"resume-op-1"_s)->isEnabled());
    EXPECT_FALSE(child<QPushButton>(u"resume-op-2"_s)) << "that is another merchant's";
    child<QPushButton>(u"showRotations"_s)->click();
    settle();
    EXPECT_EQ(window->sidebar().page(), PageId::Rotations);
}

TEST_F(MerchantPageTest, ClaimsNothingOfAnEmptyHistoryButThatItIsEmpty)
{
    openBobbys();
    QString said;
    for (const QLabel *label : merchant().findChildren<QLabel *>())
        said += label->text() + u'\n';
    EXPECT_TRUE(said.contains(u"No change is recorded on this computer."_s));
    EXPECT_FALSE(merchant().findChild<QWidget *>(u"merchantRotations"_s));
}

TEST_F(MerchantPageTest, OffersWhatThePaneBesideTheListOffers)
{
    desk.addAccounts();
    desk.allowChanges();
    desk.readAll();
    open();
    window->openMerchant(preczn().id, u"mid_2fKq81bobbys"_s);
    settle();
    for (const QString &name : {u"edit-active"_s, u"edit-labels"_s})
        EXPECT_TRUE(merchant().findChild<QPushButton *>(name)) << name.toStdString();
    merchant().findChild<QPushButton *>(u"edit-labels"_s)->click();
    settle();
    EXPECT_TRUE(window->findChild<QDialog *>(u"editorDialog"_s));
}

TEST_F(MerchantPageTest, IsLeftAloneByANewAge)
{
    openBobbys();
    const RelatedList *before = connectors();
    desk.clock.advance(std::chrono::minutes(5));
    desk.readAll();
    settle();
    EXPECT_EQ(connectors(), before);
}

} // namespace console::testing
