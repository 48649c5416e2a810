#include "app/sandbox/sampledata.h"

#include <QCryptographicHash>
#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace; without it the linker drops the resources of
// a static library.
static void initSampleResources()
{
    Q_INIT_RESOURCE(practice);
}

namespace console {

using namespace Qt::StringLiterals;

QJsonDocument sampleOf(PlatformKind platform)
{
    initSampleResources();
    QFile file(":/sample/"_L1 + factsOf(platform).wireName + ".json"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll());
}

QString stableToken(const QString &origin, int length, bool lowerOnly)
{
    static constexpr char alphabet[] =
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const unsigned letters = lowerOnly ? 36 : 62;
    QString token;
    token.reserve(length);
    QByteArray block = origin.toUtf8();
    while (token.size() < length) {
        block = QCryptographicHash::hash(block, QCryptographicHash::Sha256);
        for (const char byte : std::as_const(block))
            token.append(QLatin1Char(alphabet[static_cast<unsigned char>(byte) % letters]));
    }
    token.truncate(length);
    return token;
}

QByteArray practiceKey(PlatformKind platform, quint64 seed)
{
    const QString origin = factsOf(platform).wireName + QString::number(seed);
    const QString word = stableToken(origin, 40, platform != PlatformKind::Ixopay);
    switch (platform) {
    case PlatformKind::Paygentic:
        return QString("sk_test_"_L1 + word.first(32)).toLatin1();
    case PlatformKind::Ixopay: // ixopay.md §2.2: API key and password
        return QString("practice-"_L1 + stableToken(origin, 24, true) + u':' + word.first(24))
            .toLatin1();
    case PlatformKind::Preczn:
        return QString("priv_test_"_L1 + word.first(26)).toLatin1();
    case PlatformKind::ChargebackStop:
        return QString("cbs_test_partner_"_L1 + word.first(32)).toLatin1();
    }
    return {};
}

QByteArray practiceOrganisationKey(quint64 seed)
{
    const QString origin = "chargebackstop organisation"_L1 + QString::number(seed);
    return QString("cbs_test_organisation_"_L1 + stableToken(origin, 32, true)).toLatin1();
}

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

QString secretDigest(const QString &secret)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex());
}

} // namespace console
