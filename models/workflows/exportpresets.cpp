#include "models/workflows/exportpresets.h"

#include <QJsonArray>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "exportPresets"_L1;
constexpr qsizetype longestName = 80;

QJsonObject toJson(const ExportPreset &preset)
{
    return {{u"format"_s, QString(exportFormatWord(preset.format))},
            {u"titles"_s, preset.header == ExportHeader::Titles},
            {u"delimiter"_s, QString(QLatin1Char(preset.csv.delimiter))},
            {u"byteOrderMark"_s, preset.csv.byteOrderMark},
            {u"windowsLineEnds"_s, preset.csv.windowsLineEnds},
            {u"everything"_s, preset.everything},
            {u"columns"_s, QJsonArray::fromStringList(preset.columns)}};
}

std::optional<ExportPreset> presetFrom(const QString &name, const QJsonObject &json)
{
    const auto format = exportFormatFromWord(json["format"_L1].toString());
    const QString delimiter = json["delimiter"_L1].toString(u","_s);
    const bool known = delimiter == ","_L1 || delimiter == ";"_L1 || delimiter == "\t"_L1;
    if (!format || !known || name.isEmpty() || name.size() > longestName)
        return std::nullopt;
    ExportPreset preset;
    preset.name = name;
    preset.format = *format;
    preset.header = json["titles"_L1].toBool() ? ExportHeader::Titles : ExportHeader::Names;
    preset.csv = {delimiter.front().toLatin1(), json["byteOrderMark"_L1].toBool(),
                  json["windowsLineEnds"_L1].toBool(true)};
    preset.everything = json["everything"_L1].toBool();
    for (const auto &column : json["columns"_L1].toArray())
        preset.columns.append(column.toString());
    return preset;
}

} // namespace

QList<ExportPreset> ExportPresets::presets(const QString &kind) const
{
    const QJsonObject all = m_memory.recall(topic)[kind].toObject();
    QList<ExportPreset> found;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (const auto preset = presetFrom(it.key(), it.value().toObject()))
            found.append(*preset);
    }
    return found;
}

void ExportPresets::keep(const QString &kind, const ExportPreset &preset)
{
    QJsonObject all = m_memory.recall(topic);
    QJsonObject ofKind = all[kind].toObject();
    ofKind.insert(preset.name.left(longestName), toJson(preset));
    all.insert(kind, ofKind);
    m_memory.remember(topic, all);
}

void ExportPresets::remove(const QString &kind, const QString &name)
{
    QJsonObject all = m_memory.recall(topic);
    QJsonObject ofKind = all[kind].toObject();
    ofKind.remove(name);
    all.insert(kind, ofKind);
    m_memory.remember(topic, all);
}

QList<int> presetColumns(const ExportPreset &preset, const QList<ExportColumn> &columns)
{
    QList<int> found;
    for (const QString &name : preset.columns) {
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&name](const ExportColumn &candidate) {
                return name == QLatin1String(candidate.name);
            });
        if (column != columns.end())
            found.append(int(column - columns.begin()));
    }
    return found;
}

} // namespace console
