#pragma once

#include "models/workflows/exportoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace console {

/// The format of an export, and what there is to choose about it.
class ExportFormatForm : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFormatForm(QWidget *parent);

    [[nodiscard]] ExportFormat format() const;
    void setFormat(ExportFormat format);

    /// Format, header and CSV options.
    void fill(ExportRequest &request) const;
    void show(const ExportRequest &request);

signals:
    void changed();

private:
    QComboBox *addChoice(QVBoxLayout &layout, const QString &label, const QString &objectName,
                         const QString &accessibleName);
    void offer();

    QComboBox *m_format;
    QComboBox *m_header;
    QComboBox *m_delimiter;
    QComboBox *m_lineEnds;
    QCheckBox *m_mark;
    QList<QWidget *> m_csvOnly;
    QList<QWidget *> m_tablesOnly; ///< CSV and Excel
};

} // namespace console
