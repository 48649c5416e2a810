// What the console's own parts name as the cause of an error, in the person's language.
#include "ui/presentation/errortexts.h"

#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace console {

namespace {

#define T(text) QT_TRANSLATE_NOOP("ErrorDetails", text)

/// For the translators: the models name causes without any wording tools. A cause that is not
/// listed is shown as it is.
constexpr std::array causes{
    T("a change of this object is running"),
    T("a command for this integration is running"),
    T("a field is not usable"),
    T("a rotation of this connector is open or running"),
    T("an ID is missing or unusable"),
    T("another change of this connector is running"),
    T("changed by someone else meanwhile"),
    T("disabling cannot be undone"),
    T("no list of integrations was found in the reply"),
    T("no list of items was found in the reply"),
    T("no settings were found in the reply"),
    T("no such rotation is open"),
    T("nothing was changed"),
    T("stored credentials are damaged"),
    T("the account was changed meanwhile"),
    T("the account was changed since this was agreed to"),
    T("the account was removed meanwhile"),
    T("the change was not confirmed"),
    T("the command cannot be used on this integration"),
    T("the current credentials are empty"),
    T("the keychain did not keep the value"),
    T("the keychain entry is damaged"),
    T("the keychain entry was not written by this console, or it is damaged"),
    T("the keychain entry was written by a newer version of this console"),
    T("the keychain holds another value"),
    T("the keychain refused"),
    T("the list of merchants has no end"),
    T("the list was not found in the reply"),
    T("the new credentials are empty"),
    T("the new credentials equal the current ones"),
    T("the platform has no such command"),
    T("the platform takes no credentials"),
    T("the platform wants the current credential"),
    T("the reply does not contain the connector that was changed"),
    T("the reply does not say that it succeeded"),
    T("the reply does not show the new status"),
    T("the reply does not show what was written"),
    T("the reply is no routing document"),
    T("the reply is not an integration"),
    T("the reply is not the integration that was asked for"),
    T("the reply is not the integration that was sent"),
    T("the reply is not the merchant that was asked for"),
    T("the reply is not the merchant that was changed"),
    T("the reply lists no requirements"),
    T("the reply shows another object"),
    T("the reply shows other credentials than were sent"),
    T("the secret is too long for a keychain"),
    T("the secrets of this change are in the keychain that is not in use now"),
    T("the typed name does not match"),
    T("there are no credentials to send"),
    T("there is no such account"),
    T("this rotation cannot be closed"),
    T("what the keychain holds is damaged"),
    T("what was sent may still come into force"),
    T("what was written to the keychain does not read back equal"),
};

#undef T

} // namespace

namespace {

const char *ownCause(const QString &message)
{
    const auto own = std::find_if(causes.begin(), causes.end(), [&message](const char *cause) {
        return message == QLatin1String(cause);
    });
    return own == causes.end() ? nullptr : *own;
}

} // namespace

bool isOwnCause(const QString &message)
{
    return ownCause(message) != nullptr;
}

QString causeText(const QString &message)
{
    const char *own = ownCause(message);
    return own ? QCoreApplication::translate("ErrorDetails", own) : untrustedText(message);
}

} // namespace console
