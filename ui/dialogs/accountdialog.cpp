#include "ui/dialogs/accountdialog.h"

#include "models/ports/accountstore.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"
#include "models/workflows/openchanges.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/forms/accountform.h"
#include "ui/presentation/inputtexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/keychainnotice.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

AccountDialog::AccountDialog(ConsoleParts &parts, std::optional<Account> existing, QWidget *parent)
    : ConsoleDialog(existing ? tr("Edit account") : tr("Add an account"), parent),
      m_parts(parts),
      m_existing(std::move(existing)),
      m_form(new AccountForm(parts.accounts, m_existing, this)),
      m_keychain(new KeychainNotice(parts.vault, this))
{
    setObjectName(u"accountDialog"_s);
    body()->addWidget(plainLabel(windowTitle(), TextRank::Title, this));
    body()->addWidget(m_keychain);
    body()->addWidget(m_form);
    body()->addStretch(1);
    buildButtons();
    connect(m_form, &AccountForm::changed, this, [this] { message()->clear(); });
    connect(m_keychain, &KeychainNotice::changed, this, &AccountDialog::updateButtons);
    m_isHeld = m_existing && hasOpenChange(m_parts.journal, m_existing->id);
    if (m_isHeld)
        m_form->holdPlace();
    updateButtons();
    setMinimumWidth(560);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::buildButtons()
{
    if (m_existing) {
        m_remove = addButton(tr("Re&move account…"), u"removeAccount"_s, ButtonLook::Quiet);
        m_remove->setProperty("removes", true);
        connect(m_remove, &QPushButton::clicked, this, &AccountDialog::askToRemove);
    }
    m_test = addButton(tr("&Test connection"), u"testConnection"_s, ButtonLook::Plain);
    auto *cancel = addButton(tr("Cancel"), u"cancel"_s, ButtonLook::Plain);
    m_save = addButton(tr("&Save account"), u"saveAccount"_s, ButtonLook::Primary);
    m_save->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::testConnection);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &AccountDialog::save);
}

void AccountDialog::testConnection()
{
    if (!m_form->validate())
        return;
    Platform *platform = nullptr;
    if (m_form->hasKey()) {
        m_trial = m_parts.platforms.trial(m_form->draft(), m_form->key());
        platform = m_trial.get();
    } else {
        platform = m_parts.platforms.platform(m_existing->id); // its stored key, same origin
    }
    if (!platform)
        return;
    setBusy(true);
    message()->tell(Tone::Pending, tr("Testing the connection…"), {});
    platform->catalogue().read({}).then(
        this, [this](const Result<CatalogueBatch> &batch) { showTested(batch); });
}

void AccountDialog::showTested(const Result<CatalogueBatch> &batch)
{
    setBusy(false);
    if (!batch) {
        message()->showError(errorText(batch.error(), m_form->draft().platform));
        return;
    }
    const auto count = objectsIn(*batch);
    QString notes = leavesMore(*batch) ? tr("There is more to read.") : QString();
    for (const QString &note : batch->notes)
        notes = QString(notes + u' ' + tr("Not visible to this key: %1.").arg(untrustedLine(note)));
    message()->tell(Tone::Success, tr("Connected. %1").arg(counted(count, tr("1 object read."), tr("%1 objects read."))),
                    notes.trimmed());
}

void AccountDialog::save()
{
    if (m_busy || !m_form->validate())
        return;
    setBusy(true);
    m_isSaving = true;
    const Account draft = m_form->draft();
    if (!m_existing) {
        m_parts.accounts.add(draft, m_form->key())
            .then(this, [this](const Result<void> &result) { ended(result); });
        return;
    }
    std::optional<SecretBuffer> key;
    if (m_form->hasKey())
        key = m_form->key();
    m_parts.accounts.update(draft, std::move(key))
        .then(this, [this](const Result<void> &result) { ended(result); });
}

/// Many platforms show a key only once. Whether one that is being stored was kept shows soon, and
/// it is told here.
void AccountDialog::reject()
{
    if (m_isSaving)
        return message()->tell(Tone::Pending, tr("Storing the account…"), {});
    if (!m_form->hasKey())
        return ConsoleDialog::reject();
    auto *question = newDiscardQuestion(tr("Discard the key that was typed?"),
                                        tr("It is not stored here yet."), tr("&Discard input"),
                                        tr("&Keep editing"), this);
    connect(question, &QDialog::accepted, this, [this] { done(Rejected); });
    question->open();
}

void AccountDialog::askToRemove()
{
    auto *question = new ConfirmDialog(
        tr("Remove the account “%1”?").arg(untrustedLine(m_existing->label)),
        tr("Its key is removed from the keychain. Nothing changes at %1, and the activity history "
           "stays.")
            .arg(factsOf(m_existing->platform).displayName),
        tr("Remove account"), this);
    connect(question, &QDialog::accepted, this, &AccountDialog::remove);
    question->open();
}

void AccountDialog::remove()
{
    setBusy(true);
    m_parts.accounts.remove(m_existing->id)
        .then(this, [this](const Result<void> &result) { ended(result); });
}

void AccountDialog::ended(const Result<void> &result)
{
    setBusy(false);
    m_isSaving = false;
    if (!result) {
        ErrorText text = errorText(result.error(), m_form->draft().platform);
        if (m_form->showRefusal(result.error()))
            text.detail.clear(); // it stands beside its field
        message()->showError(text);
        return;
    }
    m_form->wipeKey();
    accept();
}

void AccountDialog::setBusy(bool busy)
{
    // Disabling takes the focus away; give it back where it was.
    if (busy)
        m_focus = focusWidget();
    m_busy = busy;
    m_form->setEnabled(!busy);
    updateButtons();
    if (!busy && m_focus)
        m_focus->setFocus();
}

void AccountDialog::updateButtons()
{
    m_form->setVaultHealth(m_parts.vault.health());
    const bool isUsable = m_keychain->isUsable();
    const QString reason = isUsable ? QString() : tr("The keychain cannot be used: see above.");
    for (QPushButton *button : {m_test, m_save}) {
        button->setEnabled(!m_busy && isUsable);
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    }
    if (!m_remove)
        return;
    const QString held = m_isHeld ? inputText(InputProblem::ChangeOpen) : QString();
    m_remove->setEnabled(!m_busy && !m_isHeld);
    m_remove->setToolTip(held);
    m_remove->setAccessibleDescription(held);
}

} // namespace console
