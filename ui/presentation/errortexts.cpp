#include "ui/presentation/errortexts.h"

#include "ui/presentation/chargebackstoptexts.h"
#include "ui/presentation/inputtexts.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/ixopaytexts.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct KindText
{
    ApiErrorKind kind;
    const char *title;
    const char *meaning;
    const char *advice;
};

struct ReasonText
{
    RefusalReason reason;
    const char *title;
    const char *meaning;
    const char *advice;
};

#define T(text) QT_TRANSLATE_NOOP("ErrorTexts", text)

constexpr std::array kinds{
    KindText{ApiErrorKind::NotPermitted, T("Not allowed on this account"),
             T("The account's protection level, or a change that is still open, forbids this."),
             T("If the change is meant to be possible, edit the account's protection level.")},
    KindText{ApiErrorKind::InvalidRequest, T("The input cannot be used"),
             T("The console found something wrong before sending."),
             T("Correct the marked field.")},
    KindText{ApiErrorKind::NotConnected, T("No connection to the platform"),
             T("No connection to the address could be made."),
             T("Check the base URL, the network and the proxy setting.")},
    KindText{ApiErrorKind::TlsFailed, T("The secure connection was not accepted"),
             T("The certificate or the handshake was not valid, so the console stopped before "
               "the key was sent."),
             T("Check the base URL and this computer's clock. Never work around this message.")},
    KindText{ApiErrorKind::SecretMissing, T("No such secret in the keychain"),
             T("The keychain works, but it holds no secret under this name."),
             T("Enter the secret again.")},
    KindText{ApiErrorKind::KeychainLocked, T("The keychain is locked or was replaced"),
             T("The console cannot see the secrets it stored, which does not mean that they are "
               "gone."),
             T("Unlock the keychain, then try again.")},
    KindText{ApiErrorKind::KeychainAbsent, T("No keychain service"),
             T("This computer offers no keychain, and the console never writes secrets to a "
               "plain file."),
             T("Start a keychain service, or keep secrets for this session only.")},
    KindText{ApiErrorKind::KeychainSilent, T("The keychain does not answer"),
             T("It did not answer within ten seconds."),
             T("Look for a password prompt of the keychain, then try again.")},
    KindText{ApiErrorKind::KeychainRefused, T("The keychain did not keep the secret"),
             T("What was read back differs from what was written."),
             T("Check that the keychain is unlocked and not full, then try again.")},
    KindText{ApiErrorKind::TimedOut, T("No answer in time"),
             T("The platform gave no complete answer before the time limit."),
             T("Read again in a moment.")},
    KindText{ApiErrorKind::Cancelled, T("Stopped"), T("The request was stopped on this computer."),
             T("Start again when you are ready.")},
    KindText{ApiErrorKind::ConnectionLost, T("The connection was lost"),
             T("It ended before a complete answer arrived."), T("Check the network, then read again.")},
    KindText{ApiErrorKind::Redirected, T("The platform pointed to another address"),
             T("The console never follows such an answer, because it would take the key along."),
             T("Check the base URL of the account.")},
    KindText{ApiErrorKind::ReplyTooLarge, T("The answer was too large"),
             T("The console stopped reading at its limit."),
             T("Check the base URL. If it is right, contact the platform's support.")},
    KindText{ApiErrorKind::BadReply, T("The answer was not what the platform documents"),
             T("An answer arrived, but not one that proves anything."),
             T("Check the base URL. If it is right, contact the platform's support.")},
    KindText{ApiErrorKind::Invalid, T("The platform did not accept the input"),
             T("It names something in the request that it cannot use."),
             T("Correct what it names, then try again.")},
    KindText{ApiErrorKind::Unauthorised, T("The key was not accepted"),
             T("The platform does not recognise the API key of this account."),
             T("Check that the key is complete, active and meant for this environment.")},
    KindText{ApiErrorKind::Forbidden, T("The key is not allowed to do this"),
             T("The platform knows the key, but the key lacks the permission."),
             T("Ask whoever issues the keys to extend the permissions of this one.")},
    KindText{ApiErrorKind::NotFound, T("Not found at the platform"),
             T("The platform does not have this object, or this key cannot see it."),
             T("Reload the list. It may have been removed, or belong to another account.")},
    KindText{ApiErrorKind::Conflict, T("The platform reports a conflict"),
             T("What is on file there differs from what the request assumed."),
             T("Reload the object and look at what is on file.")},
    KindText{ApiErrorKind::RateLimited, T("The platform asks you to slow down"),
             T("It did not carry out this request, because too many came in a short time."),
             T("Wait a little, then try again.")},
    KindText{ApiErrorKind::ServerError, T("The platform has an internal problem"),
             T("It answered with an error of its own, which proves nothing either way."),
             T("Read the object again in a moment.")},
    KindText{ApiErrorKind::UnexpectedStatus, T("An undocumented answer"),
             T("The platform answered with a status that is not documented for this request."),
             T("Check the base URL. If it is right, contact the platform's support.")},
    KindText{ApiErrorKind::JournalUnavailable, T("The activity history cannot be written"),
             T("Without it no change is sent, because nobody could tell later what happened."),
             T("Check the free space and the permissions of the data folder.")},
    KindText{ApiErrorKind::FileFailed, T("The file could not be read or written"),
             T("The file stays as it was before."),
             T("Check the folder, its permissions and the free space.")},
};

