#pragma once

#include "models/tables/cataloguerow.h"

#include <QJsonObject>
#include <QMetaType>

#include <variant>

namespace console {

/// A merchant, connector or integration.
struct ObjectPlace
{
    ObjectKind kind = ObjectKind::Merchant;
    AccountId account;
    QString id;
    bool operator==(const ObjectPlace &) const = default;
};

/// A command of the window, by its object name.
struct CommandPlace
{
    QString name;
    bool operator==(const CommandPlace &) const = default;
};

/// Where the palette can lead.
using PalettePlace = std::variant<ObjectPlace, AccountId, CommandPlace>;

/// A place of which nothing secret is kept: ids and names of commands.
[[nodiscard]] QJsonObject jsonFrom(const PalettePlace &place);
[[nodiscard]] std::optional<PalettePlace> placeFrom(const QJsonObject &content);

} // namespace console

Q_DECLARE_METATYPE(console::PalettePlace)
