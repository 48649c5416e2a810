#include "ui/presentation/stylesheet.h"

#include "ui/presentation/colours.h"

#include <QGuiApplication>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// @role is replaced by that role's colour; longer names stand first in the table below.
constexpr auto surfaces = R"(
QToolTip { border: 0; padding: 5px 8px; }
QMainWindow::separator { width: 0; height: 0; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[sidebar="true"] { background: @window; border: 0; border-@trail: 1px solid @border; }
QFrame[topBar="true"] { background: @surface; border: 0; border-bottom: 1px solid @border; }
QFrame[bottomBar="true"] { background: @surface; border: 0; border-top: 1px solid @border; }
QFrame[pane="true"] { background: @window; border: 0; border-@lead: 1px solid @border; }
QFrame[facets="true"] { background: @window; border: 0; border-@trail: 1px solid @border; }
QFrame[page="true"] { background: @surface; border: 0; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget { background: transparent; }
QSplitter::handle { background: transparent; }
QLabel[muted="true"] { color: @muted; }
QLabel[problem="true"] { color: @danger; }
QLabel[link="true"] { color: @accentText; }
QLabel[link="true"]:disabled { color: @disabled; }
QLabel[selectable="true"] { border: 1px solid transparent; border-radius: 3px; padding: -1px; }
QLabel[selectable="true"]:focus { border-color: @accentText; }
)"_L1;

// Primary and dangerous buttons have their ring inside: see ConsoleStyle.
constexpr auto buttons = R"(
QPushButton {
  background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: 6px;
  padding: 5px 14px; min-height: 20px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:focus { border: 2px solid @accentText; padding: 4px 13px; }
QPushButton:disabled {
  color: @disabled; border: 1px @off @border; background: transparent; }
QPushButton[primary="true"] {
  background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[danger="true"] { background: @live; color: @onLive; border-color: @live; font-weight: 600; }
QPushButton[primary="true"]:disabled, QPushButton[danger="true"]:disabled {
  background: @sunken; color: @disabled; border: 1px @off @border; }
QPushButton[quiet="true"] { background: transparent; border-color: @quietLine; color: @accentText;
  text-align: left; padding: 5px 8px; }
QPushButton[removes="true"] { color: @danger; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:focus { border: 2px solid @accentText; padding: 4px 7px; }
QPushButton[quiet="true"]:disabled { color: @disabled; border: 1px @quietOff; }
QPushButton:checked { background: @accentSoft; border-color: @accentText; color: @accentText; }
QPushButton[chip="true"] { background: @accentSoft; border: 1px solid @accentText;
  color: @accentText; border-radius: 11px; padding: 1px 10px; min-height: 20px; }
QPushButton[chip="true"]:focus { border: 2px solid @accentText; padding: 0 9px; }
QToolButton[framed="true"] { background: @surface; color: @text; border: 1px solid @borderStrong;
  border-radius: 6px; padding: 4px 10px; min-height: 18px; }
QToolButton[framed="true"]:hover { background: @hover; }
QToolButton[framed="true"]:focus { border: 2px solid @accentText; padding: 3px 9px; }
QToolButton[framed="true"]:checked { background: @accentSoft; border-color: @accentText;
  color: @accentText; }
QToolButton[framed="true"]:disabled { color: @disabled; border: 1px @off @border;
  background: transparent; }
QToolButton[flat="true"] { background: transparent; border: 1px solid transparent;
  border-radius: 6px; padding: 4px; }
QToolButton[flat="true"]:hover { background: @hover; }
QToolButton[flat="true"]:focus { border: 2px solid @accentText; padding: 3px; }
)"_L1;

// No colour of the text here: it would make that of placeholders half as strong. The palette has it.
constexpr auto fields = R"(
QLineEdit, QComboBox, QPlainTextEdit, QSpinBox {
  background: @surface; border: 1px solid @borderStrong; border-radius: 6px;
  padding: 4px 8px; min-height: 22px; selection-background-color: @accent;
  selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus {
  border: 2px solid @accentText; padding: 3px 7px; }
QLineEdit[faulty="true"], QComboBox[faulty="true"], QPlainTextEdit[faulty="true"],
QSpinBox[faulty="true"] { border-color: @danger; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @disabled; border: 1px @off @border; }
QLineEdit[search="true"] { background: @window; border-color: @border; }
QLineEdit[search="true"]:hover { border-color: @borderStrong; }
QLineEdit[search="true"]:focus { background: @surface; border-color: @accentText; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/console/icons/@chevron); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: url(:/console/icons/@offChevron); }
QSpinBox { padding-@trail: 26px; }
QSpinBox:focus { padding-@trail: 25px; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; width: 24px; border: 0;
  background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/console/icons/@chevronUp); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/console/icons/@chevron); width: 10px; height: 10px; }
QSpinBox::up-arrow:disabled, QSpinBox::up-arrow:off { image: url(:/console/icons/@offChevronUp); }
QSpinBox::down-arrow:disabled, QSpinBox::down-arrow:off { image: url(:/console/icons/@offChevron); }
QComboBox[chosen="true"] { background: @accentSoft; border-color: @accentText; color: @accentText; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border;
  padding: 4px; outline: 0; selection-background-color: @accentSoft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px;
  border: 1px solid transparent; }
QComboBox QAbstractItemView::item:selected { background: @accentSoft; color: @text;
  border-color: @chosenLine; }
QComboBox QAbstractItemView::item:focus { border: 1px solid @chosenLine; padding: 0 8px; }
)"_L1;

constexpr auto choices = R"(
QRadioButton { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QRadioButton:focus { border-color: @accentText; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong;
  border-radius: 8px; background: @surface; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accentText; }
QRadioButton:disabled { color: @disabled; }
QRadioButton::indicator:disabled { border-color: @border; }
QRadioButton::indicator:checked:disabled { border-color: @disabled; }
)"_L1;

