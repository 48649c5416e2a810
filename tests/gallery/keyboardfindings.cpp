// Names, and the way of the Tab key.
#include "tests/gallery/findings.h"

#include "ui/presentation/colours.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

#include <algorithm>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWay = 400;
constexpr int mostLinks = 60;
constexpr double leastFocus = 3 - 0.05; // of colours rounded to 8 bits
constexpr int enoughFocus = 60; // pixels: a cursor alone has fewer

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget)
        || qobject_cast<const QPlainTextEdit *>(&widget)
        || (qobject_cast<const QAbstractItemView *>(&widget)
            && !qobject_cast<const QHeaderView *>(&widget));
}

/// Parts of a control that are reached through it: the line of a spin box, the icon in a search
/// field, the list that a combo box or the palette's field moves in.
bool isInner(const QWidget &widget)
{
    if (widget.objectName().startsWith("qt_"_L1) || widget.inherits("QLineEditIconButton")
        || widget.objectName() == "paletteList"_L1)
        return true;
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QComboBox *>(parent)
            || qobject_cast<const QAbstractItemView *>(parent))
            return true;
    }
    return false;
}

QList<QWidget *> controlsOf(const QWidget &window)
{
    QList<QWidget *> controls;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool tabbed = widget->focusPolicy() & Qt::TabFocus;
        const bool here = widget->isVisible() && widget->window() == &window;
        if (here && !isInner(*widget) && !widget->focusProxy() && (tabbed || isControl(*widget)))
            controls.append(widget);
    }
    return controls;
}

/// Of exclusive buttons Tab comes to one, and the arrow keys to the others.
bool isReachedByArrows(const QWidget &widget, const QSet<const QWidget *> &visited)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    const auto siblings = button->group()
        ? button->group()->buttons()
        : button->parentWidget()->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly);
    const bool exclusive = button->group() ? button->group()->exclusive() : button->autoExclusive();
    return exclusive && std::any_of(siblings.begin(), siblings.end(), [&](const auto *sibling) {
               return visited.contains(sibling);
           });
}

/// Presses Tab until the focus is where it has been before.
QStringList walkAround(QWidget &window, QSet<const QWidget *> &visited)
{
    QStringList faults;
    QSet<const QWidget *> seen;
    int links = 0; // in a text that is read with Tab from link to link
    for (int step = 0; step < longestWay; ++step) {
        QWidget *before = window.focusWidget();
        seen.insert(before);
        QTest::keyClick(before ? before : &window, Qt::Key_Tab);
        QWidget *now = window.focusWidget();
        if (now && now == before && qobject_cast<QTextBrowser *>(now) && ++links < mostLinks)
            continue;
        if (now && now == before && seen.size() > 2)
            faults.append(QString(described(*now) + u" keeps the Tab key"_s));
        if (!now || seen.contains(now))
            break;
    }
    visited += seen;
    return faults;
}

/// Ours have one of their own; the toolkit's have it from their texts and labels.
QString nameOf(const QWidget &control)
{
    if (!control.window()->inherits("QFileDialog"))
        return control.accessibleName();
    auto *shown = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&control));
    return shown ? shown->text(QAccessible::Name) : QString();
}

QHash<QString, const QWidget *> namesOfMenus(const QWidget &window)
{
    QHash<QString, const QWidget *> named;
    const auto *bar = window.findChild<QMenuBar *>();
    const auto menus = bar ? bar->actions() : QList<QAction *>();
    for (const QAction *menu : menus)
        named.insert(menu->text().remove(u'&'), bar);
    return named;
}

/// To screen readers the name of a combo box is its value: what it is for, its label says.
bool saysItsValueOnly(const QWidget &control)
{
    auto *box = qobject_cast<QComboBox *>(const_cast<QWidget *>(&control));
    auto *shown = box ? QAccessible::queryAccessibleInterface(box) : nullptr;
    return shown && shown->relations(QAccessible::Label).isEmpty();
}

/// How many pixels the focus changed so much that it is seen (WCAG 2, 3:1).
int seenPixels(const QImage &without, const QImage &with)
{
    int seen = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            const QRgb before = without.pixel(x, y);
            const QRgb now = with.pixel(x, y);
            seen += before != now && contrast(QColor(before), QColor(now)) >= leastFocus;
        }
    }
    return seen;
}

} // namespace

QStringList invisibleFocus(QWidget &window)
{
    QStringList faults;
    auto controls = controlsOf(window);
    controls.removeIf([](const QWidget *control) {
        return !control->isEnabled() || !(control->focusPolicy() & Qt::TabFocus)
            || control->visibleRegion().boundingRect().height() < 8;
    });
    for (QWidget *control : std::as_const(controls)) {
        QWidget *other = control == controls.first() ? controls.last() : controls.first();
        if (other == control)
            break;
        const QRect place = QRect(control->mapTo(&window, QPoint()), control->size())
                                .adjusted(-3, -3, 3, 3);
        other->setFocus(Qt::TabFocusReason);
        const QImage without = window.grab(place).toImage();
        control->setFocus(Qt::TabFocusReason);
        if (window.focusWidget() != control)
            continue;
        const int seen = seenPixels(without, window.grab(place).toImage());
        if (seen < std::min(control->width() + control->height(), enoughFocus))
            faults.append(u"%1 shows the focus by %2 pixels"_s.arg(described(*control)).arg(seen));
    }
    return faults;
}

QStringList namingFaults(const QWidget &window)
{
    QStringList faults;
    QHash<QString, const QWidget *> named = namesOfMenus(window);
    const auto controls = controlsOf(window);
    for (const QWidget *control : controls) {
        const QString name = nameOf(*control);
        if (name.isEmpty())
            faults.append(QString(described(*control) + u" has no name"_s));
        else if (saysItsValueOnly(*control))
            faults.append(QString(described(*control) + u" has no label"_s));
        else if (const QWidget *other = named.value(name))
            faults.append(QString(described(*control) + u" has the name of "_s + described(*other)));
        named.insert(name, control);
    }
    return faults;
}

QStringList sharedLetters(const QWidget &window)
{
    QStringList texts;
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *menu : bar->actions())
            texts.append(menu->text());
    }
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (label && label->buddy() && label->buddy()->isVisible())
            texts.append(label->text());
    }
    QStringList faults;
    QHash<QString, QString> taken;
    for (const QString &text : std::as_const(texts)) {
        const QString keys = QKeySequence::mnemonic(text).toString();
        if (!keys.isEmpty() && taken.contains(keys))
            faults.append(u"%1: “%2” and “%3”"_s.arg(keys, taken.value(keys), text));
        taken.insert(keys, text);
    }
    return faults;
}

QStringList unreachable(QWidget &window)
{
    window.activateWindow();
    QTest::qWait(0);
    QSet<const QWidget *> visited;
    QStringList faults;
    // Twice: what the keyboard comes to may show more, such as the details of a first row.
    for (int round = 0; round < 2; ++round)
        faults += walkAround(window, visited);
    faults.removeDuplicates();
    const auto controls = controlsOf(window);
    for (const QWidget *control : controls) {
        if (control->isEnabled() && !visited.contains(control)
            && !isReachedByArrows(*control, visited))
            faults.append(QString(described(*control) + u" is not reached by Tab"_s));
    }
    return faults;
}

} // namespace console::testing
