#include "ui/palette/paletteentry.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Stable words for files, in the order of ObjectKind.
constexpr std::array kindWords{"merchant"_L1, "connector"_L1, "integration"_L1};
constexpr auto accountField = "account"_L1;
constexpr auto commandField = "command"_L1;
constexpr auto kindField = "kind"_L1;
constexpr auto idField = "id"_L1;

struct Writer
{
    QJsonObject operator()(const ObjectPlace &place) const
    {
        return {{kindField, kindWords[size_t(place.kind)]},
                {accountField, place.account.value},
                {idField, place.id}};
    }
    QJsonObject operator()(const AccountId &account) const
    {
        return {{accountField, account.value}};
    }
    QJsonObject operator()(const CommandPlace &command) const
    {
        return {{commandField, command.name}};
    }
};

} // namespace

QJsonObject jsonFrom(const PalettePlace &place)
{
    return std::visit(Writer(), place);
}

std::optional<PalettePlace> placeFrom(const QJsonObject &content)
{
    if (const QString name = content.value(commandField).toString(); !name.isEmpty())
        return CommandPlace{name};
    const AccountId account{content.value(accountField).toString()};
    if (account.value.isEmpty())
        return std::nullopt;
    const QString id = content.value(idField).toString();
    if (id.isEmpty())
        return account;
    const auto kind = std::find(kindWords.begin(), kindWords.end(),
                                content.value(kindField).toString());
    if (kind == kindWords.end())
        return std::nullopt;
    return ObjectPlace{static_cast<ObjectKind>(kind - kindWords.begin()), account, id};
}

} // namespace console
