#include "ui/dialogs/batch/batchconsent.h"

#include "ui/widgets/consentpanel.h"

namespace console {

namespace {

/// What the consent panel must ask for, said as a protection level.
Account askedAs(const Account &account)
{
    Account shown = account;
    switch (consentNeededForMany(account)) {
    case ConsentNeeded::None: shown.protection = ProtectionLevel::Free; break;
    case ConsentNeeded::Confirmation: shown.protection = ProtectionLevel::Confirm; break;
    case ConsentNeeded::TypedName: shown.protection = ProtectionLevel::ConfirmByName; break;
    case ConsentNeeded::Impossible: shown.protection = ProtectionLevel::ReadOnly; break;
    }
    return shown;
}

} // namespace

ConsentPanel *newBatchConsent(const Account &account, QWidget *parent)
{
    return new ConsentPanel(askedAs(account), {account.id, {}, account.label},
                            ChangeKind::Ordinary, parent);
}

} // namespace console
