#include "tests/tour/windowdriver.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTest>

#include <cstdio>

#include <algorithm>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTabs = 150;

QWidgetList visibleWidgets()
{
    QWidgetList result;
    const auto all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible())
            result.append(widget);
    }
    return result;
}

void appendItems(const QAbstractItemView &view, QStringList &texts)
{
    const auto *model = view.model();
    if (!model)
        return;
    for (int row = 0; row < std::min(model->rowCount(), 300); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts.append(model->index(row, column).data(Qt::DisplayRole).toString());
    }
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        return edit->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    return line && line->echoMode() == QLineEdit::Normal ? line->text() : QString();
}

} // namespace

WindowDriver::WindowDriver(QString folder) : m_folder(std::move(folder)) { }

void WindowDriver::step(const QString &what)
{
    if (!works())
        return;
    m_step = what;
    std::printf("  %s\n", qPrintable(what));
    std::fflush(stdout);
}

void WindowDriver::fail(const QString &why)
{
    if (works())
        m_problem = m_step.isEmpty() ? why : QString(m_step + u": "_s + why);
}

QWidget *WindowDriver::focus()
{
    // Without a window manager nobody hands the focus back when a dialog closes.
    if (QWidget *modal = QApplication::activeModalWidget();
        modal && !QApplication::activeWindow()) {
        modal->activateWindow();
        QTest::qWait(20);
    } else if (!QApplication::activeWindow()) {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (window->isVisible() && window->isWindow() && !window->parentWidget())
                window->activateWindow();
        }
        QTest::qWait(20);
    }
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : QApplication::activeWindow();
}

QWidget *WindowDriver::find(const QString &accessibleName)
{
    QWidget *elsewhere = nullptr;
    for (QWidget *widget : visibleWidgets()) {
        if (widget->accessibleName() != accessibleName)
            continue;
        if (widget->window() == QApplication::activeWindow())
            return widget;
        elsewhere = widget;
    }
    return elsewhere;
}

QString WindowDriver::visibleText()
{
    QStringList texts;
    for (QWidget *widget : visibleWidgets()) {
        texts.append(textOf(widget));
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            appendItems(*view, texts);
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void WindowDriver::tabTo(const QString &accessibleName)
{
    if (!works())
        return;
    QTest::qWait(20);
    QStringList seen;
    for (int i = 0; i < mostTabs; ++i) {
        QWidget *widget = focus();
        if (!widget)
            break;
        if (widget->accessibleName() == accessibleName)
            return;
        seen.append(widget->accessibleName());
        QTest::keyClick(widget, Qt::Key_Tab);
    }
    seen.removeDuplicates();
    const QWidget *window = QApplication::activeWindow();
    fail(u"“%1” was not reached by Tab in “%2”; reached: %3"_s
             .arg(accessibleName, window ? window->windowTitle() : QString(), seen.join(u", "_s)));
}

void WindowDriver::type(const QString &text)
{
    if (works() && focus())
        QTest::keyClicks(focus(), text);
}

void WindowDriver::press(const QKeySequence &keys)
{
    if (!works())
        return;
    const auto combination = keys[0];
    if (QWidget *widget = focus())
        QTest::keyClick(widget, combination.key(), combination.keyboardModifiers());
    QTest::qWait(20);
}

void WindowDriver::activate(const QString &accessibleName)
{
    tabTo(accessibleName);
    if (works() && !focus()->isEnabled())
        fail(u"“%1” is disabled"_s.arg(accessibleName));
    press(QKeySequence(Qt::Key_Space));
}

void WindowDriver::choose(const QString &accessibleName, const QString &entry)
{
    tabTo(accessibleName);
    if (!works())
        return;
    auto *box = qobject_cast<QComboBox *>(focus());
    if (!box)
        return fail(u"“%1” is not a combo box"_s.arg(accessibleName));
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    if (box->currentText() != entry)
        fail(u"“%1” does not offer “%2”"_s.arg(accessibleName, entry));
}

void WindowDriver::chooseFromMenu(const QString &entry)
{
    if (!works())
        return;
    (void)QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 300);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    if (!menu)
        return;
    for (qsizetype i = 0; i <= menu->actions().size(); ++i) {
        const QAction *active = menu->activeAction();
        if (active && QString(active->text()).remove(u'&') == entry) {
            if (!active->isEnabled())
                return fail(u"“%1” is off: %2"_s.arg(entry, active->toolTip()));
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        QTest::keyClick(menu, Qt::Key_Down);
    }
    fail(u"the menu does not offer “%1”"_s.arg(entry));
}

void WindowDriver::waitUntil(const QString &what, const std::function<bool()> &condition,
                             int milliseconds)
{
    if (works() && !QTest::qWaitFor(condition, milliseconds))
        fail(u"waited in vain: %1. On screen:\n%2"_s.arg(what, visibleText().left(6000)));
}

void WindowDriver::waitForText(const QString &text, int milliseconds)
{
    waitUntil(u"the text “%1”"_s.arg(text), [text] { return visibleText().contains(text); },
              milliseconds);
}

void WindowDriver::waitForTextInDialog(const QString &text, int milliseconds)
{
    waitUntil(u"the text “%1” in a dialog"_s.arg(text), [text] {
        const auto widgets = visibleWidgets();
        return std::any_of(widgets.begin(), widgets.end(), [&](QWidget *widget) {
            return widget->window() == QApplication::activeModalWidget()
                && textOf(widget).contains(text);
        });
    }, milliseconds);
}

void WindowDriver::waitForWidget(const QString &accessibleName, int milliseconds)
{
    waitUntil(u"“%1”"_s.arg(accessibleName),
              [accessibleName] { return find(accessibleName) != nullptr; }, milliseconds);
}

void WindowDriver::picture(const QString &name)
{
    if (m_folder.isEmpty() || !works())
        return;
    QTest::qWait(150);
    QWidget *front = QApplication::activeWindow();
    if (!front)
        return fail(u"no window to take a picture of"_s);
    QWidget *back = front;
    while (back->parentWidget())
        back = back->parentWidget()->window();
    QPixmap image = back->grab();
    if (front != back) {
        QPainter painter(&image);
        painter.fillRect(image.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(front->mapToGlobal(QPoint()) - back->mapToGlobal(QPoint()), front->grab());
    }
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_pictures, 2, 10, QChar(u'0')).arg(name);
    if (!image.save(file))
        fail(u"cannot write %1"_s.arg(file));
}

} // namespace console::testing
