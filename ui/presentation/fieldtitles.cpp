// The words of fields and cards.
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>

#include <array>

namespace console {

namespace {

struct Words
{
    const char *key; ///< FieldSpec::words, or the path
    const char *title;
    const char *hint;
    const char *newHint = nullptr; ///< where there is nothing yet that it could replace
};

#define T(text) QT_TRANSLATE_NOOP("FieldWords", text)

constexpr std::array fields{
    // Several platforms
    Words{"name", T("Name"), ""},
    Words{"status", T("Status"), ""},
    Words{"type", T("Type"), ""},
    // Paygentic
    Words{"merchantId", T("Merchant ID"), T("The ID of an organisation: org_ followed by "
                                            "letters or digits.")},
    Words{"provider", T("Provider"), ""},
    Words{"externalId", T("External ID"), ""},
    Words{"installationId", T("External ID"), T("The installation ID, at most 255 characters.")},
    Words{"config", T("Configuration"), T("A JSON object. Order and numbers stay as written.")},
    Words{"metadata", T("Metadata"), T("A JSON object. Order and numbers stay as written.")},
    // ChargebackStop
    Words{"initialStatus", T("Initial status"),
          T("If left out, it is enabled. Disabling cannot be undone later.")},
    Words{"organisation_id", T("Organisation"), ""},
    Words{"merchant_ids", T("Merchants"),
          T("Merchants of this organisation, at least one. They cannot be changed later.")},
    // Preczn
    Words{"legalName", T("Legal name"), ""},
    Words{"active", T("Active"),
          T("A merchant without a plan cannot be activated: Preczn then answers “No Plan”. "
            "Plans are assigned in its dashboard.")},
    Words{"labels", T("Labels"),
          T("Capital letters and digits. The whole list is replaced."),
          T("Capital letters and digits.")},
    Words{"tinType", T("Tax ID type"), ""},
    Words{"tin", T("Tax ID"), T("9 to 15 characters. Preczn shows it masked afterwards.")},
    Words{"phone", T("Phone"), T("7 to 15 digits with the country code, such as 15551234567.")},
    Words{"email", T("E-mail"), ""},
    Words{"website", T("Website"), ""},
    Words{"mcc", T("Merchant category code"), T("Four digits.")},
    Words{"annualSaleVolume", T("Annual sales"), T("In cents: 10000050 means 100,000.50.")},
    Words{"connections", T("Connectors"), T("Each one is unconfigured until it is linked.")},
    Words{"processor", T("Processor"), ""},
    // IXOPAY
    Words{"adapter", T("Adapter"), ""},
    Words{"method", T("Method"), ""},
    Words{"description", T("Description"), ""},
    Words{"alias", T("Alias"), ""},
    Words{"value", T("Value"), ""},
    Words{"businessCountry", T("Business country"), T("Two capital letters.")},
    Words{"guid", T("ID"), ""},
    Words{"merchantGuid", T("Merchant ID"), ""},
    Words{"isMetaConnector", T("Meta-connector"), ""},
    Words{"archived", T("Archived"), ""},
    Words{"createdAt", T("Created"), ""},
    Words{"apiKey", T("API key"), ""},
    Words{"publicIntegrationKey", T("Public integration key"), ""},
    Words{"sharedSecret", T("Shared secret"), T("At most 50 characters. Generate creates 50 "
                                                "letters and digits (A–Z, a–z, 0–9).")},
    Words{"config.username", T("User name"), ""},
    Words{"config.password", T("Password"), ""},
    Words{"config.apiSecret", T("API secret"), ""},
    Words{"config.extraData", T("Adapter settings"), ""},
    Words{"config.vault", T("Vault settings"), ""},
    Words{"config.language", T("Language"), T("Two lowercase letters.")},
    Words{"config.testMode", T("Test mode"), ""},
    Words{"disabled", T("Disabled"), ""},
    Words{"disabledTransactionTypes", T("Disabled transaction types"), ""},
    Words{"postbackFormat", T("Postback format"), ""},
    Words{"scheduleApiAvailable", T("Schedule API available"), ""},
    Words{"virtualTerminalAvailable", T("Virtual terminal available"), ""},
    Words{"defaultRiskRuleSet", T("Risk rule set"), ""},
    Words{"vtRiskRuleSet", T("Risk rule set of the virtual terminal"), ""},
    Words{"defaultVtRiskRuleSet", T("Risk rule set of the virtual terminal"), ""},
    Words{"customerProfileContainer", T("Customer profile container"), ""},
    Words{"settings", T("Settings"), ""},
    Words{"addSettings", T("Settings to add"), ""},
    Words{"removeSettings", T("Settings to remove"), ""},
    Words{"terminals", T("Terminals"), ""},
    Words{"terminalId", T("Terminal ID"), ""},
    Words{"stan", T("STAN"), T("Sent only if filled in.")},
    Words{"captureRef", T("Capture reference"), T("Sent only if filled in.")},
    Words{"routingMetaConnector.defaultConnector", T("Default connector"), ""},
    Words{"routingMetaConnector.reRouteRecurring", T("Re-route recurring payments"), ""},
    Words{"multiMethodMetaConnector.defaultActionDisableConnector",
          T("Disable the connector by default"), ""},
    Words{"multiMethodMetaConnector.retries", T("Retries"), T("At most 9.")},
    Words{"multiMethodMetaConnector.expiry", T("Expiry in hours"), ""},
    Words{"tenantGuid", T("Tenant"), ""},
    Words{"homepage", T("Homepage"), ""},
    Words{"timezone", T("Time zone"), T("For example Europe/Vienna.")},
    Words{"address", T("Address"), ""},
    Words{"city", T("City"), ""},
    Words{"zipCode", T("Postal code"), ""},
    Words{"country", T("Country"), T("Two capital letters.")},
    Words{"defaultCurrency", T("Default currency"), T("Three capital letters.")},
    Words{"administrativeEmail", T("Administrative e-mail"), ""},
    Words{"technicalEmail", T("Technical e-mail"), ""},
    Words{"riskAlertEmail", T("E-mail for risk alerts"), ""},
    Words{"schedulerAlertEmail", T("E-mail for scheduler alerts"), ""},
    Words{"eventNotificationUrl", T("Event notification URL"), ""},
    Words{"isPciEnabled", T("PCI enabled"), ""},
};

constexpr std::array groups{
    Words{"identity", T("Identity"), ""},       Words{"owner", T("Belongs to"), ""},
    Words{"merchants", T("Merchants"), ""},     Words{"configuration", T("Configuration"), ""},
    Words{"business", T("Business"), ""},       Words{"connections", T("Connectors"), ""},
    Words{"credentials", T("Credentials"), ""}, Words{"behaviour", T("Behaviour"), ""},
    Words{"settings", T("Settings"), ""},       Words{"terminals", T("Terminals"), ""},
    Words{"meta", T("Meta-connector"), ""},     Words{"address", T("Address"), ""},
    Words{"contacts", T("Contacts"), ""},
};

#undef T

template <typename Table>
const Words *find(const Table &table, const QString &key)
{
    for (const Words &words : table) {
        if (key == QLatin1String(words.key))
            return &words;
    }
    return nullptr;
}

const Words *wordsOf(const FieldSpec &spec)
{
    return find(fields, spec.words.isEmpty() ? spec.path : spec.words);
}

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("FieldWords", text) : QString();
}

} // namespace

QString fieldTitle(const FieldSpec &spec)
{
    // A schema's own name wins: its fields may be called as one of ours and mean something else.
    if (!spec.label.isEmpty())
        return untrustedLine(spec.label, 80);
    const Words *words = wordsOf(spec);
    return words ? translated(words->title) : untrustedLine(spec.path, 80);
}

QString fieldHint(const FieldSpec &spec)
{
    if (!spec.help.isEmpty())
        return untrustedLine(spec.help, 200);
    const Words *words = spec.label.isEmpty() ? wordsOf(spec) : nullptr;
    return words ? translated(words->hint) : QString();
}

QString newFieldHint(const FieldSpec &spec)
{
    const Words *words = spec.help.isEmpty() && spec.label.isEmpty() ? wordsOf(spec) : nullptr;
    return words && words->newHint ? translated(words->newHint) : fieldHint(spec);
}

QString groupTitle(const FieldGroup &group)
{
    const Words *words = find(groups, group.words);
    return words ? translated(words->title) : group.words;
}

} // namespace console
