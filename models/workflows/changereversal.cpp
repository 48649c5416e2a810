#include "models/workflows/changereversal.h"

#include "models/domain/specs/connectorspec.h"

namespace console {

using namespace Qt::StringLiterals;

std::optional<Reversal> reversalOf(const ChangeReport &report)
{
    const bool known = report.outcome.word == OutcomeWord::Confirmed && !report.target.id.isEmpty();
    if (!known || report.verb != EditVerb::Update)
        return {};
    Reversal reversal{report.target, {report.verb, report.target.kind, {}, EditBlock::None}, {}};
    if (report.variant == enableVariant)
        reversal.offer.variant = disableVariant;
    else if (report.variant == disableVariant)
        reversal.offer.variant = enableVariant;
    else if (report.variant == "rename"_L1 && !report.previousName.isEmpty()
             && report.previousName != report.target.name)
        reversal = {report.target, {report.verb, report.target.kind, report.variant, EditBlock::None},
                    report.previousName};
    else
        return {};
    return reversal;
}

} // namespace console
