#include "app/services/preczn/precznerrors.h"

#include <QRegularExpression>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ReasonRule {
    int status;
    QLatin1String words; ///< as plainWords() writes them; empty: any text of that status
    RefusalReason reason;
};

// Seeds 2 and 3. The order matters: the last 404 is for whatever the documents do not explain.
constexpr std::array reasonRules{
    ReasonRule{400, "invalid connection credentials"_L1, RefusalReason::InvalidCredentials},
    ReasonRule{400, "not supported"_L1, RefusalReason::NotSupported},
    ReasonRule{400, "requires field"_L1, RefusalReason::MissingFields},
    ReasonRule{400, "already exist"_L1, RefusalReason::AlreadyExists},
    ReasonRule{404, "merchant not found"_L1, RefusalReason::MerchantNotFound},
    ReasonRule{404, "connection not found"_L1, RefusalReason::ConnectionNotFound},
    ReasonRule{404, ""_L1, RefusalReason::AddressNotRecognised},
    ReasonRule{409, ""_L1, RefusalReason::ExistingMismatch},
};

/// Lower case, letters and digits only, single spaces.
QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text)
        words += c.isLetterOrNumber() ? c.toLower() : QChar(u' ');
    return words.simplified();
}

RefusalReason reasonFor(int status, const QString &text)
{
    const QString words = plainWords(text);
    for (const auto &rule : reasonRules) {
        if (rule.status == status && words.contains(rule.words))
            return rule.reason;
    }
    return RefusalReason::None;
}

/// "StripeConnect requires fields: mid, key" names mid and key.
QList<FieldError> missingFields(const QString &text)
{
    static const QRegularExpression pattern(u"requires fields?\\s*:\\s*(.+)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QList<FieldError> fields;
    const QString list = pattern.match(text).captured(1);
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        while (name.endsWith(u'.'))
            name.chop(1);
        if (!name.isEmpty())
            fields.append({name, {}});
    }
    return fields;
}

/// One text, or several in a list.
QString textOf(const JsonValue &value)
{
    QStringList texts{value.label()};
    for (const auto &[key, element] : value.children())
        texts.append(element.label());
    texts.removeAll(QString());
    return texts.join("; "_L1);
}

} // namespace

ErrorBody precznErrorBody(const JsonValue &body, int status)
{
    const QString message = textOf(body[u"message"]);
    const QString error = textOf(body[u"error"]);
    const auto &longName = body[u"statusCode"];
    const auto number = (longName.isSet() ? longName : body[u"status"]).integer();
    ErrorBody result;
    result.text = message.isEmpty() ? error : message;
    result.recognised = number == status && !result.text.isEmpty();
    if (!result.recognised)
        return result;
    result.reason = reasonFor(status, result.text);
    if (result.reason == RefusalReason::MissingFields)
        result.fields = missingFields(result.text);
    if (plainWords(result.text) == "no plan"_L1) // a merchant without one cannot be activated
        result.fields.append({u"active"_s, result.text});
    return result;
}

} // namespace console
