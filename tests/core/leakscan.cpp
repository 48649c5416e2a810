#include "tests/core/leakscan.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace console::testing {

namespace {

QByteArrayList disguises(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const auto *utf16 = reinterpret_cast<const char *>(text.utf16());
    return {secret, secret.toBase64(), QByteArray(utf16, text.size() * 2),
            secret.toPercentEncoding(), secret.toHex()};
}

} // namespace

bool betrays(const QByteArray &bytes, const QByteArrayList &secrets)
{
    return std::ranges::any_of(secrets, [&](const QByteArray &secret) {
        return std::ranges::any_of(disguises(secret),
                                   [&](const QByteArray &form) { return bytes.contains(form); });
    });
}

QStringList filesThatBetray(const QString &folder, const QByteArrayList &secrets)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && betrays(file.readAll(), secrets))
            found.append(file.fileName());
    }
    return found;
}

} // namespace console::testing
