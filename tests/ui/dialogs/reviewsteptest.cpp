#include "ui/dialogs/rotation/reviewstep.h"

#include "tests/ui/dialogs/dialogworld.h"

#include <QLabel>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

CredentialSet setOf(const QString &name, const char *value)
{
    CredentialSet set;
    set.set(name, SecretBuffer(value));
    return set;
}

/// What the review says of a change of one field where another was claimed to be on file.
QString reviewAt(PlatformKind platform, const QString &claimed, const QString &changed)
{
    DialogWorld world;
    const Account account = world.addAccount(platform, Environment::Test, u"Desk"_s);
    ConnectorRef target = connectorOf(account);
    ReviewStep step(account, target);
    step.review(setOf(changed, "canary-new"), CurrentCredential(setOf(claimed, "canary-old")), false);
    QStringList words;
    const auto labels = step.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words.append(label->text());
    return words.join(u'\n');
}

} // namespace

TEST(ReviewStep, SaysThatAWholeObjectIsSentWithWhatWasLeftEmpty)
{
    const QString words = reviewAt(PlatformKind::Ixopay, u"apiKey"_s, u"sharedSecret"_s);
    EXPECT_TRUE(words.contains(u"with everything else of it as it is read"_s));
    EXPECT_TRUE(words.contains(u"not known to this console"_s)) << "the shared secret was not claimed";
    EXPECT_TRUE(words.contains(u"sent back as it is read"_s)) << "the API key";
    EXPECT_FALSE(words.contains(u"not set"_s));
    EXPECT_FALSE(words.contains(u"not sent"_s));
    EXPECT_FALSE(words.contains(u"canary"_s));
}

TEST(ReviewStep, SaysThatASetIsSentAsItStands)
{
    const QString words = reviewAt(PlatformKind::Preczn, u"secret"_s, u"key"_s);
    EXPECT_TRUE(words.contains(u"Every field that is filled in is sent"_s));
    EXPECT_TRUE(words.contains(u"not set"_s));
    EXPECT_TRUE(words.contains(u"not sent"_s));
    EXPECT_FALSE(words.contains(u"canary"_s));
}

} // namespace console::testing
