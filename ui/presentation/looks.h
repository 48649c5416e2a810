#pragma once

#include "models/domain/environment.h"
#include "models/domain/lifecycle.h"
#include "models/domain/outcome.h"
#include "models/tables/cataloguerow.h"
#include "ui/presentation/colours.h"
#include "ui/presentation/icons.h"

#include <QMetaType>

namespace console {

/// How something small shows itself: a shape, a colour and a word, so that none carries it alone.
struct Look
{
    Glyph glyph;
    Tone tone;
    QString word;
};

[[nodiscard]] Look lookOf(Lifecycle lifecycle);
/// The same, but "No status" for an object to which its platform gave none at all.
[[nodiscard]] Look lookOf(const CatalogueRow &row);
[[nodiscard]] Look lookOf(Environment environment);
[[nodiscard]] Look lookOf(OutcomeWord word);

/// A platform's own status word is shown as it is; an absent one as "no status".
[[nodiscard]] QString rawStatusText(const QString &rawStatus);

/// The ink in which a tone's glyph is drawn.
[[nodiscard]] Ink inkOf(Tone tone);

/// "Merchants", "Connectors", "Integrations".
[[nodiscard]] QString pluralTitle(ObjectKind kind);

/// The same within a sentence: "merchants", and in German still "Händler".
[[nodiscard]] QString pluralWord(ObjectKind kind);
[[nodiscard]] QString singularTitle(ObjectKind kind);
[[nodiscard]] Glyph glyphOf(ObjectKind kind);

/// The name of a row, or its id where the platform gave no name.
[[nodiscard]] QString titleOf(const CatalogueRow &row);

} // namespace console

Q_DECLARE_METATYPE(console::Look)
