#include "tests/gallery/findings.h"

#include "tests/support/englishwords.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTextEdit>
#include <QToolButton>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconRoom = 30; // of a field with an icon in it
constexpr int narrowColumn = 60;
constexpr int mostRows = 30;

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each) && each != &widget)
            return true;
    }
    return false;
}

bool isElided(const QWidget &widget)
{
    return qobject_cast<const ElidedLabel *>(&widget);
}

QString roomFault(const QWidget &widget, int needed, int has)
{
    return needed > has + 1
        ? u"%1 needs %2, has %3"_s.arg(described(widget)).arg(needed).arg(has)
        : QString();
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty() || isElided(label))
        return {};
    if (label.wordWrap())
        return roomFault(label, label.heightForWidth(label.width()), label.height());
    if (label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return {};
    return roomFault(label, label.sizeHint().width(), label.width());
}

QString comboFault(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const int icon = box.itemIcon(box.currentIndex()).isNull() ? 0 : box.iconSize().width() + 4;
    return roomFault(box, box.fontMetrics().horizontalAdvance(box.currentText()) + icon,
                     room.width());
}

QString placeholderFault(const QLineEdit &field)
{
    const int room = field.width() - (field.actions().isEmpty() ? 12 : iconRoom + 12);
    return roomFault(field, field.fontMetrics().horizontalAdvance(field.placeholderText()), room);
}

QString widthFault(const QWidget &widget)
{
    return roomFault(widget, widget.sizeHint().width(), widget.width());
}

QString textFault(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return comboFault(*box);
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return placeholderFault(*field);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? QString() : widthFault(widget);
    if (qobject_cast<const QAbstractSpinBox *>(&widget))
        return widthFault(widget);
    return {};
}

bool showsText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return !label->text().isEmpty();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->text().isEmpty();
}

/// Cut off by an ancestor or the window's edge; what scrolls is not cut off.
QString edgeFault(const QWidget &widget)
{
    if (!showsText(widget) || isInScrollArea(widget) || widget.size().isEmpty())
        return {};
    const QRect seen = widget.visibleRegion().boundingRect();
    return seen == widget.rect() ? QString() : QString(described(widget) + u" is cut off"_s);
}

void addHeaderFaults(const QHeaderView &header, QStringList &faults)
{
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section) || header.orientation() != Qt::Horizontal)
            continue;
        if (header.sectionSize(section) < narrowColumn)
            continue; // shows a mark, and no title
        const QString title =
            header.model()->headerData(section, header.orientation()).toString();
        const int needed = header.fontMetrics().horizontalAdvance(title);
        if (needed > header.sectionSize(section))
            faults.append(u"column %1 needs %2"_s.arg(title).arg(needed));
    }
}

/// Parts that are meant to lie over their neighbours, or over which nothing is said.
bool liesOver(const QWidget &widget)
{
    return widget.isWindow() || !widget.isVisible() || widget.inherits("QFocusFrame")
        || widget.inherits("QRubberBand") || widget.inherits("QSizeGrip")
        || widget.inherits("console::LockCover") || widget.inherits("QSplitterHandle");
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->placeholderText();
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    return box ? box->currentText() : QString();
}

/// What a window says with its widgets, to eyes and to screen readers.
QStringList textsOf(const QWidget &window)
{
    QStringList texts{window.windowTitle()};
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window)
            texts.append({widget->accessibleName(), widget->toolTip(), textOf(*widget)});
    }
    return texts;
}

void addCells(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts.append(model.index(row, column, parent).data().toString());
        if (model.hasChildren(model.index(row, 0, parent)))
            addCells(model, model.index(row, 0, parent), texts);
    }
}

/// What its lists, tables and trees say.
QStringList cellsOf(const QWidget &window)
{
    QStringList texts;
    const auto views = window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->isVisible() || view->window() != &window || !view->model())
            continue;
        addCells(*view->model(), view->rootIndex(), texts);
    }
    return texts;
}

} // namespace

QString described(const QWidget &widget)
{
    QString text = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text().isEmpty() ? text : button->text();
    return u"%1 %2 “%3”"_s.arg(QLatin1String(widget.metaObject()->className()),
                               widget.objectName(), text.left(80));
}

QStringList clippedTexts(const QWidget &window)
{
    QStringList faults;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        for (const QString &fault : {textFault(*widget), edgeFault(*widget)}) {
            if (!fault.isEmpty())
                faults.append(fault);
        }
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            addHeaderFaults(*header, faults);
    }
    return faults;
}

QStringList untranslatedTexts(const QWidget &window)
{
    QStringList texts = textsOf(window);
    texts.removeIf([](const QString &text) { return !EnglishWords::spoken().isUntranslated(text); });
    texts.removeDuplicates();
    return texts;
}

QStringList strangeCharacters(const QWidget &window)
{
    QStringList texts = textsOf(window) + cellsOf(window);
    texts.removeIf([](const QString &text) {
        return !text.contains(u"⟨U+"_s)
            && std::none_of(text.begin(), text.end(), [](QChar each) {
                   return each.category() == QChar::Other_Control && each != u'\n';
               });
    });
    texts.removeDuplicates();
    return texts;
}

QStringList overlaps(const QWidget &window)
{
    QStringList faults;
    auto parents = window.findChildren<QWidget *>();
    parents.prepend(const_cast<QWidget *>(&window));
    for (const QWidget *parent : std::as_const(parents)) {
        if (!parent->isVisible() || qobject_cast<const QAbstractScrollArea *>(parent)
            || qobject_cast<const QLineEdit *>(parent))
            continue;
        const auto children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (qsizetype one = 0; one < children.size(); ++one) {
            for (qsizetype other = one + 1; other < children.size(); ++other) {
                if (liesOver(*children[one]) || liesOver(*children[other]))
                    continue;
                const QRect shared =
                    children[one]->geometry().intersected(children[other]->geometry());
                if (shared.width() > 1 && shared.height() > 1)
                    faults.append(QString(described(*children[one]) + u" lies over "_s
                                          + described(*children[other])));
            }
        }
    }
    return faults;
}

} // namespace console::testing
