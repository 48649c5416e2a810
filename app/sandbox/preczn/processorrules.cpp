#include "app/sandbox/preczn/processorrules.h"

#include "app/sandbox/sampledata.h"

#include <array>
#include <span>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldNames{"mid"_L1,    "key"_L1,           "secret"_L1,   "environment"_L1,
                                "achMid"_L1, "applicationId"_L1, "urlPrefix"_L1};

constexpr std::array midKeySecret{"mid"_L1, "key"_L1, "secret"_L1};
constexpr std::array midSecret{"mid"_L1, "secret"_L1};
constexpr std::array secretOnly{"secret"_L1};
constexpr std::array midOnly{"mid"_L1};

struct ProcessorRule
{
    QLatin1String processor;
    std::span<const QLatin1String> required;
};

// preczn.md §3.2. StripeConnect: the newer guide asks for `mid` (seed 3), the older for `key`.
// Stripe, Finix and Adyen: the generic example's fields (seed 3), our choice.
constexpr std::array rules{
    ProcessorRule{"Braintree"_L1, midKeySecret}, ProcessorRule{"CardPointe"_L1, midKeySecret},
    ProcessorRule{"AffiniPay"_L1, secretOnly},   ProcessorRule{"StripeConnect"_L1, midOnly},
    ProcessorRule{"Stripe"_L1, midSecret},       ProcessorRule{"Finix"_L1, midSecret},
    ProcessorRule{"Adyen"_L1, midSecret},
};

using Check = std::optional<LinkRefusal> (*)(const QString &processor, const QJsonObject &body,
                                             const CredentialsOnFile &onFile);

std::optional<LinkRefusal> refuseWrongTypes(const QString &, const QJsonObject &body,
                                            const CredentialsOnFile &)
{
    for (const auto name : fieldNames) {
        const QJsonValue value = body.value(name);
        if (!value.isUndefined() && !value.isString())
            return LinkRefusal{400, name + " must be a string"_L1};
    }
    const QJsonValue existing = body.value("existingCredentials"_L1);
    if (!existing.isUndefined() && !existing.isObject())
        return LinkRefusal{400, u"existingCredentials must be an object"_s};
    return std::nullopt;
}

std::optional<LinkRefusal> refuseMissingFields(const QString &processor, const QJsonObject &body,
                                               const CredentialsOnFile &)
{
    const auto required = requiredFields(processor);
    if (!required)
        return LinkRefusal{400, u"verify required fields not supported for this processor."_s};
    QStringList missing;
    for (const QString &name : *required) {
        if (body.value(name).toString().isEmpty())
            missing.append(name);
    }
    if (missing.isEmpty())
        return std::nullopt;
    return LinkRefusal{400, processor + " requires fields: "_L1 + missing.join(", "_L1)};
}

std::optional<LinkRefusal> refuseSpaces(const QString &, const QJsonObject &body,
                                        const CredentialsOnFile &)
{
    for (const auto name : fieldNames) {
        const QString value = body.value(name).toString();
        if (std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace(); }))
            return LinkRefusal{400, u"Fields cannot contain spaces."_s};
    }
    return std::nullopt;
}

std::optional<LinkRefusal> refuseWrongExisting(const QString &, const QJsonObject &body,
                                               const CredentialsOnFile &onFile)
{
    const QJsonValue existing = body.value("existingCredentials"_L1);
    if (existing.isUndefined() && onFile.isEmpty())
        return std::nullopt;
    if (existing.isUndefined())
        return LinkRefusal{400,
                           u"Credentials already exist for this connection. "
                           "Please update via Dashboard"_s};
    if (onFile.isEmpty()) // no document says; our choice
        return LinkRefusal{400, u"No credentials exist for this connection."_s};
    if (credentialsIn(existing.toObject()) == onFile)
        return std::nullopt;
    return LinkRefusal{409,
                       u"The credentials passed in 'existingCredentials' do not match those "
                       "on file. No updates have been made"_s};
}

// The processor's own word on the new credentials. In practice, "invalid" anywhere and "bad_" in
// front make a credential that the processor rejects.
std::optional<LinkRefusal> refuseRejected(const QString &, const QJsonObject &body,
                                          const CredentialsOnFile &)
{
    for (const auto name : fieldNames) {
        const QString value = body.value(name).toString();
        if (value.startsWith("bad_"_L1) || value.contains("invalid"_L1, Qt::CaseInsensitive))
            return LinkRefusal{400,
                               u"Invalid connection credentials. Please update credentials "
                               "and submit again."_s};
    }
    return std::nullopt;
}

constexpr std::array<Check, 5> checks{refuseWrongTypes, refuseMissingFields, refuseSpaces,
                                      refuseWrongExisting, refuseRejected};

} // namespace

std::optional<QStringList> requiredFields(const QString &processor)
{
    for (const auto &rule : rules) {
        if (processor == rule.processor)
            return QStringList(rule.required.begin(), rule.required.end());
    }
    return std::nullopt;
}

std::optional<LinkRefusal> checkLink(const QString &processor, const QJsonObject &body,
                                     const CredentialsOnFile &onFile)
{
    for (const Check check : checks) {
        if (auto refusal = check(processor, body, onFile))
            return refusal;
    }
    return std::nullopt;
}

CredentialsOnFile credentialsIn(const QJsonObject &body)
{
    CredentialsOnFile credentials;
    for (const auto name : fieldNames) {
        const QString value = body.value(name).toString();
        if (!value.isEmpty())
            credentials.insert(name, secretDigest(value));
    }
    return credentials;
}

} // namespace console
