#pragma once

#include "tests/ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/catalogueview.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/sidebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/noticebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace console::testing {

/// A real window, offscreen, on a desk in memory.
class WindowTest : public ::testing::Test
{
protected:
    void open()
    {
        window = std::make_unique<MainWindow>(desk.parts());
        window->show();
        window->activateWindow();
        settle();
    }

    void openRead()
    {
        desk.addAccounts();
        desk.readAll();
        open();
    }

    [[nodiscard]] CataloguePage &page(ObjectKind kind) const { return window->cataloguePage(kind); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
        settle();
    }

    [[nodiscard]] static QString focusName()
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    }

    /// Everything a person can read of a widget's labels.
    [[nodiscard]] static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        const auto labels = widget.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisibleTo(&widget))
                texts.append(QString(label->text()).remove(QChar(0x200b)));
        }
        return texts.join(u'\n');
    }

    template<typename T>
    [[nodiscard]] T *child(const QString &objectName) const
    {
        return window->findChild<T *>(objectName);
    }

    Desk desk;
    std::unique_ptr<MainWindow> window;
};

} // namespace console::testing
