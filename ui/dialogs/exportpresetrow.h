#pragma once

#include "models/workflows/exportpresets.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace console {

/// Remembered choices by name: choose one, keep the present ones under a name, forget one.
class ExportPresetRow : public QWidget
{
    Q_OBJECT

public:
    /// `kind` is ExportFacts::kind: each kind of list has presets of its own.
    ExportPresetRow(ProfileMemory &memory, const QString &kind, QWidget *parent);

    /// The answer to keepRequested().
    void keep(const ExportPreset &preset);

signals:
    void chosen(const console::ExportPreset &preset);
    void keepRequested(const QString &name);

private:
    void fill(const QString &current);
    void choose();
    void forget();
    void offer();

    ExportPresets m_presets;
    QString m_kind;
    QComboBox *m_names;
    QPushButton *m_keep;
    QPushButton *m_forget;
};

} // namespace console
