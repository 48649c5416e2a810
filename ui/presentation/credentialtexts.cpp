#include "ui/presentation/credentialtexts.h"

#include "ui/presentation/ages.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace console {

namespace {

struct CredentialTexts
{
    Q_DECLARE_TR_FUNCTIONS(CredentialTexts)
};

/// For the translators: the catalogue of processors names its fields without any wording tools.
[[maybe_unused]] constexpr std::array meanings{
    QT_TRANSLATE_NOOP("CredentialFields", "API key or public key"),
    QT_TRANSLATE_NOOP("CredentialFields", "API key"),
    QT_TRANSLATE_NOOP("CredentialFields", "API password"),
    QT_TRANSLATE_NOOP("CredentialFields", "API secret or private key"),
    QT_TRANSLATE_NOOP("CredentialFields", "API secret"),
    QT_TRANSLATE_NOOP("CredentialFields", "API username"),
    QT_TRANSLATE_NOOP("CredentialFields", "URL prefix"),
    QT_TRANSLATE_NOOP("CredentialFields", "Account ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "Application ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "Environment"),
    QT_TRANSLATE_NOOP("CredentialFields", "Merchant ID for ACH"),
    QT_TRANSLATE_NOOP("CredentialFields", "Merchant ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "Password"),
    QT_TRANSLATE_NOOP("CredentialFields", "Private key"),
    QT_TRANSLATE_NOOP("CredentialFields", "Private secret"),
    QT_TRANSLATE_NOOP("CredentialFields", "Public integration key"),
    QT_TRANSLATE_NOOP("CredentialFields", "Public key"),
    QT_TRANSLATE_NOOP("CredentialFields", "Secret key"),
    QT_TRANSLATE_NOOP("CredentialFields", "Shared secret"),
    QT_TRANSLATE_NOOP("CredentialFields", "User name"),
};

const CredentialFieldSpec *specOf(QStringView processor, const QString &name)
{
    for (const auto &spec : processorSpec(processor).fields) {
        if (name == spec.name)
            return &spec;
    }
    return nullptr;
}

} // namespace

QString fieldLabel(const CredentialFieldSpec &spec)
{
    if (spec.meaning.isEmpty())
        return spec.name;
    QString meaning = spec.meaning;
    meaning[0] = meaning.at(0).toUpper();
    return CredentialTexts::tr("%1 (%2)")
        .arg(QCoreApplication::translate("CredentialFields", meaning.toUtf8().constData()),
             spec.name);
}

QString fieldLabel(QStringView processor, const QString &name)
{
    const auto *spec = specOf(processor, name);
    return spec ? fieldLabel(*spec) : name;
}

bool isShownField(QStringView processor, const QString &name)
{
    const auto *spec = specOf(processor, name);
    return spec && !spec->secret;
}

QString storedText(const StoredCredential &stored, bool readable)
{
    const QString date = dateText(stored.changedAt.toLocalTime().date());
    const QString text = readable
        ? CredentialTexts::tr("Current credential, as this console stored it on %1: fingerprint %2")
        : CredentialTexts::tr("Last recorded as stored on %1: fingerprint %2. It cannot be checked "
                              "until the keychain is available.");
    return text.arg(date, stored.fingerprint);
}

QString environmentText(Environment environment)
{
    return environment == Environment::Live ? CredentialTexts::tr("LIVE: real merchants, real "
                                                                  "payments")
                                            : CredentialTexts::tr("TEST: no real payments");
}

QString protectionText(ProtectionLevel level)
{
    switch (level) {
    case ProtectionLevel::ReadOnly: return CredentialTexts::tr("Read-only: no changes");
    case ProtectionLevel::Confirm: return CredentialTexts::tr("Confirm every change");
    case ProtectionLevel::ConfirmByName:
        return CredentialTexts::tr("Confirm every change by typing the name");
    case ProtectionLevel::Free: return CredentialTexts::tr("Free: no confirmation");
    }
    return {};
}

} // namespace console
