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
    m_leave = addButton(tr("Cancel"), u"confirmCancel"_s, ButtonLook::Plain);
    m_yes = addButton(verb.contains(u'&') ? verb : QString(u'&' + verb), u"confirmYes"_s, look);
    m_leave->setDefault(true);
    m_leave->setFocus();
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
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
    m_consent->takeFocus();
    connect(m_consent, &ConsentPanel::changed, this,
            [this] { m_yes->setEnabled(m_consent->isGiven()); });
}

void ConfirmDialog::setLeaveText(const QString &text)
{
    m_leave->setText(text);
    m_leave->setAccessibleName(QString(text).remove(u'&'));
}

ConfirmDialog *newDiscardQuestion(const QString &title, const QString &text,
                                  const QString &discard, const QString &keep, QWidget *parent)
{
    auto *question = new ConfirmDialog(title, text, discard, parent, ConsoleDialog::ButtonLook::Plain);
    question->setLeaveText(keep);
    return question;
}

Consent ConfirmDialog::consent() const
{
    return m_consent ? m_consent->consent() : Consent{true, {}};
}

} // namespace console
