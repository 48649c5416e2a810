#include "app/services/platformfactory.h"

#include "app/services/chargebackstop/chargebackstopclient.h"
#include "app/services/ixopay/ixopayclient.h"
#include "app/services/paygentic/paygenticclient.h"
#include "app/services/preczn/precznclient.h"

#include <array>

namespace console {

namespace {

using Maker = std::unique_ptr<Platform> (*)(const Account &, HttpExchange &, KeySource);

template <typename Client>
std::unique_ptr<Platform> make(const Account &account, HttpExchange &exchange, KeySource key)
{
    return std::make_unique<Client>(account, exchange, std::move(key));
}

struct Entry {
    PlatformKind kind;
    Maker maker;
};

constexpr std::array entries{
    Entry{PlatformKind::Paygentic, make<PaygenticClient>},
    Entry{PlatformKind::Ixopay, make<IxopayClient>},
    Entry{PlatformKind::Preczn, make<PrecznClient>},
    Entry{PlatformKind::ChargebackStop, make<ChargebackStopClient>},
};

} // namespace

std::unique_ptr<Platform> makePlatform(const Account &account, HttpExchange &exchange,
                                       KeySource key)
{
    for (const auto &entry : entries) {
        if (entry.kind == account.platform)
            return entry.maker(account, exchange, std::move(key));
    }
    return nullptr;
}

} // namespace console
