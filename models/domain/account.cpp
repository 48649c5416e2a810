#include "models/domain/account.h"

#include <QUuid>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ProtectionWord
{
    ProtectionLevel level;
    QLatin1String word;
};

constexpr std::array protectionWords{
    ProtectionWord{ProtectionLevel::ReadOnly, "read-only"_L1},
    ProtectionWord{ProtectionLevel::Confirm, "confirm"_L1},
    ProtectionWord{ProtectionLevel::ConfirmByName, "confirm-by-name"_L1},
    ProtectionWord{ProtectionLevel::Free, "free"_L1},
};

} // namespace

bool isSamePlace(const Account &a, const Account &b)
{
    return a.platform == b.platform && a.environment == b.environment && a.baseUrl == b.baseUrl;
}

AccountId newAccountId()
{
    return AccountId{QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

ProtectionLevel defaultProtection(Environment environment)
{
    return environment == Environment::Live ? ProtectionLevel::Confirm : ProtectionLevel::Free;
}

QString apiKeyName(const AccountId &id)
{
    return u"merchant-console/%1/api-key"_s.arg(id.value);
}

QLatin1String protectionWord(ProtectionLevel level)
{
    return protectionWords[static_cast<size_t>(level)].word;
}

std::optional<ProtectionLevel> protectionFromWord(QStringView word)
{
    for (const auto &entry : protectionWords) {
        if (word == entry.word)
            return entry.level;
    }
    return std::nullopt;
}

} // namespace console
