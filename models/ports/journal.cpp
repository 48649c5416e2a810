#include "models/ports/journal.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array operationWords{"rotate-credential"_L1, "link-credential"_L1,
                                    "status-command"_L1, "export"_L1, "account-change"_L1,
                                    "create-object"_L1, "edit-object"_L1};
constexpr std::array stepWords{"intent"_L1, "staged"_L1, "sending"_L1,
                               "result"_L1, "probe"_L1,  "kept"_L1,
                               "forgetting"_L1, "closed"_L1};

template<typename Enum, typename Words>
std::optional<Enum> lookUp(const Words &words, QStringView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == words[i])
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QLatin1String operationWord(OperationKind kind)
{
    return operationWords[static_cast<size_t>(kind)];
}

std::optional<OperationKind> operationFromWord(QStringView word)
{
    return lookUp<OperationKind>(operationWords, word);
}

QLatin1String stepWord(JournalStep step)
{
    return stepWords[static_cast<size_t>(step)];
}

std::optional<JournalStep> stepFromWord(QStringView word)
{
    return lookUp<JournalStep>(stepWords, word);
}

bool isKeeping(JournalStep step)
{
    return step == JournalStep::Kept || step == JournalStep::Forgetting;
}

} // namespace console
