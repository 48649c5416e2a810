// Rows on their way out of a table: by the clipboard, and as a file by drag.

#include "tests/ui/window/windowfixture.h"
#include "ui/pages/rowdrag.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QMimeData>
#include <QUrl>

namespace console::testing {

using namespace Qt::StringLiterals;

class CopyOut : public WindowTest
{
protected:
    void SetUp() override
    {
        openRead();
        window->sidebar().choosePage(PageId::Merchants);
        settle();
        QGuiApplication::clipboard()->clear();
    }

    [[nodiscard]] CatalogueView &view() const { return page(ObjectKind::Merchant).view(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return view().model()->index(row, column).data().toString();
    }
    [[nodiscard]] static QStringList copiedLines()
    {
        return QGuiApplication::clipboard()->text().split(u'\n');
    }
};

TEST_F(CopyOut, CopiesTheChosenRowsInTheOrderAndColumnsShown)
{
    view().setFocus();
    view().selectionModel()->clearSelection();
    for (const int row : {2, 0})
        view().selectionModel()->select(view().model()->index(row, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view().horizontalHeader()->moveSection(view().horizontalHeader()->visualIndex(1), 0);
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = copiedLines();
    ASSERT_EQ(lines.size(), 4) << lines.join(u'\n').toStdString();
    EXPECT_EQ(lines[0].section(u'\t', 0, 0),
              view().model()->headerData(1, Qt::Horizontal).toString());
    const int name = int(lines[0].split(u'\t').indexOf(u"Name"_s));
    ASSERT_GE(name, 0) << lines[0].toStdString();
    EXPECT_EQ(lines[1].section(u'\t', name, name), cell(0, 0));
    EXPECT_EQ(lines[2].section(u'\t', name, name), cell(2, 0));
    EXPECT_TRUE(lines[3].isEmpty());
    int hidden = 0;
    for (int column = 0; column < view().model()->columnCount(); ++column)
        hidden += view().isColumnHidden(column) ? 1 : 0;
    EXPECT_EQ(lines[0].count(u'\t') + 1, view().model()->columnCount() - hidden);
}

TEST_F(CopyOut, CopiesValuesAsCsvAndNotHowTheyAreShown)
{
    Merchant odd;
    odd.id = u"mid_odd"_s;
    odd.name = u"  Two\nlines, \"quoted\""_s;
    CatalogueBatch batch;
    batch.merchants.append(odd);
    desk.catalogue.upsert(desk.accounts.accounts().first(), batch, desk.clock.now());
    settle();
    const int row =
        page(ObjectKind::Merchant).table().positionOf(desk.accounts.accounts().first().id, odd.id);
    ASSERT_GE(row, 0);
    view().choose(row);
    window->findChild<QAction *>(u"actionCopyCsv"_s)->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"\"  Two\nlines, \"\"quoted\"\"\""_s)) << qPrintable(copied);
}

TEST_F(CopyOut, WithoutAChoiceTheClipboardStaysAsItWas)
{
    QGuiApplication::clipboard()->setText(u"mine"_s);
    view().selectionModel()->clear();
    EXPECT_FALSE(view().copiedRows());
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"mine"_s);
}

TEST_F(CopyOut, ADragCarriesAFileThatGoesWithTheWindow)
{
    view().selectAll();
    const auto rows = view().rowDrag().draggedRows();
    ASSERT_TRUE(rows);
    ASSERT_TRUE(rows->hasUrls());
    const QList<QUrl> urls = rows->urls();
    ASSERT_EQ(urls.size(), 1);
    const QString name = urls.first().toLocalFile();
    EXPECT_TRUE(name.endsWith(u"/merchants.csv"_s)) << name.toStdString();
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), rows->data(u"text/csv"_s));
    EXPECT_EQ(rows->data(u"text/csv"_s).count("\r\n"), view().model()->rowCount() + 1);
    window.reset();
    EXPECT_TRUE(QFile::exists(name)) << "the program that it was dropped on may still read it";
}

TEST_F(CopyOut, CtrlEExportsFromTheSearchFieldToo)
{
    key(Qt::Key_F, Qt::ControlModifier);
    ASSERT_EQ(focusName(), u"Search merchants"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(window->findChild<QDialog *>(u"exportDialog"_s));
}

} // namespace console::testing
