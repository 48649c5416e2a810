#pragma once

#include "models/domain/objectdraft.h"
#include "models/ports/platform.h"

namespace console::testing {

/// A change of one of the practice sandbox's objects, or a new one, ready to be sent. Reads what it
/// needs from the platform.
using MakeDraft = Result<ObjectDraft> (*)(Platform &platform, const AccountId &account);

[[nodiscard]] Result<ObjectDraft> newPaygenticIntegration(Platform &platform,
                                                          const AccountId &account);
[[nodiscard]] Result<ObjectDraft> editedPaygenticIntegration(Platform &platform,
                                                             const AccountId &account);
[[nodiscard]] Result<ObjectDraft> newChargebackStopIntegration(Platform &platform,
                                                               const AccountId &account);
[[nodiscard]] Result<ObjectDraft> renamedChargebackStopIntegration(Platform &platform,
                                                                   const AccountId &account);
[[nodiscard]] Result<ObjectDraft> newPrecznMerchant(Platform &platform, const AccountId &account);
[[nodiscard]] Result<ObjectDraft> deactivatedPrecznMerchant(Platform &platform,
                                                            const AccountId &account);
[[nodiscard]] Result<ObjectDraft> labelledPrecznMerchant(Platform &platform,
                                                         const AccountId &account);
[[nodiscard]] Result<ObjectDraft> editedIxopayConnector(Platform &platform,
                                                        const AccountId &account);
[[nodiscard]] Result<ObjectDraft> rekeyedIxopayConnector(Platform &platform,
                                                         const AccountId &account);
[[nodiscard]] Result<ObjectDraft> enabledIxopayConnector(Platform &platform,
                                                         const AccountId &account);
[[nodiscard]] Result<ObjectDraft> disabledIxopayConnector(Platform &platform,
                                                          const AccountId &account);
[[nodiscard]] Result<ObjectDraft> newIxopayConnector(Platform &platform, const AccountId &account);
[[nodiscard]] Result<ObjectDraft> newIxopayMerchant(Platform &platform, const AccountId &account);

} // namespace console::testing
