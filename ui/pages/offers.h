#pragma once

#include "models/domain/statustransition.h"
#include "models/ports/platform.h"
#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"

namespace console {

/// A command as it is offered for one object: its words, and why it cannot be used, if so.
struct Offer
{
    QString text;
    QString reason; ///< empty: it can be used
    [[nodiscard]] bool isEnabled() const { return reason.isEmpty(); }
};

struct StatusOffer : Offer
{
    StatusCommand command = StatusCommand::Disable;
    ChangeKind change = ChangeKind::Ordinary;
};

/// Replacing (or first linking) the credential of a connector.
[[nodiscard]] Offer rotationOffer(const ConsoleParts &parts, const CatalogueRow &row);

/// Changing the credentials of several connectors of one account, one after another.
/// `count` are selected; more than largestBatch are not looked at one by one.
[[nodiscard]] Offer batchOffer(const ConsoleParts &parts, const QList<CatalogueRow> &rows,
                               int count);

inline constexpr int largestBatch = 200;

/// The status commands of an integration; empty for other kinds.
[[nodiscard]] QList<StatusOffer> statusOffers(const ConsoleParts &parts, const CatalogueRow &row);

[[nodiscard]] ConnectorRef connectorRefOf(const CatalogueRow &row);

} // namespace console
