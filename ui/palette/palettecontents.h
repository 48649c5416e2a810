#pragma once

#include "models/finder/finderindex.h"
#include "ui/consoleparts.h"
#include "ui/palette/paletteentry.h"

#include <QObject>
#include <QTimer>

class QAction;

namespace console {

class CatalogueSection;

/// Everything the palette can find: commands, accounts and what was read from them. Filled in small
/// steps when it is first needed, and again after what it was made of has changed.
class PaletteContents : public QObject
{
    Q_OBJECT

public:
    PaletteContents(const ConsoleParts &parts, const QList<QAction *> &commands,
                    QObject *parent = nullptr);

    /// Begins or goes on filling; grown() follows for every step.
    void prepare();
    [[nodiscard]] bool isComplete() const { return m_next.kind == done; }

    /// Best first. For an empty question: what was chosen last, then the commands.
    [[nodiscard]] QList<PalettePlace> find(const QString &question, int limit);

    /// A place was chosen: it comes first from now on, also after a restart.
    void remember(const PalettePlace &place);

    /// What is known of a place now; nothing if it is gone.
    [[nodiscard]] std::optional<CatalogueRow> row(const ObjectPlace &place) const;
    [[nodiscard]] QAction *command(const CommandPlace &place) const;

signals:
    void grown();

private:
    static constexpr int done = 3;

    struct Position
    {
        int kind = 0;
        int row = 0;
    };

    void forget();
    void fill();
    void addFixed();
    void addRow(const CatalogueSection &section, int row);
    void add(const PalettePlace &place, const QString &title, const QString &detail, int boost);
    [[nodiscard]] int recencyOf(const PalettePlace &place) const;
    [[nodiscard]] bool exists(const PalettePlace &place) const;
    [[nodiscard]] QList<PalettePlace> recent() const;

    ConsoleParts m_parts;
    QList<QAction *> m_commands;
    FinderIndex m_index;
    std::vector<PalettePlace> m_places; ///< one for each item of the index
    QList<PalettePlace> m_recent; ///< the newest first
    Position m_next; ///< what has not been added yet
    bool m_stale = true;
    QTimer m_filling;
};

} // namespace console
