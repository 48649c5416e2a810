#include "ui/dialogs/abilitiesdialog.h"

#include "models/domain/account.h"
#include "models/ports/platformregistry.h"
#include "models/workflows/catalogueloader.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What a reading says of the key itself; nothing is known before the first.
QString readingNote(const LoadProgress &progress)
{
    switch (progress.state) {
    case LoadState::Complete:
        return progress.notes.isEmpty()
            ? QString()
            : AbilitiesDialog::tr("Not visible to this key: %1.")
                  .arg(untrustedLine(progress.notes.join(u", "_s), 300));
    case LoadState::Failed:
        return AbilitiesDialog::tr("The last reading failed, so what is said here may be out of "
                                   "date.");
    default:
        return AbilitiesDialog::tr("The account has not been read completely yet.");
    }
}

QString changeNote(const Account &account)
{
    switch (account.protection) {
    case ProtectionLevel::ReadOnly:
        return AbilitiesDialog::tr("This account is read-only: the console refuses every change.");
    case ProtectionLevel::Confirm:
        return AbilitiesDialog::tr("After you confirm it.");
    case ProtectionLevel::ConfirmByName:
        return AbilitiesDialog::tr("After you type the object's name.");
    case ProtectionLevel::Free:
        return AbilitiesDialog::tr("Without confirmation, except for what cannot be undone.");
    }
    Q_UNREACHABLE();
}

} // namespace

AbilitiesDialog::AbilitiesDialog(const ConsoleParts &parts, const Account &account,
                                 QWidget *parent)
    : ConsoleDialog(tr("What can I do with this key?"), parent)
{
    setObjectName(u"abilitiesDialog"_s);
    body()->addWidget(new TargetBand(untrustedLine(account.label), {}, account, this));
    m_card = new Card(tr("What this console can do with it"), this);
    m_card->body()->setSpacing(metrics::medium);
    body()->addWidget(m_card);
    Platform *platform = parts.platforms.platform(account.id);
    const QString name = factsOf(account.platform).displayName;
    const QString absent = tr("%1 does not offer it, or this console does not use it.").arg(name);
    const bool mayChange = account.protection != ProtectionLevel::ReadOnly;
    const QString change = changeNote(account);
    addLine(platform, tr("Read everything the key can see"),
            readingNote(parts.loader.progress(account.id)));
    addLine(platform && platform->merchants(), tr("Open a merchant by its ID"),
            platform && platform->merchants() ? QString() : absent);
    addLine(platform && platform->integrations(), tr("Open an integration by its ID"),
            platform && platform->integrations() ? QString() : absent);
    addLine(platform && platform->requirements(), tr("See what a connector still requires"),
            platform && platform->requirements() ? QString() : absent);
    const bool rotates = platform && platform->credentials();
    addLine(rotates && mayChange, tr("Rotate the credentials of a connector"),
            rotates ? change : absent);
    const bool switches = platform && platform->status();
    addLine(switches && mayChange, tr("Change the status of an integration"),
            switches ? change : absent);
    body()->addWidget(plainLabel(tr("The platform decides what the key itself may do; its "
                                    "answers show it."),
                                 TextRank::Muted, this));
    body()->addStretch(1);
    auto *close = addButton(tr("Close"), u"closeAbilities"_s, ButtonLook::Primary);
    close->setDefault(true);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(520, 420);
}

void AbilitiesDialog::addLine(bool able, const QString &what, const QString &why)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(new Picture(metrics::iconSize,
                                glyphIcon(able ? Glyph::Success : Glyph::Off,
                                          able ? Ink::Success : Ink::Neutral), this),
                    0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::hair);
    words->addWidget(plainLabel(able ? tr("Yes: %1").arg(what) : tr("No: %1").arg(what),
                                TextRank::Body, this));
    if (!why.isEmpty())
        words->addWidget(plainLabel(why, TextRank::Muted, this));
    line->addLayout(words, 1);
    m_card->body()->addLayout(line);
}

} // namespace console