constexpr std::array reasons{
    ReasonText{RefusalReason::InvalidCredentials, T("The processor did not accept the credential"),
               T("The platform checked the new credential with the processor, which refused it."),
               T("Check each field with the processor, then send again.")},
    ReasonText{RefusalReason::MissingFields, T("Fields are missing"),
               T("The processor needs more fields than were given."),
               T("Fill in the marked fields.")},
    ReasonText{RefusalReason::AlreadyExists, T("A credential is already on file"),
               T("The platform links only where nothing is on file."),
               T("Replace the credential on file instead. You need the current one for that.")},
    ReasonText{RefusalReason::NotSupported, T("This processor cannot be verified through the API"),
               T("The platform does not take credentials for this processor here."),
               T("Use the platform's dashboard for this connector.")},
    ReasonText{RefusalReason::MerchantNotFound, T("The platform does not know this merchant"),
               T("There is no merchant with this ID under the account's key."),
               T("Check that the account is the right one, then reload the list.")},
    ReasonText{RefusalReason::ConnectionNotFound, T("The platform does not know this connector"),
               T("The merchant has no connector with this ID or processor."),
               T("Reload the merchant and choose the connector again.")},
    ReasonText{RefusalReason::ExistingMismatch, T("The current credential does not match"),
               T("The current credential you gave differs from the one on file."),
               T("Check the current credential and enter it again.")},
    ReasonText{RefusalReason::AddressNotRecognised, T("Address not recognised"),
               T("The server answered, but does not know the address of this request. Most likely "
                 "the base URL is wrong."),
               T("Check the base URL of the account.")},
    ReasonText{RefusalReason::NotBegun, T("The change was not begun"),
               T("Before this change, the object is read from the platform, and no usable answer "
                 "came to that. The change itself was not sent."),
               T("Reload the object, then try again.")},
    ReasonText{RefusalReason::NotVisibleToKey, T("Not visible to this key"),
               T("Only partner keys can see this. It does not mean that the key is wrong."),
               T("Use a partner key if you need it.")},
    ReasonText{RefusalReason::ProfileInUse,
               T("Another Merchant Console has this profile open"),
               T("You can read everything here. Changes are made in the other one, so that no two "
                 "of them change the same thing."),
               T("Use the other one, or close it and start this one again.")},
    ReasonText{RefusalReason::DiskFull, T("The disk is full"),
               T("The activity history cannot be written. Without it no change is sent, because "
                 "nobody could tell later what happened. Reading goes on."),
               T("Free some space, then check again.")},
    ReasonText{RefusalReason::ReadOnly, T("The activity history can only be read"),
               T("Its folder or disk cannot be written. Without the history no change is sent, "
                 "because nobody could tell later what happened. Reading goes on."),
               T("Make the data folder writable, then start Merchant Console again.")},
    ReasonText{RefusalReason::Locked, T("Another program holds the activity history"),
               T("While it does, the history cannot be written and no change is sent. Reading goes "
                 "on."),
               T("Close the program that has the file open, such as a backup, then check again.")},
    ReasonText{RefusalReason::Damaged, T("The activity history is damaged"),
               T("It is left as it is, and no change is sent: nobody could tell later what "
                 "happened. What can still be read is shown."),
               T("Restore journal.sqlite from a backup, then start Merchant Console again. Keep "
                 "the damaged file: it may say which changes are still open.")},
    ReasonText{RefusalReason::TooNew, T("A newer Merchant Console wrote the activity history"),
               T("This version does not understand it, so it writes nothing and sends no "
                 "change. What the platforms have is shown."),
               T("Use the newer version.")},
};

