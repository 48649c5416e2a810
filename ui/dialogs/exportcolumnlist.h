#pragma once

#include "models/workflows/exportrows.h"

#include <QWidget>

class QListWidget;

namespace console {

/// Which columns are exported, and in which order: by mouse or by keyboard.
class ExportColumnList : public QWidget
{
    Q_OBJECT

public:
    ExportColumnList(const QList<ExportColumn> &columns, QWidget *parent);

    [[nodiscard]] QList<int> chosen() const;

    /// These first, in this order; the others follow, unchecked.
    void choose(const QList<int> &columns);

signals:
    void changed();

private:
    QWidget *buildButtons();
    void addItem(int column, bool checked);
    void moveCurrent(int by);

    QList<ExportColumn> m_columns;
    QListWidget *m_list;
};

} // namespace console
