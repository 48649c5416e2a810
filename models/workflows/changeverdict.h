#pragma once

#include "models/domain/objectdraft.h"
#include "models/domain/outcome.h"

#include <chrono>

namespace console {

/// Copies of an idempotent request that may be sent in all (safety.md §3, Paygentic).
inline constexpr int mostCopies = 3;

/// When to look again, counted from the end of what was before; absent: no more looks. `look`
/// counts from 0. ListAndCompare: 5 s, 30 s, 2 min after the lost answer (safety.md §3).
[[nodiscard]] std::optional<std::chrono::seconds> waitBeforeLook(ChangeProof proof, int look);

/// What the reply to copy number `copies` alone allows to say. `at` and `attempt` are the caller's.
[[nodiscard]] Outcome changeAfterReply(const Result<EditableObject> &reply, int copies);

/// What may be said once the object was read back: a lost reply is Confirmed if everything that was
/// sent is shown now (what is masked or left out is not), a success is Unknown if something is not. A refusal stays a refusal.
[[nodiscard]] Outcome changeAfterReadBack(Outcome replied, const ObjectDraft &draft,
                                          const EditableObject &shown);

/// Of `listed`, those whose id is not in `known`: what a create may have made.
[[nodiscard]] QList<EditableObject> newMatches(const QList<EditableObject> &listed,
                                               const QStringList &known);

} // namespace console
