#include "ui/pages/querysuggestion.h"

#include "models/tables/cataloguequery.h"
#include "ui/pages/querycompleter.h"
#include "ui/presentation/looks.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array environments{Environment::Live, Environment::Test};
constexpr std::array lifecycles{Lifecycle::Active, Lifecycle::Pending, Lifecycle::ActionNeeded,
                                Lifecycle::Failed, Lifecycle::Off,     Lifecycle::Unknown};

/// The same word with its field; empty if it is an ordinary one.
QString withField(const QString &word, const QList<Account> &accounts)
{
    const QString plain = folded(word);
    for (const Environment each : environments) {
        const bool occurs = std::any_of(accounts.begin(), accounts.end(), [each](const Account &one) {
            return one.environment == each;
        });
        if (occurs && plain == QString(environmentWord(each)).toLower())
            return queryWord("env"_L1, QString(environmentWord(each)).toLower());
    }
    for (const Lifecycle each : lifecycles) {
        // The word of the search itself finds its rows without a field.
        if (plain == folded(lookOf(each).word) && plain != QString(lifecycleWord(each)).toLower())
            return queryWord("status"_L1, QString(lifecycleWord(each)).toLower());
    }
    return {};
}

} // namespace

std::optional<QuerySuggestion> querySuggestion(const QString &text, const QList<Account> &accounts)
{
    QString after;
    for (QString before = text; !before.isEmpty();) {
        const auto [front, word] = lastWordOf(before);
        if (const QString meant = withField(word, accounts); !meant.isEmpty())
            return QuerySuggestion{meant, QString(front + meant + after)};
        // The space between the two goes with what follows.
        after.prepend(QString(front.right(1) + word));
        before = front.chopped(std::min<qsizetype>(1, front.size()));
    }
    return std::nullopt;
}

} // namespace console
