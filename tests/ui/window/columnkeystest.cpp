// What a mouse does with the titles of a table, by keyboard.
#include "models/tables/cataloguetable.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/widgets/tableheader.h"
#include "ui/windowactions.h"

#include <QHeaderView>
#include <QMenu>

namespace console::testing {

using namespace Qt::StringLiterals;

class ColumnKeysTest : public WindowTest
{
protected:
    void SetUp() override
    {
        openRead();
        merchants().enter();
    }

    [[nodiscard]] CatalogueView &merchants() const { return page(ObjectKind::Merchant).view(); }
    [[nodiscard]] QHeaderView &header() const { return *merchants().horizontalHeader(); }

    [[nodiscard]] QAction *entry(const QString &text) const
    {
        QMenu &menu = window->actions().columnsMenu();
        emit menu.aboutToShow();
        const auto actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }
};

TEST_F(ColumnKeysTest, MoveAndSizeTheSortedColumn)
{
    const int place = header().visualIndex(catalogue::Name);
    const int width = header().sectionSize(catalogue::Name);
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(header().visualIndex(catalogue::Name), place + 1);
    key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(header().visualIndex(catalogue::Name), place);
    key(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(header().sectionSize(catalogue::Name), width);
    key(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_EQ(header().sectionSize(catalogue::Name), width);
}

TEST_F(ColumnKeysTest, TheViewMenuShowsHidesAndMoves)
{
    ASSERT_TRUE(entry(u"Owner"_s));
    entry(u"Owner"_s)->trigger();
    EXPECT_TRUE(header().isSectionHidden(catalogue::Owner));
    EXPECT_FALSE(entry(u"Owner"_s)->isChecked());
    ASSERT_TRUE(entry(u"“Name” one place later"_s));
    const int place = header().visualIndex(catalogue::Name);
    entry(u"“Name” one place later"_s)->trigger();
    EXPECT_GT(header().visualIndex(catalogue::Name), place);
    window->showPage(PageId::Activity);
    EXPECT_FALSE(entry(u"Owner"_s));
}

TEST_F(ColumnKeysTest, AColumnInWhichNothingStandsIsAsWideAsItsTitle)
{
    window->showPage(PageId::Integrations);
    window->resize(2800, 1000); // room enough for all as they want it
    settle();
    CatalogueView &view = page(ObjectKind::Integration).view();
    const auto *titles = static_cast<const TableHeader *>(view.horizontalHeader());
    ASSERT_TRUE(page(ObjectKind::Integration).table().isBlank(catalogue::ExternalId));
    EXPECT_EQ(view.columnWidth(catalogue::ExternalId), titles->roomFor(catalogue::ExternalId));
    const int name = view.columnWidth(catalogue::Name);

    Integration known;
    known.id = u"mint_77"_s;
    known.externalId = u"crm-0077"_s;
    CatalogueBatch batch;
    batch.integrations = {known};
    desk.catalogue.upsert(desk.account(PlatformKind::Paygentic), batch, desk.clock.now());
    settle();
    EXPECT_GT(view.columnWidth(catalogue::ExternalId), titles->roomFor(catalogue::ExternalId));
    EXPECT_LE(view.columnWidth(catalogue::Name), name);
}

TEST_F(ColumnKeysTest, AColumnThatAPersonSizedKeepsItsWidthWithNothingInIt)
{
    window->showPage(PageId::Integrations);
    CatalogueView &view = page(ObjectKind::Integration).view();
    ASSERT_TRUE(page(ObjectKind::Integration).table().isBlank(catalogue::ExternalId));
    view.horizontalHeader()->resizeSection(catalogue::ExternalId, 222);
    window->resize(1900, 1000);
    settle();
    EXPECT_EQ(view.columnWidth(catalogue::ExternalId), 222);
}

TEST_F(ColumnKeysTest, ShiftF10OpensTheMenuOfTheRow)
{
    key(Qt::Key_F10, Qt::ShiftModifier);
    ASSERT_TRUE(QApplication::activePopupWidget());
    EXPECT_TRUE(QApplication::activePopupWidget()->actions().contains(
        &window->actions().at(WindowActions::CopyId)));
    QApplication::activePopupWidget()->close();
}

} // namespace console::testing
