#include "models/domain/specs/ixopaysettingkeys.h"

namespace console {

using namespace Qt::StringLiterals;

const QStringList &ixopaySettingKeys()
{
    static const QStringList keys =
        u"account-updater:connector-guid adapter-id:use-merchant-txid-as-customerid "
        "api:request-signing-enabled backdirect:loading-screen batch-capture:pessimistic "
        "batch-capture:time cb-reveral:inform-email cb-reversal:no-conflict "
        "cb:create-representment email:sender-address email:sender-name "
        "fees:calculate-register-for-combined-tx handler:anti-fraud-stack "
        "hooks:transaction-success intermediate-redirect:enabled kount:api_key "
        "kount:enable-update-call kount:fields kount:init-scripts-automatically kount:merchant_id "
        "kount:test-mode-enabled manipulation:prepend-uuid merchant-settlement:no-rolling-reserve "
        "meta-connector:reroute-refund migration:connector-guids postback-queue:max-retries "
        "postback-sharing:projects postback:old-service-name postback:override-api-key "
        "postback:send-on-capture postback:send-on-pending postback:send-test-plain-header "
        "postback:send-useragent-header postback:suppress-outgoing postback:use-rfc-compliant-tz "
        "postback:with-adapter-reference postback:with-auth-code postback:with-connector-info "
        "preemptive-rendering:enabled processing:convert-register-to-debit "
        "processing:copy-customer-data-from-customer-profile-transaction "
        "processing:copy-customer-data-from-related "
        "processing:overwrite-customer-billing-country processing:set-customer-identification "
        "reconciliation:returns-processor-id redirect:type-for-html refund:ui-enabled "
        "refund:with-chargeback registration-sharing:projects risk-engine:manual-review-delay "
        "risk-engine:manual-review-for-recurring risk-engine:review-requirements "
        "risk-engine:show-risk-check-data-in-api-result risk-engine:store-test-tx "
        "settlement:create-unknown-transaction threedsecure:check tx:expiration-minutes "
        "vault:external-vault-connector-guid view:allow-merchant-upload view:legacy "
        "view:merchant-defined view:no-country-dropdown view:no-expiration-dropdown "
        "virtual-terminal:pan-only"_s.split(u' ');
    return keys;
}

} // namespace console
