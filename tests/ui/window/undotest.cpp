#include "tests/ui/window/windowfixture.h"
#include "ui/dialogs/editing/editordialog.h"
#include "ui/forms/objectform.h"

#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

class Undo : public WindowTest
{
protected:
    void openWithChanges()
    {
        desk.addAccounts();
        desk.allowChanges();
        desk.readAll();
        open();
    }

    [[nodiscard]] QPushButton *undoButton() const
    {
        return window->findChild<QPushButton *>(u"noticeActionpassing"_s);
    }

    [[nodiscard]] EditorDialog *editor() const { return window->findChild<EditorDialog *>(); }

    void press(const QString &objectName)
    {
        auto *button = editor()->findChild<QPushButton *>(objectName);
        ASSERT_TRUE(button && button->isEnabled()) << objectName.toStdString();
        button->click();
        settle();
    }

    /// Changes an object as a person does, from the form to the notice.
    void change(const ObjectRef &target, const QString &variant, FakeEditing &editing,
                const EditableObject &stored)
    {
        editing.stored = {stored};
        emit window->detail().editRequested({EditVerb::Update, target.kind, variant, EditBlock::None});
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor() && editor()->findChild<ObjectForm *>(); }));
    }

    void send()
    {
        press(u"reviewOrSend"_s);
        press(u"reviewOrSend"_s);
        ASSERT_TRUE(QTest::qWaitFor([this] { return undoButton(); }));
        editor()->close();
        QTest::qWait(0);
    }
};

} // namespace

TEST_F(Undo, OpensTheReverseOfARenameForReviewAndSendsNothingByItself)
{
    openWithChanges();
    const Account &account = desk.account(PlatformKind::ChargebackStop);
    window->showObject(ObjectKind::Integration, account.id, u"int_a1"_s);
    settle();
    const ObjectRef target{account.id, ObjectKind::Integration, u"int_a1"_s, u"Shop orders"_s,
                           {}, {}, {}, {}};
    FakeEditing &editing = desk.editing(PlatformKind::ChargebackStop);
    change(target, u"rename"_s, editing, shownObject(target, {{u"name"_s, "\"Shop orders\""}}));
    auto *name = editor()->findChild<QLineEdit *>(u"name"_s);
    ASSERT_TRUE(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Orders of May"_s);
    send();
    ASSERT_EQ(editing.bodies.size(), 1);
    ASSERT_TRUE(undoButton());
    EXPECT_EQ(undoButton()->accessibleName(), u"Undo the change of Orders of May"_s);
    undoButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor() && editor()->findChild<ObjectForm *>(); }));
    EXPECT_EQ(editor()->findChild<QLineEdit *>(u"name"_s)->text(), u"Shop orders"_s);
    EXPECT_EQ(editing.bodies.size(), 1) << "nothing is sent without a review";
    press(u"reviewOrSend"_s);
    EXPECT_EQ(editing.bodies.size(), 1);
    press(u"reviewOrSend"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return editing.bodies.size() == 2; }));
    EXPECT_TRUE(editing.bodies.last().contains("Shop orders"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return editing.stored.first().ref.name == u"Shop orders"_s; }));
}

TEST_F(Undo, IsNotOfferedWhereTheOutcomeIsNotKnown)
{
    openWithChanges();
    ChangeReport report;
    report.operation = u"op"_s;
    report.target = {desk.account(PlatformKind::Ixopay).id, ObjectKind::Connector, u"CO-9001"_s,
                     u"Adyen"_s, {}, {}, {}, {}};
    report.variant = u"disable"_s;
    report.outcome.word = OutcomeWord::Unknown;
    emit desk.changes.finished(report);
    settle();
    EXPECT_TRUE(window->notices().has(u"change-op"_s));
    EXPECT_FALSE(window->findChild<QPushButton *>(u"noticeActionchange-op"_s));
    report.outcome.word = OutcomeWord::Confirmed;
    emit desk.changes.finished(report);
    settle();
    EXPECT_TRUE(undoButton());
}

} // namespace console::testing
