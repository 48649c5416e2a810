#pragma once

#include "models/ports/profilememory.h"
#include "models/workflows/exportoptions.h"
#include "models/workflows/exportrows.h"

namespace console {

/// How somebody likes to export one kind of list: by the names of columns, for their order changes
/// with versions.
struct ExportPreset {
    QString name;
    ExportFormat format = ExportFormat::Csv;
    ExportHeader header = ExportHeader::Names;
    CsvOptions csv;
    bool everything = false;
    QStringList columns; ///< stable names, in this order
    bool operator==(const ExportPreset &) const = default;
};

/// The presets of a profile, by kind ("merchants", …) and name. No file name and no filter: those
/// may say more than a preset should.
class ExportPresets {
public:
    explicit ExportPresets(ProfileMemory &memory) : m_memory(memory) { }

    /// By name. What is damaged, or of a version that knows more, is left out.
    [[nodiscard]] QList<ExportPreset> presets(const QString &kind) const;

    /// Replaces the preset of that name in that kind.
    void keep(const QString &kind, const ExportPreset &preset);
    void remove(const QString &kind, const QString &name);

private:
    ProfileMemory &m_memory;
};

/// The columns of a preset that still exist, as indexes.
[[nodiscard]] QList<int> presetColumns(const ExportPreset &preset,
                                       const QList<ExportColumn> &columns);

} // namespace console
