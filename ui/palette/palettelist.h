#pragma once

#include "ui/palette/paletteentry.h"

#include <QAbstractListModel>
#include <QIcon>

namespace console {

class PaletteContents;
struct ConsoleParts;

/// What a line of the palette shows.
struct PaletteLine
{
    QIcon icon;
    QString title;
    QString detail;
    QString keys; ///< of a command
    std::optional<Environment> environment;
    QString whyNot; ///< a command that is off; empty if it can be chosen
};

/// The places found, as lines.
class PaletteList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    PaletteList(const ConsoleParts &parts, const PaletteContents &contents, QObject *parent);

    void show(const QList<PalettePlace> &places);
    [[nodiscard]] const PalettePlace &placeAt(int row) const { return m_places[row]; }
    [[nodiscard]] PaletteLine line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    const ConsoleParts &m_parts;
    const PaletteContents &m_contents;
    QList<PalettePlace> m_places;
};

} // namespace console

Q_DECLARE_METATYPE(console::PaletteLine)
