#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/consentpanel.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ConfirmDialog::ConfirmDialog(const QString &title, const QString &text, const QString &verb,
                             QWidget *parent, ButtonLook look)
    : ConsoleDialog(title, parent)
{
    setObjectName(u"confirmDialog"_s);
    body()->addWidget(plainLabel(title, TextRank::Title, this));
    body()->addWidget(plainLabel(text, TextRank::Body, this));
    auto *cancel = addButton(tr("Cancel"), u"confirmCancel"_s, ButtonLook::Plain);
    m_yes = addButton(verb.contains(u'&') ? verb : QString(u'&' + verb), u"confirmYes"_s, look);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(440);
}

void ConfirmDialog::setTarget(const QString &object, const QString &belongsTo,
                              const Account &account)
{
    body()->insertWidget(0, new TargetBand(object, belongsTo, account, this));
}

void ConfirmDialog::requireConsent(const Account &account, const ChangeTarget &target,
                                   ChangeKind kind)
{
    m_consent = new ConsentPanel(account, target, kind, this);
    body()->addWidget(m_consent);
    m_yes->setEnabled(m_consent->isGiven());
    connect(m_consent, &ConsentPanel::changed, this,
            [this] { m_yes->setEnabled(m_consent->isGiven()); });
}

Consent ConfirmDialog::consent() const
{
    return m_consent ? m_consent->consent() : Consent{true, {}};
}

} // namespace console
