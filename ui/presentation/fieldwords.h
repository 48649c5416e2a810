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

/// The same for an object that does not exist yet.
[[nodiscard]] QString newFieldHint(const FieldSpec &spec);

/// A card's heading.
[[nodiscard]] QString groupTitle(const FieldGroup &group);

/// What is wrong with an input, or what the platform said of it, beside its field.
[[nodiscard]] QString issueText(const FieldSpec &spec, const FieldIssue &issue);

/// A field's name in a review: what a switch is about, not which way it was built.
[[nodiscard]] QString reviewTitle(const FieldSpec &spec);

/// Whether a value of that name may be one that opens something ("kount:api_key").
[[nodiscard]] bool soundsSecret(const QString &name);

/// "Before" and "after" of a review: values for people, secrets never in clear, and
/// of JSON only what cannot be one.
[[nodiscard]] QString reviewText(const FieldSpec &spec, const FieldDifference &change);

/// What becomes of the credentials that a draft sends: where they are kept, and what is not kept.
/// Empty if it sends none.
[[nodiscard]] QString sentSecretsText(const ObjectDraft &draft, bool inMemoryOnly);

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
