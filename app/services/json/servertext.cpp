#include "app/services/json/servertext.h"

#include "models/domain/jsonvalue.h"
#include "models/domain/processorcatalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr QByteArrayView removed("\xE2\x80\xA6");

/// Key prefixes: paygentic.md §1.1, preczn.md §3.1.
const QRegularExpression &keyPattern()
{
    static const QRegularExpression pattern(
        u"\\b((?:sk_(?:live|test)_|priv_(?:test_)?)|(?:Bearer|Basic)\\s+)[^\\s\"',;]+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool isInvisible(QChar c)
{
    const auto category = c.category();
    return (category == QChar::Other_Control && !c.isSpace()) || category == QChar::Other_Format;
}

bool isIdentifier(QStringView processor, const QString &field)
{
    const auto fields = processorSpec(processor).fields;
    return std::any_of(fields.begin(), fields.end(), [&](const CredentialFieldSpec &spec) {
        return spec.name == field && !spec.secret;
    });
}

void removeSecret(QString &text, const SecretBuffer &secret)
{
    QByteArray bytes = text.toUtf8();
    qsizetype at = QByteArrayView(bytes).indexOf(secret.expose());
    const bool found = at >= 0;
    while (at >= 0) {
        bytes.replace(at, secret.size(), removed);
        at = QByteArrayView(bytes).indexOf(secret.expose(), at + removed.size());
    }
    if (found) {
        wipe(text);
        text = QString::fromUtf8(bytes);
    }
}

} // namespace

QString serverText(const QString &text)
{
    // Cut twice: first so that a reply of megabytes is not searched, in the end for good.
    QString clean = shortened(text, 8 * longestText);
    clean.removeIf(isInvisible);
    clean.replace(keyPattern(), u"\\1…"_s);
    return shortened(clean.simplified(), longestText);
}

void removeSecrets(ApiError &error, const CredentialSet &sent, QStringView processor)
{
    for (const auto &[name, value] : sent.entries()) {
        if (isIdentifier(processor, name) || value.isEmpty())
            continue;
        removeSecret(error.message, value);
        removeSecret(error.platformCode, value);
        for (auto &field : error.fields) {
            removeSecret(field.field, value);
            removeSecret(field.message, value);
        }
    }
}

} // namespace console
