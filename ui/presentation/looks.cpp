#include "ui/presentation/looks.h"

#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

namespace console {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Looks", text);
}

} // namespace

Look lookOf(Lifecycle lifecycle)
{
    switch (lifecycle) {
    case Lifecycle::Active:
        return {Glyph::Success, Tone::Success, tr("Active")};
    case Lifecycle::Pending:
        return {Glyph::Pending, Tone::Pending, tr("Pending")};
    case Lifecycle::ActionNeeded:
        return {Glyph::Warning, Tone::Warning, tr("Action needed")};
    case Lifecycle::Failed:
        return {Glyph::Failed, Tone::Danger, tr("Failed")};
    case Lifecycle::Off:
        return {Glyph::Off, Tone::Neutral, tr("Off")};
    case Lifecycle::Unknown:
        return {Glyph::Unknown, Tone::Neutral, tr("Unknown")};
    }
    Q_UNREACHABLE();
}

Look lookOf(const CatalogueRow &row)
{
    if (row.lifecycle == Lifecycle::Unknown && row.rawStatus.isEmpty())
        return {Glyph::Off, Tone::Neutral, tr("No status")};
    return lookOf(row.lifecycle);
}

Look lookOf(Environment environment)
{
    if (environment == Environment::Live)
        return {Glyph::Live, Tone::Danger, environmentWord(environment)};
    return {Glyph::Test, Tone::Info, environmentWord(environment)};
}

Look lookOf(OutcomeWord word)
{
    switch (word) {
    case OutcomeWord::Draft:
        return {Glyph::Edit, Tone::Neutral, outcomeTitle(word)};
    case OutcomeWord::Staged:
        return {Glyph::Lock, Tone::Info, outcomeTitle(word)};
    case OutcomeWord::Sending:
        return {Glyph::Send, Tone::Pending, outcomeTitle(word)};
    case OutcomeWord::Confirmed:
        return {Glyph::Success, Tone::Success, outcomeTitle(word)};
    case OutcomeWord::Refused:
        return {Glyph::Failed, Tone::Danger, outcomeTitle(word)};
    case OutcomeWord::Unknown:
        return {Glyph::Unknown, Tone::Warning, outcomeTitle(word)};
    case OutcomeWord::OldSeen:
        return {Glyph::Pending, Tone::Warning, outcomeTitle(word)};
    case OutcomeWord::Foreign:
        return {Glyph::Warning, Tone::Danger, outcomeTitle(word)};
    case OutcomeWord::NotSent:
        return {Glyph::Off, Tone::Neutral, outcomeTitle(word)};
    }
    Q_UNREACHABLE();
}

QString rawStatusText(const QString &rawStatus)
{
    return rawStatus.isEmpty() ? tr("no status") : untrustedLine(rawStatus);
}

Ink inkOf(Tone tone)
{
    return static_cast<Ink>(int(Ink::Neutral) + int(tone));
}
static_assert(int(Ink::Danger) - int(Ink::Neutral) == int(Tone::Danger));

QString pluralTitle(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return tr("Merchants");
    case ObjectKind::Connector:
        return tr("Connectors");
    case ObjectKind::Integration:
        return tr("Integrations");
    }
    Q_UNREACHABLE();
}

QString pluralWord(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return tr("merchants");
    case ObjectKind::Connector:
        return tr("connectors");
    case ObjectKind::Integration:
        return tr("integrations");
    }
    Q_UNREACHABLE();
}

QString singularTitle(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return tr("Merchant");
    case ObjectKind::Connector:
        return tr("Connector");
    case ObjectKind::Integration:
        return tr("Integration");
    }
    Q_UNREACHABLE();
}

Glyph glyphOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Merchant:
        return Glyph::Merchant;
    case ObjectKind::Connector:
        return Glyph::Connector;
    case ObjectKind::Integration:
        return Glyph::Integration;
    }
    Q_UNREACHABLE();
}

QString titleOf(const CatalogueRow &row)
{
    return untrustedLine(row.name.isEmpty() ? row.id : row.name);
}

} // namespace console
