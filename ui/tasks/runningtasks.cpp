#include "ui/tasks/runningtasks.h"

#include "models/ports/accountstore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "ui/presentation/untrustedtext.h"

#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

RunningTask readingOf(const Account &account, const LoadProgress &progress, CatalogueLoader &loader)
{
    const QLocale locale;
    const QString label = untrustedLine(account.label, 60);
    const QString done = locale.toString(progress.done);
    return {"reading-"_L1 + account.id.value,
            progress.total
                ? RunningTasks::tr("Reading %1: %2 of %3").arg(label, done, locale.toString(*progress.total))
                : RunningTasks::tr("Reading %1: %2 so far").arg(label, done),
            progress.done, progress.total,
            [&loader, id = account.id] { loader.cancel(id); }};
}

} // namespace

RunningTasks::RunningTasks(const ConsoleParts &parts, QObject *parent)
    : QObject(parent), m_parts(parts)
{
    connect(&parts.loader, &CatalogueLoader::progressChanged, this, &RunningTasks::changed);
    connect(&parts.rotations, &RotationDesk::openChanged, this, &RunningTasks::changed);
    connect(&parts.rotations, &RotationDesk::idle, this, &RunningTasks::changed);
    connect(&parts.statusChanges, &StatusChange::finished, this, &RunningTasks::changed);
    connect(&parts.statusChanges, &StatusChange::idle, this, &RunningTasks::changed);
}

QList<RunningTask> RunningTasks::tasks() const
{
    QList<RunningTask> tasks;
    if (m_parts.rotations.isBusy())
        tasks.append({u"rotation"_s, tr("Changing a credential"), 0, {}, {}});
    if (m_parts.statusChanges.isBusy())
        tasks.append({u"status"_s, tr("Changing a status"), 0, {}, {}});
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts) {
        const LoadProgress progress = m_parts.loader.progress(account.id);
        if (progress.state == LoadState::Loading)
            tasks.append(readingOf(account, progress, m_parts.loader));
    }
    return tasks;
}

} // namespace console