constexpr auto views = R"(
QTableView, QTreeView, QListView { background: @surface; color: @text; border: 0; outline: 0;
  gridline-color: @border; selection-background-color: @accentSoft; selection-color: @text; }
QListView[navigation="true"], QTreeView[navigation="true"] { background: transparent; }
QAbstractItemView[framed="true"] { border: 1px solid @border; border-radius: 8px; padding: 4px; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @muted; border: 0;
  border-bottom: 1px solid @border; padding: 0 12px; min-height: 32px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::up-arrow { image: url(:/console/icons/@chevronUp); width: 11px; height: 11px; }
QHeaderView::down-arrow { image: url(:/console/icons/@chevron); width: 11px; height: 11px; }
QTreeView::item { min-height: 26px; }
QTreeView::indicator, QListView::indicator, QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong;
  border-radius: 4px; background: @surface; }
QTreeView::indicator:checked, QListView::indicator:checked, QCheckBox::indicator:checked { background: @accent; border-color: @accent;
  image: url(:/console/icons/@check); }
QCheckBox { spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QCheckBox:focus { border-color: @accentText; }
QCheckBox:disabled { color: @disabled; }
QTreeView::item:selected { background: @accentSoft; color: @text; border-color: @chosenLine; }
QListView::item { border: 1px solid transparent; border-radius: 4px; padding: 4px 6px; }
QListView::item:selected { background: @accentSoft; color: @text;
  border-color: @chosenLine; }
QTreeView::item:focus { border: 2px solid @accentText; }
QListView::item:focus { border: 2px solid @accentText; padding: 3px 5px; }
QTableCornerButton::section { background: @surface; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_L1;

constexpr auto menus = R"(
QProgressBar { background: @sunken; border: 1px solid @groove; min-height: 6px; max-height: 6px;
  border-radius: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QComboBox QAbstractItemView { min-width: 170px; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @border; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @accentSoft; border: 1px solid @chosenLine; padding: 4px 9px; }
QMenu { background: @surface; color: @text; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 11px; padding-@trail: 27px; border-radius: 4px;
  border: 1px solid transparent; }
QMenu::item:selected { background: @accentSoft; color: @text; border-color: @chosenLine; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 8px; }
QMenu::icon { padding-@lead: 8px; }
)"_L1;

struct Replacement
{
    QLatin1String role;
    QColor Colours::*colour;
};

// A role whose name begins with another's stands before it.
constexpr std::array replacements{
    Replacement{"@accentHover"_L1, &Colours::accentHover},
    Replacement{"@accentText"_L1, &Colours::accentText},
    Replacement{"@accentSoft"_L1, &Colours::accentSoft},
    Replacement{"@accent"_L1, &Colours::accent},
    Replacement{"@onAccent"_L1, &Colours::onAccent},
    Replacement{"@borderStrong"_L1, &Colours::borderStrong},
    Replacement{"@border"_L1, &Colours::border},
    Replacement{"@surface"_L1, &Colours::surface},
    Replacement{"@sunken"_L1, &Colours::sunken},
    Replacement{"@window"_L1, &Colours::window},
    Replacement{"@disabled"_L1, &Colours::off},
    Replacement{"@hover"_L1, &Colours::hover},
    Replacement{"@muted"_L1, &Colours::muted},
    Replacement{"@text"_L1, &Colours::text},
    Replacement{"@onLive"_L1, &Colours::onLive},
    Replacement{"@live"_L1, &Colours::live},
};

} // namespace

QString styleSheetFor(const Colours &colours)
{
    QString sheet = QString(surfaces) + buttons + fields + choices + views + menus;
    sheet.replace("@offChevronUp"_L1, "chevron-up-off.svg"_L1);
    sheet.replace("@offChevron"_L1, "chevron-off.svg"_L1);
    sheet.replace("@chevronUp"_L1,
                  colours.dark ? "chevron-up-dark.svg"_L1 : "chevron-up-light.svg"_L1);
    sheet.replace("@chevron"_L1, colours.dark ? "chevron-dark.svg"_L1 : "chevron-light.svg"_L1);
    const bool lightInk = colours.onAccent.lightness() > 128;
    sheet.replace("@check"_L1, lightInk ? "check-light.svg"_L1 : "check-dark.svg"_L1);
    // Where outlines are all black, what is off needs another than a paler one.
    const bool stark = colours.stark;
    sheet.replace("@quietLine"_L1, stark ? "@borderStrong"_L1 : "transparent"_L1);
    sheet.replace("@quietOff"_L1, stark ? "dashed @border"_L1 : "solid transparent"_L1);
    sheet.replace("@off"_L1, stark ? "dashed"_L1 : "solid"_L1);
    // And where a tint is next to nothing, what is chosen needs an outline.
    sheet.replace("@chosenLine"_L1, stark ? "@accentText"_L1 : "@accentSoft"_L1);
    sheet.replace("@groove"_L1, stark ? "@borderStrong"_L1 : "@border"_L1);
    // Sides are absolute in style sheets.
    const bool mirrored = QGuiApplication::isRightToLeft();
    sheet.replace("@lead"_L1, mirrored ? "right"_L1 : "left"_L1);
    sheet.replace("@trail"_L1, mirrored ? "left"_L1 : "right"_L1);
    sheet.replace("@scroll"_L1, colours.scroll.name());
    sheet.replace("@danger"_L1, colours.tone(Tone::Danger).ink.name());
    for (const auto &[role, colour] : replacements)
        sheet.replace(role, (colours.*colour).name());
    return sheet;
}

} // namespace console
