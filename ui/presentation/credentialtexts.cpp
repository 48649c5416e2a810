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
    QT_TRANSLATE_NOOP("CredentialFields", "account ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "application ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "environment"),
    QT_TRANSLATE_NOOP("CredentialFields", "merchant ID for ACH"),
    QT_TRANSLATE_NOOP("CredentialFields", "merchant ID"),
    QT_TRANSLATE_NOOP("CredentialFields", "password"),
    QT_TRANSLATE_NOOP("CredentialFields", "private key"),
    QT_TRANSLATE_NOOP("CredentialFields", "private secret"),
    QT_TRANSLATE_NOOP("CredentialFields", "public integration key"),
    QT_TRANSLATE_NOOP("CredentialFields", "public key"),
    QT_TRANSLATE_NOOP("CredentialFields", "secret key"),
    QT_TRANSLATE_NOOP("CredentialFields", "shared secret"),
    QT_TRANSLATE_NOOP("CredentialFields", "user name"),
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
    QString meaning = QCoreApplication::translate("CredentialFields", spec.meaning.data());
    meaning[0] = meaning.at(0).toUpper();
    return CredentialTexts::tr("%1 (%2)").arg(meaning, spec.name);
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

QString storedText(const StoredCredential &stored)
{
    const QString date = dateText(stored.changedAt.toLocalTime().date());
    return CredentialTexts::tr("Stored, changed on %1 by this console, fingerprint %2")
        .arg(date, stored.fingerprint);
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
