#include "models/domain/processorcatalog.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array braintree{
    CredentialFieldSpec{"mid"_L1, FieldNeed::Required, false, "merchant ID"_L1},
    CredentialFieldSpec{"key"_L1, FieldNeed::Required, true, "public key"_L1},
    CredentialFieldSpec{"secret"_L1, FieldNeed::Required, true, "private key"_L1},
};

constexpr std::array cardPointe{
    CredentialFieldSpec{"mid"_L1, FieldNeed::Required, false, "merchant ID"_L1},
    CredentialFieldSpec{"key"_L1, FieldNeed::Required, true, "API username"_L1},
    CredentialFieldSpec{"secret"_L1, FieldNeed::Required, true, "API password"_L1},
    CredentialFieldSpec{"urlPrefix"_L1, FieldNeed::Optional, false, "URL prefix"_L1},
};

constexpr std::array affiniPay{
    CredentialFieldSpec{"secret"_L1, FieldNeed::Required, true, "private secret"_L1},
};

// The two guides disagree on what StripeConnect requires: `mid` (seed 3) or `key` (seed 2).
constexpr std::array stripeConnect{
    CredentialFieldSpec{"mid"_L1, FieldNeed::Optional, false, "account ID"_L1},
    CredentialFieldSpec{"key"_L1, FieldNeed::Optional, true, "API key"_L1},
    CredentialFieldSpec{"secret"_L1, FieldNeed::Optional, true, "secret key"_L1},
};

// Stripe, Finix and Adyen are named as valid, and a generic example sends mid and secret (seed 3).
constexpr std::array midAndSecret{
    CredentialFieldSpec{"mid"_L1, FieldNeed::Optional, false, "merchant ID"_L1},
    CredentialFieldSpec{"key"_L1, FieldNeed::Optional, true, "API key"_L1},
    CredentialFieldSpec{"secret"_L1, FieldNeed::Optional, true, "API secret"_L1},
    CredentialFieldSpec{"environment"_L1, FieldNeed::Optional, false, "environment"_L1},
    CredentialFieldSpec{"achMid"_L1, FieldNeed::Optional, false, "merchant ID for ACH"_L1},
    CredentialFieldSpec{"applicationId"_L1, FieldNeed::Optional, false, "application ID"_L1},
};

constexpr std::array freeForm{
    CredentialFieldSpec{"mid"_L1, FieldNeed::Optional, false, "merchant ID"_L1},
    CredentialFieldSpec{"key"_L1, FieldNeed::Optional, true, "API key or public key"_L1},
    CredentialFieldSpec{"secret"_L1, FieldNeed::Optional, true, "API secret or private key"_L1},
    CredentialFieldSpec{"environment"_L1, FieldNeed::Optional, false, "environment"_L1},
    CredentialFieldSpec{"achMid"_L1, FieldNeed::Optional, false, "merchant ID for ACH"_L1},
    CredentialFieldSpec{"applicationId"_L1, FieldNeed::Optional, false, "application ID"_L1},
    CredentialFieldSpec{"urlPrefix"_L1, FieldNeed::Optional, false, "URL prefix"_L1},
};

constexpr std::array processors{
    ProcessorSpec{"Braintree"_L1, braintree, true},
    ProcessorSpec{"CardPointe"_L1, cardPointe, true},
    ProcessorSpec{"AffiniPay"_L1, affiniPay, true},
    ProcessorSpec{"StripeConnect"_L1, stripeConnect, false},
    ProcessorSpec{"Stripe"_L1, midAndSecret, false},
    ProcessorSpec{"Finix"_L1, midAndSecret, false},
    ProcessorSpec{"Adyen"_L1, midAndSecret, false},
};

constexpr ProcessorSpec unknownProcessor{""_L1, freeForm, false};

} // namespace

const ProcessorSpec &processorSpec(QStringView processor)
{
    for (const auto &spec : processors) {
        if (processor.compare(spec.processor, Qt::CaseInsensitive) == 0)
            return spec;
    }
    return unknownProcessor;
}

} // namespace console
