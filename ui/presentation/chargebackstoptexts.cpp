#include "ui/presentation/chargebackstoptexts.h"

#include <QCoreApplication>

#include <array>

namespace console {

namespace {

struct CodeRow
{
    const char *code;
    const char *title;
    const char *meaning;
    const char *advice;
};

#define T(text) QT_TRANSLATE_NOOP("ChargebackStopTexts", text)

constexpr std::array rows{
    CodeRow{"DUPLICATE_MERCHANT_IDS", T("A merchant is in the list twice"),
            T("ChargebackStop takes each merchant of an integration once."),
            T("Remove the second one, then send again.")},
    CodeRow{"INVALID_MERCHANT_IDS", T("A merchant cannot be used here"),
            T("At least one does not exist, belongs to another organisation, or is not visible to "
              "this key."),
            T("Compare the merchants with the chosen organisation, then send again.")},
    CodeRow{"INVALID_INTEGRATION_TYPE", T("This type of integration cannot be changed"),
            T("ChargebackStop changes CUSTOM_ORDERS integrations only."),
            T("Use the platform's dashboard for this one.")},
    CodeRow{"MISSING_UPDATE_FIELDS", T("The change was empty"),
            T("ChargebackStop found neither a name nor a status in it."),
            T("Change the name, then send again.")},
};

#undef T

QString say(const char *source)
{
    return QCoreApplication::translate("ChargebackStopTexts", source);
}

} // namespace

std::optional<ErrorText> chargebackStopCodeText(QStringView code)
{
    for (const CodeRow &row : rows) {
        if (code == QLatin1String(row.code))
            return ErrorText{say(row.title), say(row.meaning), say(row.advice), {}};
    }
    return std::nullopt;
}

} // namespace console
