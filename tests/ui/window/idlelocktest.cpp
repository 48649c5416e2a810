#include "tests/ui/window/windowfixture.h"
#include "ui/lock/idlelock.h"

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

} // namespace console::testing
