#include "app/services/json/servertext.h"

#include "models/domain/jsonvalue.h"
#include "models/domain/processorcatalog.h"

#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype shortestRest = 4; ///< what is shorter may be there by chance
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

/// Texts are cut to a length, and that may leave the beginning of a quoted secret at the end.
qsizetype lengthWithoutItsStart(QByteArrayView text, QByteArrayView secret)
{
    for (qsizetype size = std::min(text.size(), secret.size() - 1); size >= shortestRest; --size) {
        if (text.endsWith(secret.first(size)))
            return text.size() - size;
    }
    return text.size();
}

void removeFrom(QString &text, const SecretBuffer &secret)
{
    QByteArray bytes = text.toUtf8();
    qsizetype at = QByteArrayView(bytes).indexOf(secret.expose());
    bool found = at >= 0;
    while (at >= 0) {
        bytes.replace(at, secret.size(), removed);
        at = QByteArrayView(bytes).indexOf(secret.expose(), at + removed.size());
    }
    const qsizetype kept = lengthWithoutItsStart(bytes, secret.expose());
    if (kept < bytes.size()) {
        bytes.truncate(kept);
        bytes.append(removed);
        found = true;
    }
    if (found) {
        wipe(text);
        text = QString::fromUtf8(bytes);
    }
    wipe(bytes);
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
        if (!isIdentifier(processor, name))
            removeSecret(error, value);
    }
}

void removeSecret(ApiError &error, const SecretBuffer &secret)
{
    if (secret.isEmpty())
        return;
    removeFrom(error.message, secret);
    removeFrom(error.platformCode, secret);
    for (auto &field : error.fields) {
        removeFrom(field.field, secret);
        removeFrom(field.message, secret);
    }
}

} // namespace console
