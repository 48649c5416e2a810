#include "tests/ui/window/windowfixture.h"
#include "ui/tasks/awaynotes.h"
#include "ui/tasks/runningtasks.h"
#include "ui/tasks/taskpopover.h"

#include <QPushButton>

namespace console::testing {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, ListsWhatRunsAndStopsIt)
{
    desk.addAccounts();
    open();
    auto *button = child<QPushButton>(u"runningTasks"_s);
    EXPECT_FALSE(button->isVisible());
    desk.beginReading(PlatformKind::Preczn);
    settle();
    ASSERT_TRUE(button->isVisible());
    button->click();
    settle();
    auto *popover = window->findChild<TaskPopover *>();
    ASSERT_TRUE(popover);
    EXPECT_TRUE(textOf(*popover).contains(u"Reading Preczn production"_s));
    auto *stop = popover->findChild<QPushButton *>(u"stopTask"_s);
    ASSERT_TRUE(stop);
    stop->click();
    settle();
    EXPECT_FALSE(window->findChild<TaskPopover *>()) << "nothing runs any more";
    EXPECT_FALSE(button->isVisible());
    EXPECT_EQ(desk.loader.progress(desk.account(PlatformKind::Preczn).id).state,
              LoadState::Cancelled);
}

TEST_F(WindowTest, TellsOfLongReadingsOnlyWhileNobodyLooks)
{
    desk.addAccounts();
    QWidget front;
    AwayNotes notes(desk.parts(), front);
    QSignalSpy said(&notes, &AwayNotes::said);
    desk.beginReading(PlatformKind::Preczn);
    desk.clock.advance(std::chrono::seconds(5));
    desk.answer(PlatformKind::Preczn);
    EXPECT_EQ(said.count(), 0) << "too short to be worth a word";
    desk.beginReading(PlatformKind::Preczn);
    desk.clock.advance(std::chrono::seconds(45));
    desk.answer(PlatformKind::Preczn);
    EXPECT_EQ(said.count(), 1);

    front.show();
    front.activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == &front; }));
    desk.beginReading(PlatformKind::Preczn);
    desk.clock.advance(std::chrono::seconds(45));
    desk.answer(PlatformKind::Preczn);
    EXPECT_EQ(said.count(), 1);
}

} // namespace console::testing