QString say(const char *source)
{
    return QCoreApplication::translate("ErrorTexts", source);
}

ErrorText textFor(ApiErrorKind kind)
{
    for (const auto &row : kinds) {
        if (row.kind == kind)
            return {say(row.title), say(row.meaning), say(row.advice), {}};
    }
    return {};
}

void refine(ErrorText &text, RefusalReason reason)
{
    for (const auto &row : reasons) {
        if (row.reason == reason)
            text = {say(row.title), say(row.meaning), say(row.advice), {}};
    }
}

/// IXOPAY also answers 401 without any code; only its codes are numbers, so they are known where
/// nobody says whose they are.
std::optional<ErrorText> ixopayText(const ApiError &error, std::optional<PlatformKind> platform)
{
    // A code in an answer that proves nothing is shown, but says nothing of what to correct.
    if (error.kind == ApiErrorKind::BadReply)
        return std::nullopt;
    const bool unexplained = platform && error.kind == ApiErrorKind::Unauthorised
        && error.platformCode.isEmpty();
    return ixopayCodeText(unexplained ? QStringView(u"1000") : QStringView(error.platformCode));
}

std::optional<ErrorText> textOfCode(const ApiError &error, std::optional<PlatformKind> platform)
{
    switch (platform.value_or(PlatformKind::Ixopay)) {
    case PlatformKind::Ixopay:
        return ixopayText(error, platform);
    case PlatformKind::ChargebackStop:
        return chargebackStopCodeText(error.platformCode);
    case PlatformKind::Preczn:
    case PlatformKind::Paygentic:
        return std::nullopt;
    }
    return std::nullopt;
}

QString detailOf(const ApiError &error)
{
    QStringList facts;
    if (error.httpStatus > 0)
        facts.append(u"HTTP %1"_s.arg(error.httpStatus));
    if (!error.platformCode.isEmpty())
        facts.append(QCoreApplication::translate("ErrorTexts", "code %1")
                         .arg(untrustedLine(error.platformCode, 60)));
    if (!error.requestId.isEmpty())
        facts.append(QCoreApplication::translate("ErrorTexts", "reference %1")
                         .arg(untrustedLine(error.requestId, 80)));
    QStringList lines;
    if (!facts.isEmpty())
        lines.append(dotted(facts));
    if (!error.message.isEmpty() && error.reason != RefusalReason::ProfileInUse) // the title says it
        lines.append(error.httpStatus == 0 || isOwnCause(error.message)
                         ? causeText(error.message)
                         : QCoreApplication::translate("ErrorTexts", "The platform's message: %1")
                               .arg(causeText(error.message)));
    for (const auto &field : error.fields) {
        const auto problem = error.kind == ApiErrorKind::InvalidRequest
            ? inputProblemOf(field.message)
            : std::nullopt;
        const QString text = problem ? inputText(*problem) : field.message;
        lines.append(untrustedLine(QString(field.field + u": "_s + text)));
    }
    return lines.join(u'\n');
}

/// Only the wire decides whether this may be said, never the kind of error.
void tellWhatWasSent(ErrorText &text, const ApiError &error)
{
    // A reading went out before: what was met there, or is told of it, says itself what was not sent.
    if (error.reason == RefusalReason::NotBegun)
        return;
    if (error.wire == WireState::NotSent && error.httpStatus > 0)
        text.meaning = QString(text.meaning + u' ' + say(T("The change itself was not sent."))).trimmed();
    else if (error.wire == WireState::NotSent && error.kind != ApiErrorKind::FileFailed)
        text.meaning = QString(text.meaning + u' ' + say(T("Nothing was sent."))).trimmed();
}

#undef T

} // namespace

ErrorText errorText(const ApiError &error, std::optional<PlatformKind> platform)
{
    ErrorText text = textFor(error.kind);
    refine(text, error.reason);
    if (error.reason == RefusalReason::None)
        text = textOfCode(error, platform).value_or(text);
    tellWhatWasSent(text, error);
    text.detail = detailOf(error);
    return text;
}

QString errorParagraph(const ApiError &error, std::optional<PlatformKind> platform)
{
    const ErrorText text = errorText(error, platform);
    return QStringList{QString(text.title + u'.'), text.meaning, text.advice}.join(u' ').trimmed();
}

} // namespace console
