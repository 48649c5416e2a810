#include "ui/tasks/awaynotes.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/statuschange.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/untrustedtext.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longReading{30}; // shorter ones are not worth a word
constexpr std::chrono::seconds shownFor{8};

} // namespace

AwayNotes::AwayNotes(const ConsoleParts &parts, QWidget &window)
    : QObject(&window), m_parts(parts), m_window(window)
{
    connect(&parts.loader, &CatalogueLoader::progressChanged, this, &AwayNotes::followReading);
    connect(&parts.rotations, &RotationDesk::confirmed, this, [this](const ConnectorRef &target) {
        say(tr("Credential changed"),
            tr("%1 of %2: confirmed by the platform.")
                .arg(untrustedLine(target.type, 60), untrustedLine(target.merchantName, 60)));
    });
    // What became of it stands in the window: a word too few here is better than a wrong one.
    connect(&parts.statusChanges, &StatusChange::finished, this, [this] {
        say(tr("A status command has finished"), tr("The window says what became of it."));
    });
}

void AwayNotes::followReading(const AccountId &account)
{
    const LoadProgress progress = m_parts.loader.progress(account);
    const bool ended = progress.state == LoadState::Complete || progress.state == LoadState::Failed;
    const auto known = m_parts.accounts.find(account);
    if (!ended || !known
        || progress.startedAt.secsTo(m_parts.clock.now()) < longReading.count())
        return;
    const QString label = untrustedLine(known->label, 60);
    if (progress.state == LoadState::Complete)
        say(tr("%1 was read").arg(label), tr("%n object(s).", nullptr, int(progress.done)));
    else
        say(tr("%1 could not be read").arg(label), tr("The window says why."));
}

void AwayNotes::say(const QString &title, const QString &text)
{
    if (QApplication::activeWindow())
        return;
    emit said(title, text);
    QApplication::alert(&m_window);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(applicationIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, &m_window, &QWidget::activateWindow);
    }
    m_icon->show();
    m_icon->showMessage(title, text, applicationIcon(), int(std::chrono::milliseconds(shownFor).count()));
}

} // namespace console
