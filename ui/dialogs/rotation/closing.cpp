#include "ui/dialogs/rotation/closing.h"

#include "models/ports/accountstore.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

namespace console {

namespace {

struct Closing
{
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

/// Closing changes nothing at the platform, but is asked for like what cannot be undone, also on
/// accounts that allow everything, or nothing.
Account strict(const OpenRotation &rotation)
{
    Account account;
    account.id = rotation.target.account;
    account.protection = ProtectionLevel::ConfirmByName;
    return account;
}

QString nameOf(const OpenRotation &rotation)
{
    return untrustedLine(changeTargetOf(rotation.target).displayName, 120);
}

QString closingText(const OpenRotation &rotation)
{
    const QString name = nameOf(rotation);
    const QString known = rotation.outcome.word == OutcomeWord::Confirmed
        ? Closing::tr("The platform confirmed the new credential of %1, and this console no longer "
                      "has it.").arg(name)
        : Closing::tr("Which credential of %1 is in force stays unproven, and a copy that was sent "
                      "may still take effect. Do not revoke any key at the processor before you "
                      "know.").arg(name);
    const QString kept = rotation.kept == KeptSecrets::Gone
        ? Closing::tr("A new change may begin afterwards.")
        : !rotation.keepsOld
        ? Closing::tr("The new credential is kept until someone removes it under "
                      "Rotations. A new change may begin afterwards.")
        : Closing::tr("Both credentials are kept until someone removes them under "
                      "Rotations. A new change may begin afterwards.");
    return known + u"\n\n" + kept;
}

QString forgettingText(const OpenRotation &rotation)
{
    if (rotation.kept == KeptSecrets::SetAside && rotation.outcome.word == OutcomeWord::Confirmed)
        return Closing::tr(
                   "The new credential of %1 is in force, and may be kept nowhere else on "
                   "this computer. If you have no copy of your own, it is lost. This cannot be "
                   "undone.")
            .arg(nameOf(rotation));
    if (rotation.kept == KeptSecrets::SetAside)
        return Closing::tr("It is not known whether the new credential of %1 is in force. If it "
                           "is, and you have no copy of your own, it is lost. This cannot be "
                           "undone.")
            .arg(nameOf(rotation));
    return Closing::tr("The previous credential of %1 can then no longer be restored from here. The "
                       "one in force stays as it is. This cannot be undone.")
        .arg(nameOf(rotation));
}

} // namespace

QString ownerLine(const ConnectorRef &target)
{
    const QString merchant = target.merchantName.isEmpty() ? target.merchantId
                                                           : target.merchantName;
    return dotted({untrustedLine(merchant, 80), untrustedLine(target.connectorId, 60)});
}

void nameTarget(ConfirmDialog &question, const Account &account, const ConnectorRef &target)
{
    question.setTarget(untrustedLine(target.type.isEmpty() ? target.connectorId : target.type),
                       ownerLine(target), account);
}

ConfirmDialog *newClosingQuestion(ConsoleParts &parts, const OpenRotation &rotation, QWidget *parent,
                                  std::function<void(const ApiError &)> failed)
{
    const QString word = outcomeTitle(rotation.outcome.word);
    auto *question = new ConfirmDialog(
        Closing::tr("Give up and record this change as %1?").arg(word), closingText(rotation),
        Closing::tr("Record as %1").arg(word), parent);
    if (const auto account = parts.accounts.find(rotation.target.account))
        nameTarget(*question, *account, rotation.target);
    question->requireConsent(strict(rotation), changeTargetOf(rotation.target), ChangeKind::OneWay);
    auto &desk = parts.rotations;
    QObject::connect(question, &QDialog::accepted, &desk,
                     [&desk, question, failed, operation = rotation.operation] {
                         const auto closed = desk.close(operation, question->consent());
                         if (!closed)
                             failed(closed.error());
                     });
    return question;
}

ConfirmDialog *newForgettingQuestion(ConsoleParts &parts, const OpenRotation &rotation,
                                     QWidget *parent, std::function<void(const ApiError &)> failed)
{
    const bool both = rotation.kept == KeptSecrets::SetAside;
    const QString title = !both ? Closing::tr("Forget the previous credential now?")
        : rotation.keepsOld     ? Closing::tr("Forget both credentials now?")
                                : Closing::tr("Forget the new credential now?");
    auto *question = new ConfirmDialog(title, forgettingText(rotation), Closing::tr("Forget now"), parent);
    if (const auto account = parts.accounts.find(rotation.target.account))
        nameTarget(*question, *account, rotation.target);
    if (both)
        question->requireConsent(strict(rotation), changeTargetOf(rotation.target),
                                 ChangeKind::OneWay);
    auto &desk = parts.rotations;
    QObject::connect(question, &QDialog::accepted, &desk,
                     [&desk, failed, operation = rotation.operation] {
                         desk.forget(operation, Consent{true, {}})
                             .then(&desk, [failed](const Result<void> &done) {
                                 if (!done)
                                     failed(done.error());
                             });
                     });
    return question;
}

} // namespace console
