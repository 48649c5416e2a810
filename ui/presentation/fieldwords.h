#pragma once

#include "models/domain/objectdraft.h"
#include "models/workflows/objectchange.h"

#include <QString>

namespace console {

/// A field's name for people: the console's words, else what its schema calls it (untrusted, made
/// harmless), else the wire path.
[[nodiscard]] QString fieldTitle(const FieldSpec &spec);

/// A sentence that helps to fill it in; may be empty.
[[nodiscard]] QString fieldHint(const FieldSpec &spec);

/// A card's heading.
[[nodiscard]] QString groupTitle(const FieldGroup &group);

/// What is wrong with an input, or what the platform said of it, beside its field.
[[nodiscard]] QString issueText(const FieldSpec &spec, const FieldIssue &issue);

/// "Before" and "after" of a review: values for people, secrets and JSON never in clear.
[[nodiscard]] QString reviewText(const FieldSpec &spec, const FieldDifference &change);

/// What a change is called.
struct EditWords
{
    QString command; ///< menu and button: "Rename…"
    QString title; ///< of the editor: "Rename integration"
    QString verb; ///< the sending button: "Rename"
    QString note; ///< what the person does not know yet; may be empty
};

[[nodiscard]] EditWords editWords(PlatformKind platform, const EditOffer &offer, bool exists);

/// Why a change is not offered; empty if it is.
[[nodiscard]] QString editBlockText(EditBlock block);

/// What is known of a change now, in the fixed words, and what to do.
[[nodiscard]] QString changeOutcomeTitle(const ChangeReport &report);
[[nodiscard]] QString changeOutcomeMeaning(const ChangeReport &report);

} // namespace console
