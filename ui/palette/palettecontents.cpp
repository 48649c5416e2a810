#include "ui/palette/palettecontents.h"

#include "models/ports/accountstore.h"
#include "models/ports/profilememory.h"
#include "models/tables/cataloguestore.h"

#include <QAction>
#include <QElapsedTimer>
#include <QJsonArray>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "recent";
constexpr qsizetype keptRecent = 20;
constexpr qint64 stepTime = 6; // milliseconds: a key in between is not felt
constexpr int recentBoost = 30; // the newest; one less for each older
constexpr int accountBoost = 6;
/// In the order of ObjectKind: people look for merchants, and their connectors bear their names.
constexpr int kindBoosts[]{8, 2, 3};

QString plain(const QAction &command)
{
    return command.text().remove(u'&').remove(u'…');
}

/// An object is looked for by its merchant at least as often as by its own name.
QString titleOfRow(const CatalogueSection &section, int row)
{
    const QString own = section.text(row, catalogue::Name);
    const QString name = own.isEmpty() ? section.text(row, catalogue::Id) : own;
    const QString owner = section.text(row, catalogue::Owner);
    if (section.kind() == ObjectKind::Merchant || owner.isEmpty())
        return name;
    return u"%1 · %2"_s.arg(owner, name);
}

} // namespace

PaletteContents::PaletteContents(const ConsoleParts &parts, const QList<QAction *> &commands,
                                 QObject *parent)
    : QObject(parent), m_parts(parts), m_commands(commands)
{
    // Whoever reads the list is there already.
    m_commands.removeIf([](const QAction *action) {
        return action->objectName() == "actionFindAnything"_L1;
    });
    connect(&parts.catalogue, &CatalogueStore::rowsAppended, this, &PaletteContents::forget);
    connect(&parts.catalogue, &CatalogueStore::rowsChanged, this, &PaletteContents::forget);
    connect(&parts.catalogue, &CatalogueStore::rowsRemoved, this, &PaletteContents::forget);
    connect(&parts.accounts, &AccountStore::accountAdded, this, &PaletteContents::forget);
    connect(&parts.accounts, &AccountStore::accountChanged, this, &PaletteContents::forget);
    connect(&parts.accounts, &AccountStore::accountRemoved, this, &PaletteContents::forget);
    m_filling.setInterval(0);
    connect(&m_filling, &QTimer::timeout, this, &PaletteContents::fill);
    const auto entries = parts.memory.recall(QLatin1String(topic)).value("places"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        if (const auto place = placeFrom(entry.toObject()); place && m_recent.size() < keptRecent)
            m_recent.append(*place);
    }
}

/// What is being looked at stays until the next prepare(): a list must not change under the eyes.
void PaletteContents::forget()
{
    m_stale = true;
}

void PaletteContents::prepare()
{
    if (m_stale) {
        m_index.clear();
        m_places.clear();
        m_next = {};
        m_stale = false;
        addFixed();
    }
    if (!isComplete())
        fill();
    if (!isComplete())
        m_filling.start();
}

void PaletteContents::fill()
{
    QElapsedTimer timer;
    timer.start();
    while (!isComplete() && timer.elapsed() < stepTime) {
        const auto &section = m_parts.catalogue.section(static_cast<ObjectKind>(m_next.kind));
        for (int i = 0; i < 64 && m_next.row < section.count(); ++i)
            addRow(section, m_next.row++);
        if (m_next.row >= section.count())
            m_next = {m_next.kind + 1, 0};
    }
    if (isComplete())
        m_filling.stop();
    emit grown();
}

void PaletteContents::addFixed()
{
    for (const QAction *command : std::as_const(m_commands))
        add(CommandPlace{command->objectName()}, plain(*command), {}, 0);
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts)
        add(account.id, account.label, factsOf(account.platform).displayName, accountBoost);
}

void PaletteContents::addRow(const CatalogueSection &section, int row)
{
    QStringList detail;
    for (const auto column : {catalogue::Id, catalogue::ExternalId, catalogue::Type,
                              catalogue::RawStatus, catalogue::AccountLabel, catalogue::Platform})
        detail.append(section.text(row, column));
    add(ObjectPlace{section.kind(), section.accountOf(row).id, detail.first()},
        titleOfRow(section, row), detail.join(u' '), kindBoosts[size_t(section.kind())]);
}

void PaletteContents::add(const PalettePlace &place, const QString &title, const QString &detail,
                          int boost)
{
    m_index.add(title, detail, boost + recencyOf(place));
    m_places.push_back(place);
}

int PaletteContents::recencyOf(const PalettePlace &place) const
{
    const auto age = m_recent.indexOf(place);
    return age < 0 ? 0 : recentBoost - int(age);
}

QList<PalettePlace> PaletteContents::find(const QString &question, int limit)
{
    if (question.trimmed().isEmpty())
        return recent().mid(0, limit);
    QList<PalettePlace> places;
    const auto matches = m_index.find(question, limit);
    for (const FinderMatch &match : matches)
        places.append(m_places[size_t(match.item)]);
    return places;
}

QList<PalettePlace> PaletteContents::recent() const
{
    QList<PalettePlace> places;
    for (const PalettePlace &place : m_recent) {
        if (exists(place))
            places.append(place);
    }
    for (const QAction *command : m_commands) {
        const PalettePlace place = CommandPlace{command->objectName()};
        if (command->isEnabled() && !places.contains(place))
            places.append(place);
    }
    return places;
}

bool PaletteContents::exists(const PalettePlace &place) const
{
    if (const auto *object = std::get_if<ObjectPlace>(&place))
        return m_parts.catalogue.indexOf(object->kind, object->account, object->id) >= 0;
    if (const auto *account = std::get_if<AccountId>(&place))
        return m_parts.accounts.find(*account).has_value();
    return command(std::get<CommandPlace>(place));
}

void PaletteContents::remember(const PalettePlace &place)
{
    m_recent.removeAll(place);
    m_recent.prepend(place);
    m_recent = m_recent.mid(0, keptRecent);
    QJsonArray entries;
    for (const PalettePlace &each : std::as_const(m_recent))
        entries.append(jsonFrom(each));
    m_parts.memory.remember(QLatin1String(topic), {{"places"_L1, entries}});
    for (size_t item = 0; item < m_places.size(); ++item) {
        if (m_places[item] == place)
            m_index.setBoost(int(item), recentBoost);
    }
}

std::optional<CatalogueRow> PaletteContents::row(const ObjectPlace &place) const
{
    return m_parts.catalogue.find(place.kind, place.account, place.id);
}

QAction *PaletteContents::command(const CommandPlace &place) const
{
    for (QAction *command : m_commands) {
        if (command->objectName() == place.name)
            return command;
    }
    return nullptr;
}

} // namespace console
