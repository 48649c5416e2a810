#include "models/domain/outcome.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array words{"draft"_L1,   "staged"_L1,  "sending"_L1,  "confirmed"_L1, "refused"_L1,
                           "unknown"_L1, "old-seen"_L1, "foreign"_L1, "not-sent"_L1};

} // namespace

QLatin1String outcomeWord(OutcomeWord word)
{
    return words[static_cast<size_t>(word)];
}

std::optional<OutcomeWord> outcomeFromWord(QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<OutcomeWord>(i);
    }
    return std::nullopt;
}

OutcomeWord wordFor(const ApiError &error, int earlierCopies)
{
    if (wasNotSent(error))
        return earlierCopies > 0 ? OutcomeWord::Unknown : OutcomeWord::NotSent;
    if (isDefinitiveRefusal(error) && earlierCopies == 0)
        return OutcomeWord::Refused;
    return OutcomeWord::Unknown;
}

} // namespace console
