#include "tests/bench/loading/benchsandbox.h"

#include <cstdio>
#include <cstdlib>

namespace console::bench {

using namespace Qt::StringLiterals;

Target targetOf(const testing::SandboxProcess &sandbox)
{
    const QJsonObject facts = sandbox.description().value("paygentic"_L1).toObject();
    if (!facts.isEmpty())
        return {QUrl(facts.value("baseUrl"_L1).toString()),
                facts.value("key"_L1).toString().toUtf8()};
    std::printf("the sandbox did not start\n");
    std::exit(1);
}

Account accountAt(const Target &target)
{
    Account account;
    account.id = {u"bench"_s};
    account.label = u"Bench"_s;
    account.platform = PlatformKind::Paygentic;
    account.baseUrl = target.base;
    return account;
}

} // namespace console::bench
