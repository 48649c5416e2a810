#pragma once

#include "models/workflows/exportoptions.h"
#include "models/workflows/exportrows.h"

#include <QMimeData>

#include <memory>

class QTemporaryDir;

namespace console {

/// Rows on their way out: as tab-separated text, as CSV and, once it is asked for, as a CSV file.
/// Formulas are guarded as in every export, for what is pasted into a spreadsheet is run by it too.
class CopiedRows : public QMimeData
{
    Q_OBJECT

public:
    /// `columns` in this order. With a folder the rows can be dropped as a file, which is made in
    /// it when somebody wants it and stays until the folder goes.
    CopiedRows(std::shared_ptr<const ExportRows> rows, QList<int> columns, const QString &kind,
               std::shared_ptr<QTemporaryDir> folder = {});

    [[nodiscard]] QStringList formats() const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    [[nodiscard]] QByteArray text(char delimiter, bool windowsLineEnds) const;
    [[nodiscard]] QString file() const;

    std::shared_ptr<const ExportRows> m_rows;
    ExportRequest m_request;
    std::shared_ptr<QTemporaryDir> m_folder;
    mutable QString m_file;
};

} // namespace console
