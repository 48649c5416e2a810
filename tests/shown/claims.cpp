#include "tests/shown/claims.h"

namespace console::testing {

namespace {

struct Claim {
    const char *words;
    bool (*isTrue)(const Truth &truth);
};

constexpr auto changed = [](const Truth &truth) { return truth.changed; };
constexpr auto notChanged = [](const Truth &truth) { return !truth.changed; };
constexpr auto notArrived = [](const Truth &truth) { return !truth.arrived && !truth.changed; };
constexpr auto oldOnFile = [](const Truth &truth) { return truth.oldOnFile; };
constexpr auto foreign = [](const Truth &truth) { return truth.foreignOnFile; };
constexpr auto keepsNew = [](const Truth &truth) { return truth.keepsNew; };
constexpr auto keepsOld = [](const Truth &truth) { return truth.keepsOld; };
constexpr auto keepsBoth = [](const Truth &truth) { return truth.keepsNew && truth.keepsOld; };
constexpr auto lacksNew = [](const Truth &truth) { return !truth.keepsNew; };

// The words of ui/presentation. A test holds every outcome's texts against this table, so that a
// new wording cannot go unread.
constexpr Claim claims[]{
    {"The new credential is in force", changed},
    {"is linked and in force", changed},
    {"You may now revoke the old key", changed},
    {"The platform has the new credential", changed},
    {"the platform uses it", changed},
    {"The platform uses the new credential", changed},
    {"The integration is disabled", changed},
    {"The integration is disconnected", changed},
    {"The stored status is active", changed},
    {"The platform answered with success", changed},
    {"the platform shows what was sent", changed},
    {"reported success and shows what was sent", changed},
    {"reported success. It hides what was sent", changed},
    {"The platform confirmed the new credential", changed},
    {"offered the platform the new credential, and it accepted it", changed},
    {"compared it: it is the new credential", changed},
    {"Finish in the keychain", changed},
    {"Confirmed", changed},
    {"nothing was changed", notChanged},
    {"without carrying it out", notChanged},
    {"No credential was linked", notChanged},
    {"is still in force", notChanged},
    {"Keep the old key", notChanged},
    {"Refused", notChanged},
    {"Not one byte of this change was sent", notArrived},
    {"Not one byte of it left this computer", notArrived},
    {"It was not sent", notArrived},
    {"nothing of it was sent", notArrived},
    {"nothing was sent", notArrived},
    {"The change itself was not sent", notArrived},
    {"Nothing was sent", notArrived},
    {"Not sent", notArrived},
    {"proved that the old credential was in force", oldOnFile},
    {"offered the platform the old credential, and it accepted it", oldOnFile},
    {"compared it: it is the old credential", oldOnFile},
    {"answered that neither is the one on file", foreign},
    {"answered that another one is on file", foreign},
    {"compared it: it is neither the new nor the old", foreign},
    {"Neither the old nor the new credential matched", foreign},
    {"Credentials are on file that are not the ones you gave", foreign},
    {"Find out who changed it", foreign},
    {"keeps the old and the new credential", keepsBoth},
    {"Both secrets kept until", keepsBoth},
    {"New secret kept until", keepsNew},
    {"Both stay in the keychain", keepsBoth},
    {"The keychain keeps the new credential", keepsNew},
    {"credentials that were sent stay in the keychain", keepsNew},
    {"credentials that were sent are kept until", keepsNew},
    {"are listed under Rotations until someone removes them", keepsNew},
    {"The keychain holds the new credential", keepsNew},
    {"The new credential is in the keychain", keepsNew},
    {"in the memory of this session only", keepsNew},
    {"and the old one as the previous", keepsOld},
    {"Previous secret kept until", keepsOld},
    {"The keychain no longer holds the credential", lacksNew},
    {"credentials of this change are no longer in memory", lacksNew},
    {"secrets are gone", lacksNew},
};

} // namespace

Reading readClaims(const QString &shown, const Truth &truth)
{
    Reading reading;
    for (const auto &claim : claims) {
        const QLatin1String words(claim.words);
        if (!shown.contains(words))
            continue;
        ++reading.statements;
        if (!claim.isTrue(truth))
            reading.lies.append(words);
    }
    return reading;
}

} // namespace console::testing
