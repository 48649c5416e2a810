#include "ui/pages/copiedrows.h"

#include "models/workflows/atomicfile.h"
#include "models/workflows/exportwriting.h"

#include <QTemporaryDir>
#include <QUrl>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto plainFormat = "text/plain"_L1;
constexpr auto csvFormat = "text/csv"_L1;
constexpr auto fileFormat = "text/uri-list"_L1;

} // namespace

CopiedRows::CopiedRows(std::shared_ptr<const ExportRows> rows, QList<int> columns,
                       const QString &kind, std::shared_ptr<QTemporaryDir> folder)
    : m_rows(std::move(rows)), m_folder(std::move(folder))
{
    m_request.columns = std::move(columns);
    m_request.header = ExportHeader::Titles;
    m_request.facts.kind = kind;
}

QStringList CopiedRows::formats() const
{
    QStringList all{QString(plainFormat), QString(csvFormat)};
    if (m_folder)
        all.append(QString(fileFormat));
    return all;
}

QVariant CopiedRows::retrieveData(const QString &format, QMetaType type) const
{
    if (format == fileFormat && m_folder) {
        const QUrl url = QUrl::fromLocalFile(file());
        return type == QMetaType::fromType<QByteArray>() ? QVariant(url.toEncoded() + "\r\n")
                                                         : QVariant(QVariantList{url});
    }
    if (format == csvFormat)
        return text(',', true);
    if (!format.startsWith(plainFormat))
        return {};
    const QByteArray table = text('\t', false);
    return type == QMetaType::fromType<QByteArray>() ? QVariant(table)
                                                     : QVariant(QString::fromUtf8(table));
}

QByteArray CopiedRows::text(char delimiter, bool windowsLineEnds) const
{
    ExportRequest request = m_request;
    request.csv = {delimiter, false, windowsLineEnds};
    return exportBytes(request, *m_rows);
}

QString CopiedRows::file() const
{
    if (!m_file.isEmpty())
        return m_file;
    // A folder of its own for each drag: the file's name stays the one that people understand.
    QTemporaryDir own(m_folder->filePath(u"drag"_s));
    own.setAutoRemove(false);
    const QString name = own.filePath(QString(m_request.facts.kind + u".csv"_s));
    if (writeAtomically(name, text(',', true)))
        m_file = name;
    return m_file;
}

} // namespace console
