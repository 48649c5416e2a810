#pragma once

#include "ui/forms/fieldeditor.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace console {

class FieldRow;

/// An array of objects: a box for each row with an editor for each member, and "Add". Members that
/// the spec does not know stay in their row as they were read.
class RowsField : public FieldEditor
{
    Q_OBJECT

public:
    explicit RowsField(const FieldSpec &spec, QWidget *parent = nullptr);

    void setValue(const FieldValue &value) override;
    [[nodiscard]] FieldEdit currentEdit() const override;
    [[nodiscard]] QWidget *input() override;
    void focusOn(const QString &path) override;
    bool sayAt(const QString &path, const QString &problem) override;

    /// All rows as they stand, as an array of objects.
    [[nodiscard]] FieldValue current() const;

    /// The editor of that member in a row; null if there is none.
    [[nodiscard]] FieldEditor *editorIn(qsizetype row, const QString &member) const;

private:
    struct Row
    {
        QWidget *box;
        FieldValue read; ///< the row's object; missing for a new one
        QList<FieldEditor *> editors;
        QList<FieldRow *> lines = {}; ///< one around each editor
        QPushButton *remove = nullptr;
    };

    void addRow(const FieldValue &read);
    void removeRow(const QWidget *box);
    void nameRows();
    [[nodiscard]] SecretBuffer objectOf(const Row &row) const;

    std::vector<Row> m_rows;
    QVBoxLayout *m_boxes;
    QPushButton *m_add;
};

} // namespace console
