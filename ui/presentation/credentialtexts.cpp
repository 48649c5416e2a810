#include "ui/presentation/credentialtexts.h"

#include "ui/presentation/ages.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

namespace {

struct CredentialTexts
{
    Q_DECLARE_TR_FUNCTIONS(CredentialTexts)
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
    return CredentialTexts::tr("Stored, changed %1 by this console, fingerprint %2")
        .arg(date, stored.fingerprint);
}

QString environmentText(Environment environment)
{
    return environment == Environment::Live ? CredentialTexts::tr("LIVE: real merchants and money")
                                            : CredentialTexts::tr("TEST: no real money");
}

QString protectionText(ProtectionLevel level)
{
    switch (level) {
    case ProtectionLevel::ReadOnly: return CredentialTexts::tr("Read-only: no change at all");
    case ProtectionLevel::Confirm: return CredentialTexts::tr("Confirm every change");
    case ProtectionLevel::ConfirmByName:
        return CredentialTexts::tr("Confirm every change by typing the name");
    case ProtectionLevel::Free: return CredentialTexts::tr("Free: change without a question");
    }
    return {};
}

} // namespace console
