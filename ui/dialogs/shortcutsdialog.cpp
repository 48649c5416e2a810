#include "ui/dialogs/shortcutsdialog.h"

#include "ui/presentation/isolated.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct TableKey
{
    const char *keys;
    const char *meaning;
};

/// What tables and fields understand without an action of their own.
constexpr TableKey tableKeys[]{
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Enter"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Open the details of the chosen row")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Esc"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Back to the table; in a search field: clear it")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Shift+F10"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Menu of the chosen row")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Left, Ctrl+Right"),
     QT_TRANSLATE_NOOP("ShortcutsDialog", "Sort by the next column")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl+Shift+Left, Ctrl+Shift+Right"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Move the sorted column")},
    {QT_TRANSLATE_NOOP("ShortcutsDialog", "Ctrl++, Ctrl+-"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Sorted column wider, narrower")},
};

void addLine(QStandardItemModel &model, const QString &keys, const QString &meaning)
{
    model.appendRow({new QStandardItem(isolatedKeys(keys)), new QStandardItem(meaning)});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : ConsoleDialog(tr("Keyboard shortcuts"), parent)
{
    setObjectName(u"shortcutsDialog"_s);
    auto *model = new QStandardItemModel(0, 2, this);
    model->setHorizontalHeaderLabels({tr("Keys"), tr("What they do")});
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            addLine(*model, action->shortcut().toString(QKeySequence::NativeText),
                    QString(action->text()).remove(u'&').remove(u'…'));
    }
    for (const TableKey &key : tableKeys)
        addLine(*model, tr(key.keys), tr(key.meaning));
    auto *table = new PlainTable(*model, {190, 300}, this);
    nameWidget(*table, u"shortcutsTable"_s, tr("Shortcuts table"));
    table->setProperty("framed", true);
    table->fitColumns();
    body()->addWidget(table);
    auto *close = addButton(tr("Close"), u"closeShortcuts"_s, ButtonLook::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(680, 640);
}

} // namespace console
