#include "ui/dialogs/rotation/outcomeaction.h"

#include <QCoreApplication>

namespace console {

namespace {

OutcomeAction afterRefusal(const ApiError &error)
{
    switch (error.reason) {
    case RefusalReason::AlreadyExists: return OutcomeAction::ReplaceInstead;
    case RefusalReason::MissingFields:
    case RefusalReason::InvalidCredentials: return OutcomeAction::FixNew;
    case RefusalReason::ExistingMismatch: return OutcomeAction::FixCurrent;
    case RefusalReason::NotSupported:
    case RefusalReason::MerchantNotFound:
    case RefusalReason::ConnectionNotFound: return OutcomeAction::None;
    case RefusalReason::AddressNotRecognised:
    case RefusalReason::NotBegun:
    case RefusalReason::NotVisibleToKey:
    case RefusalReason::ProfileInUse:
    case RefusalReason::DiskFull:
    case RefusalReason::ReadOnly:
    case RefusalReason::Locked:
    case RefusalReason::Damaged:
    case RefusalReason::TooNew:
    case RefusalReason::None: break;
    }
    // Texts differ between documents; the status code alone says this much.
    if (error.kind == ApiErrorKind::Conflict)
        return OutcomeAction::FixCurrent;
    return error.kind == ApiErrorKind::Invalid ? OutcomeAction::FixNew : OutcomeAction::TryAgain;
}

} // namespace

OutcomeAction actionFor(const Outcome &outcome, KeptSecrets kept, bool hasDraft)
{
    switch (outcome.word) {
    case OutcomeWord::Refused:
        return hasDraft && outcome.error ? afterRefusal(*outcome.error) : OutcomeAction::None;
    case OutcomeWord::NotSent: return hasDraft ? OutcomeAction::TryAgain : OutcomeAction::None;
    case OutcomeWord::Unknown:
    case OutcomeWord::OldSeen:
    case OutcomeWord::Foreign:
        // Without the secrets nothing can be asked, and what was closed stays closed.
        return kept == KeptSecrets::PendingBoth ? OutcomeAction::Check : OutcomeAction::None;
    case OutcomeWord::Staged: return OutcomeAction::SendStaged;
    case OutcomeWord::Confirmed:
        return kept == KeptSecrets::PendingPromotionFailed || kept == KeptSecrets::PendingUnrecorded
            ? OutcomeAction::FinishKeychain
            : OutcomeAction::None;
    case OutcomeWord::Draft:
    case OutcomeWord::Sending: return OutcomeAction::None;
    }
    return OutcomeAction::None;
}

QString actionText(OutcomeAction action)
{
    const auto say = [](const char *text) {
        return QCoreApplication::translate("OutcomeAction", text);
    };
    switch (action) {
    case OutcomeAction::None: return {};
    case OutcomeAction::ReplaceInstead: return say("&Replace instead");
    case OutcomeAction::FixNew: return say("Back to the &fields");
    case OutcomeAction::FixCurrent: return say("Back to the &current credential");
    case OutcomeAction::TryAgain: return say("&Try again");
    case OutcomeAction::Check: return say("Check a&gain…");
    case OutcomeAction::SendStaged: return say("&Send now…");
    case OutcomeAction::FinishKeychain: return say("&Finish in the keychain");
    }
    return {};
}

} // namespace console
