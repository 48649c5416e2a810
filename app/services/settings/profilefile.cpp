#include "app/services/settings/profilefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

tl::unexpected<ApiError> fileFailed(const QString &path, const QString &why)
{
    return failure(localError(ApiErrorKind::FileFailed, QString(path + u": "_s + why)));
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return fileFailed(folder, u"cannot make the folder"_s);
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
    return {};
}

} // namespace

Result<QByteArray> readProfileFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QFile::ReadOnly))
        return fileFailed(path, file.errorString());
    if (file.size() > largestFile)
        return fileFailed(path, u"too large"_s);
    return file.readAll();
}

Result<void> writeProfileFile(const QString &path, const QJsonObject &content)
{
    if (const auto folder = makeFolderOf(path); !folder)
        return folder;
    QSaveFile file(path);
    // Permissions before content: nobody else may have opened it in between.
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly))
        return fileFailed(path, file.errorString());
    file.write(QJsonDocument(content).toJson());
    if (!file.commit())
        return fileFailed(path, file.errorString());
    return {};
}

Result<QString> keepAside(const QString &path, const QDateTime &now)
{
    const QString stem = path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int next = 2; QFile::exists(name); ++next)
        name = stem + u'-' + QString::number(next);
    if (!QFile::copy(path, name))
        return fileFailed(path, u"cannot be kept aside"_s);
    return name;
}

} // namespace console
