#include "tests/ui/window/windowfixture.h"
#include "ui/lock/idlelock.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"

#include <QAccessible>

namespace console::testing {

using namespace Qt::StringLiterals;

class IdleLockTest : public WindowTest { };

TEST_F(IdleLockTest, LetsTheKeyboardStayOnTheWayOut)
{
    openRead();
    window->idleLock().lock();
    settle();
    ASSERT_EQ(focusName(), u"I am here: show it again"_s);
    for (const Qt::Key away : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Right, Qt::Key_Up}) {
        key(away);
        EXPECT_EQ(focusName(), u"I am here: show it again"_s) << away;
    }
    key(Qt::Key_Space);
    EXPECT_FALSE(window->idleLock().isLocked());
    EXPECT_EQ(focusName(), u"Search merchants"_s) << "where the keyboard was";
}

TEST_F(IdleLockTest, KeepsWhatItCoversFromScreenReaders)
{
    openRead();
    CataloguePage &merchants = page(ObjectKind::Merchant);
    CatalogueView &view = merchants.view();
    view.selectRow(1);
    view.setFocus();
    settle();
    const auto invisible = [](QWidget &widget) {
        return bool(QAccessible::queryAccessibleInterface(&widget)->state().invisible);
    };
    const auto words = [](QWidget &widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    ASSERT_FALSE(invisible(view));
    const QString name = words(view);
    ASSERT_GT(QAccessible::queryAccessibleInterface(&view)->childCount(), 0);

    window->idleLock().lock();
    settle();
    for (QWidget *widget : {static_cast<QWidget *>(&view), window->centralWidget(),
                            static_cast<QWidget *>(merchants.filters().searchField())}) {
        EXPECT_TRUE(invisible(*widget)) << widget->objectName().toStdString();
        EXPECT_EQ(words(*widget), QString());
        EXPECT_EQ(QAccessible::queryAccessibleInterface(widget)->childCount(), 0);
    }
    ASSERT_TRUE(QApplication::focusWidget());
    EXPECT_FALSE(invisible(*QApplication::focusWidget())) << "the way out can be found";

    window->idleLock().unlock();
    settle();
    EXPECT_FALSE(invisible(view));
    EXPECT_EQ(words(view), name);
    EXPECT_GT(QAccessible::queryAccessibleInterface(&view)->childCount(), 0);
    EXPECT_EQ(view.chosenRow(), 1);
    EXPECT_TRUE(view.hasFocus());
}

} // namespace console::testing
