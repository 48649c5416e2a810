#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &verb,
                             QWidget *parent)
    : ConsoleDialog(title, parent)
{
    setObjectName(u"confirmDialog"_s);
    body()->addWidget(plainLabel(title, TextRank::Title, this));
    body()->addWidget(plainLabel(text, TextRank::Body, this));
    body()->addStretch(1);
    auto *cancel = addButton(tr("Cancel"), u"confirmCancel"_s, ButtonLook::Plain);
    auto *yes = addButton(verb, u"confirmYes"_s, ButtonLook::Danger);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(420);
}

} // namespace console
