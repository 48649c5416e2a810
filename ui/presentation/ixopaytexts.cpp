#include "ui/presentation/ixopaytexts.h"

#include <QCoreApplication>

#include <array>

namespace console {

namespace {

struct CodeRow
{
    int code;
    const char *title;
    const char *meaning;
    const char *advice;
};

#define T(text) QT_TRANSLATE_NOOP("IxopayTexts", text)

constexpr const char *correctMarked = T("Correct the marked field, then send again.");
constexpr const char *inRouting = T("Routing rules are changed in IXOPAY's own dashboard.");

constexpr std::array rows{
    CodeRow{1000, T("The key was not accepted"),
            T("IXOPAY does not recognise the API key and password of this account."),
            T("Check the API key and its password. IXOPAY also refuses calls from addresses "
              "outside the key's IP allow-list: ask for this computer's address to be added "
              "there.")},
    CodeRow{1001, T("IXOPAY could not use the request"),
            T("It considers the request as a whole invalid (code 1001)."),
            T("Check what was changed. If nothing stands out, contact the platform's support.")},
    CodeRow{1002, T("A value is not allowed"),
            T("It is not one of those that IXOPAY accepts there, or it is taken already "
              "(code 1002)."),
            correctMarked},
    CodeRow{1003, T("A value has the wrong format"),
            T("IXOPAY expects it to be written in another way (code 1003)."), correctMarked},
    CodeRow{1004, T("A value has characters that are not allowed"),
            T("IXOPAY does not accept some of its characters (code 1004)."), correctMarked},
    CodeRow{1005, T("Something is missing"),
            T("A field that must be filled in is empty (code 1005)."),
            T("Fill in the marked field, then send again.")},
    CodeRow{1006, T("Something does not apply here"),
            T("Fields were sent that do not go together, such as routing on a connector that is no "
              "meta-connector (code 1006)."),
            T("Clear what does not belong to this connector, then send again.")},
    CodeRow{1007, T("IXOPAY does not know the object"),
            T("There is no such tenant, merchant, connector or adapter under this key "
              "(code 1007)."),
            T("Reload the list. It may have been removed, or belong to another account.")},
    CodeRow{1010, T("The routing document is not valid"),
            T("IXOPAY cannot use it as a whole (code 1010)."), inRouting},
    CodeRow{1011, T("A routing condition is not available"),
            T("A rule uses a condition that is unknown, or not part of this plan (code 1011)."),
            inRouting},
    CodeRow{1012, T("A routing condition has the wrong parameters"),
            T("A rule's condition was given values that it cannot use (code 1012)."), inRouting},
    CodeRow{1013, T("A routing rule names a wrong connector"),
            T("A rule leads to a connector that cannot be used there (code 1013)."), inRouting},
    CodeRow{1014, T("The tree of routing rules is not valid"),
            T("Rules are nested in a way that IXOPAY does not accept (code 1014)."), inRouting},
    CodeRow{1015, T("Two routing rules have the same ID"),
            T("Each rule needs an ID of its own (code 1015)."), inRouting},
    CodeRow{1016, T("Not a meta-connector"),
            T("Only meta-connectors have routing rules (code 1016)."),
            T("Choose a connector whose adapter is MetaConnector.")},
    CodeRow{1017, T("A multi-method meta-connector"),
            T("It has a list of payment methods, and no routing rules (code 1017)."),
            T("Reload the connector: the console then asks for the other document.")},
    CodeRow{1018, T("A routing meta-connector"),
            T("It has routing rules, and no list of payment methods (code 1018)."),
            T("Reload the connector: the console then asks for the other document.")},
    CodeRow{9999, T("IXOPAY has an internal problem"),
            T("It answered with its own error (code 9999), which proves nothing either way."),
            T("Read the object again in a moment.")},
};

#undef T

QString say(const char *source)
{
    return QCoreApplication::translate("IxopayTexts", source);
}

} // namespace

std::optional<ErrorText> ixopayCodeText(QStringView code)
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    for (const auto &row : rows) {
        if (isNumber && row.code == number)
            return ErrorText{say(row.title), say(row.meaning), say(row.advice), {}};
    }
    return std::nullopt;
}

} // namespace console
