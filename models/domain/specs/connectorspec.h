#pragma once

#include "models/domain/objectspec.h"

namespace console {

/// What an adapter can be configured with (ixopay.md §2.3): paths are the settings' own names,
/// relative to config.extraData and config.vault. A setting whose type no document lists, or whose
/// description cannot be written as fields, is a JSON field.
struct IxopaySettings
{
    QList<FieldSpec> extraData;
    QList<FieldSpec> vault; ///< empty unless asked for with a merchant
    bool extraDataIsRaw = false; ///< not all of it can be said in fields: edit it as JSON
    bool vaultIsRaw = false;
};

/// What a connector is, as far as its fields go.
enum class ConnectorKind {
    Ordinary,
    RoutingMeta, ///< routingMetaConnector; adapter and method are `MetaConnector`
    MultiMethodMeta, ///< multiMethodMetaConnector, likewise; never both (seed 1)
    AnyMeta, ///< a meta-connector that shows neither
};

/// Every documented field of a connector (ixopay.md §2.3, seed 1): the one declaration that form,
/// encoder, comparison and coverage table share. `settings` describe the adapter at hand.
[[nodiscard]] ObjectSpec connectorSpec(EditVerb verb, const QString &variant, ConnectorKind kind,
                                       const IxopaySettings &settings);

/// The same with what adapters store as two JSON fields: for changes that leave that alone.
[[nodiscard]] ObjectSpec plainConnectorSpec(EditVerb verb, const QString &variant,
                                            ConnectorKind kind);

/// createMerchant (ixopay.md §2.3). There is no documented updateMerchant.
[[nodiscard]] ObjectSpec ixopayMerchantSpec();

/// The adapter and the method of every meta-connector.
inline constexpr auto metaConnector = QLatin1String("MetaConnector");

/// Variants of creating a connector; the empty one is an ordinary connector.
inline constexpr auto routingVariant = QLatin1String("routing");
inline constexpr auto multiMethodVariant = QLatin1String("multi-method");

/// Variants of updating one: only `disabled` changes, and everything else stays as it was.
inline constexpr auto enableVariant = QLatin1String("enable");
inline constexpr auto disableVariant = QLatin1String("disable");

} // namespace console
