#include "ui/palette/palettelist.h"

#include "models/ports/accountstore.h"
#include "ui/consoleparts.h"
#include "ui/palette/palettecontents.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"

#include <QAction>

namespace console {

using namespace Qt::StringLiterals;

namespace {

PaletteLine lineOf(const CatalogueRow &row)
{
    QStringList detail{singularTitle(row.kind)};
    const QString &owner = row.ownerName.isEmpty() ? row.ownerId : row.ownerName;
    if (!owner.isEmpty())
        detail.append(untrustedLine(owner, 60));
    detail.append(factsOf(row.platform).displayName);
    detail.append(untrustedLine(row.accountLabel, 40));
    detail.append(untrustedLine(row.id, 60));
    return {glyphIcon(glyphOf(row.kind), Ink::Muted), titleOf(row), dotted(detail), {},
            row.environment, {}};
}

PaletteLine lineOf(const Account &account)
{
    return {platformIcon(account.platform), untrustedLine(account.label, 80),
            PaletteList::tr("Account · %1").arg(factsOf(account.platform).displayName), {},
            account.environment, {}};
}

PaletteLine lineOf(const QAction &command)
{
    return {command.icon(), command.text().remove(u'&'),
            command.isEnabled() ? PaletteList::tr("Command") : command.statusTip(),
            isolatedKeys(command.shortcut().toString(QKeySequence::NativeText)), {},
            command.isEnabled() ? QString() : command.statusTip()};
}

} // namespace

PaletteList::PaletteList(const ConsoleParts &parts, const PaletteContents &contents,
                         QObject *parent)
    : QAbstractListModel(parent), m_parts(parts), m_contents(contents)
{
}

void PaletteList::show(const QList<PalettePlace> &places)
{
    if (places == m_places)
        return;
    beginResetModel();
    m_places = places;
    endResetModel();
}

PaletteLine PaletteList::line(int row) const
{
    const PalettePlace &place = m_places[row];
    if (const auto *object = std::get_if<ObjectPlace>(&place)) {
        const auto known = m_contents.row(*object);
        return known ? lineOf(*known) : PaletteLine();
    }
    if (const auto *id = std::get_if<AccountId>(&place)) {
        const auto account = m_parts.accounts.find(*id);
        return account ? lineOf(*account) : PaletteLine();
    }
    const QAction *command = m_contents.command(std::get<CommandPlace>(place));
    return command ? lineOf(*command) : PaletteLine();
}

int PaletteList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PaletteList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == LineRole)
        return QVariant::fromValue(line(index.row()));
    if (role == Qt::DisplayRole)
        return line(index.row()).title;
    if (role != Qt::AccessibleTextRole)
        return {};
    const PaletteLine shown = line(index.row());
    QStringList words{shown.title, shown.detail};
    if (shown.environment)
        words.append(environmentWord(*shown.environment));
    if (!shown.keys.isEmpty())
        words.append(shown.keys);
    return words.join(u", "_s);
}

} // namespace console
