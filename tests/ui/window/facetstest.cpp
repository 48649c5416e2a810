#include "models/tables/cataloguetable.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/pages/facetpane.h"
#include "ui/pages/querycompleter.h"

#include <QPushButton>
#include <QTreeWidget>

namespace console::testing {

using namespace Qt::StringLiterals;

class FacetsTest : public WindowTest
{
protected:
    void openFacets()
    {
        openRead();
        merchants().filters().facetButton().setChecked(true);
        settle();
    }

    [[nodiscard]] CataloguePage &merchants() const { return page(ObjectKind::Merchant); }

    [[nodiscard]] QTreeWidgetItem *facet(const QString &text) const
    {
        const auto *tree = merchants().findChild<QTreeWidget *>(u"facets"_s);
        const auto found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.first();
    }

    [[nodiscard]] QStringList chips() const
    {
        QStringList texts;
        const auto buttons = merchants().findChildren<QPushButton *>(u"chip"_s);
        for (const QPushButton *chip : buttons) {
            if (chip->isVisible())
                texts.append(chip->text());
        }
        return texts;
    }
};

TEST_F(FacetsTest, CountsAndRestricts)
{
    openFacets();
    ASSERT_TRUE(facet(u"Preczn"_s));
    const int of = facet(u"Preczn"_s)->text(1).toInt();
    EXPECT_GT(of, 0);
    facet(u"Preczn"_s)->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_EQ(merchants().table().rowCount(), of);
    EXPECT_GT(facet(u"IXOPAY"_s)->text(1).toInt(), 0) << "as many as it would show";
    facet(u"IXOPAY"_s)->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_EQ(merchants().table().rowCount(), of + facet(u"IXOPAY"_s)->text(1).toInt());
    EXPECT_EQ(merchants().filters().facetButton().text(), u"Filters (2)"_s);
}

TEST_F(FacetsTest, LeaveTheSearchAloneWhenAChipIsRemoved)
{
    openFacets();
    facet(u"Preczn"_s)->setCheckState(0, Qt::Checked);
    merchants().filters().searchField()->setText(u"b"_s);
    settle();
    auto *chip = merchants().findChild<QPushButton *>(u"chip"_s);
    ASSERT_TRUE(chip);
    chip->click();
    settle();
    EXPECT_TRUE(chips().isEmpty());
    EXPECT_EQ(merchants().filters().searchField()->text(), u"b"_s);
    EXPECT_EQ(merchants().table().query().text, u"b"_s);
}

TEST_F(FacetsTest, CallsTheOwnerOfAConnectorItsMerchant)
{
    openRead();
    window->showPage(PageId::Connectors);
    CataloguePage &connectors = page(ObjectKind::Connector);
    connectors.filters().facetButton().setChecked(true);
    settle();
    const auto *tree = connectors.findChild<QTreeWidget *>(u"facets"_s);
    const auto groups = tree->findItems(u"Merchant"_s, Qt::MatchExactly);
    ASSERT_EQ(groups.size(), 1);
    ASSERT_GT(groups.first()->childCount(), 0);
    groups.first()->child(0)->setCheckState(0, Qt::Checked);
    settle();
    const auto *chip = connectors.findChild<QPushButton *>(u"chip"_s);
    ASSERT_TRUE(chip);
    EXPECT_TRUE(chip->text().startsWith(u"Merchant: "_s)) << chip->text().toStdString();
    connectors.filters().setQuery({});
    connectors.filters().searchField()->setText(u"owner:bobby"_s);
    EXPECT_EQ(connectors.table().rowCount(), 2) << "the keyword stays";
}

TEST_F(FacetsTest, AChipTakesItsFilterAway)
{
    openFacets();
    facet(u"Preczn"_s)->setCheckState(0, Qt::Checked);
    facet(u"LIVE"_s)->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_EQ(chips(), (QStringList{u"Platform: Preczn"_s, u"Environment: LIVE"_s}));
    const auto buttons = merchants().findChildren<QPushButton *>(u"chip"_s);
    for (QPushButton *chip : buttons) {
        if (chip->text().startsWith(u"Platform"_s))
            chip->click();
    }
    settle();
    EXPECT_EQ(chips(), QStringList{u"Environment: LIVE"_s});
    EXPECT_EQ(facet(u"Preczn"_s)->checkState(0), Qt::Unchecked);
}

TEST_F(FacetsTest, BothEnvironmentsAreNoFilter)
{
    openFacets();
    const int all = merchants().table().rowCount();
    facet(u"LIVE"_s)->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_LT(merchants().table().rowCount(), all);
    facet(u"TEST"_s)->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_EQ(merchants().table().rowCount(), all);
}

TEST_F(FacetsTest, AreThereAgainAfterARestart)
{
    openFacets();
    facet(u"Preczn"_s)->setCheckState(0, Qt::Checked);
    settle();
    const int shown = merchants().table().rowCount();
    window->close();
    window.reset();
    open();
    EXPECT_TRUE(merchants().filters().facetButton().isChecked());
    EXPECT_EQ(merchants().table().rowCount(), shown);
    EXPECT_EQ(chips(), QStringList{u"Platform: Preczn"_s});
}

TEST_F(FacetsTest, OfferValuesForFieldsInTheSearch)
{
    openRead();
    QLineEdit *search = merchants().filters().searchField();
    search->setFocus();
    QTest::keyClicks(search, u"platform:prec"_s);
    settle();
    auto *completer = merchants().filters().findChild<QueryCompleter *>();
    ASSERT_TRUE(completer);
    EXPECT_GT(completer->completionCount(), 0);
    EXPECT_TRUE(completer->currentCompletion().contains(u"platform:prec"_s))
        << completer->currentCompletion().toStdString();
    const int shown = merchants().table().rowCount();
    EXPECT_LT(shown, merchants().table().totalCount());
}

TEST_F(FacetsTest, OfferNothingOnceAValueIsComplete)
{
    openRead();
    QLineEdit *search = merchants().filters().searchField();
    search->setFocus();
    QTest::keyClicks(search, u"platform:preczn"_s);
    settle();
    EXPECT_FALSE(QApplication::activePopupWidget());
    QTest::keyClick(search, Qt::Key_Down);
    EXPECT_EQ(merchants().view().chosenRow(), 0) << "Down leads into the table";
}

TEST(QueryCompletions, QuoteWordsWithSpaces)
{
    FacetCounts facets;
    facets.owners = {{u"o-1"_s, u"Café Zürich"_s, 3}};
    facets.lifecycles[size_t(Lifecycle::Active)] = 2;
    EXPECT_EQ(queryCompletions(facets, {u"IXOPAY Europe"_s}),
              (QStringList{u"status:active"_s, u"owner:\"Café Zürich\""_s,
                           u"account:\"IXOPAY Europe\""_s}));
    EXPECT_EQ(lastWordOf(u"status:off owner:\"Café Z"_s).second, u"owner:\"Café Z"_s);
}

} // namespace console::testing
