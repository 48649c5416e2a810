#include "ui/windownotices.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/catalogueloader.h"
#include "models/workflows/rotationdesk.h"
#include "models/workflows/seenids.h"
#include "ui/keychainwatch.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/noticebar.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keychainNotice = "keychain"_L1;
constexpr auto journalNotice = "journal"_L1;
constexpr auto passingNotice = "passing"_L1; // one at a time: the newest success replaces

struct HealthText
{
    VaultHealth health;
    NoticeLevel level;
    const char *title;
    const char *text;
    bool lookAgain;
    bool sessionOnly;
};

/// Checking and Ready need no notice and are not here.
constexpr HealthText healthTexts[]{
    {VaultHealth::Locked, NoticeLevel::Warning,
     QT_TRANSLATE_NOOP("WindowNotices", "The keychain is locked, or was replaced"),
     QT_TRANSLATE_NOOP("WindowNotices", "Keys cannot be read, so nothing can be sent. Unlock the "
                                        "keychain, then look again."),
     true, false},
    {VaultHealth::NoService, NoticeLevel::Warning,
     QT_TRANSLATE_NOOP("WindowNotices", "No keychain service on this computer"),
     QT_TRANSLATE_NOOP("WindowNotices", "Start a keychain service and look again, or keep keys "
                                        "in memory until you quit. They are never written to a "
                                        "plain file."),
     true, true},
    {VaultHealth::Silent, NoticeLevel::Warning,
     QT_TRANSLATE_NOOP("WindowNotices", "The keychain does not answer"),
     QT_TRANSLATE_NOOP("WindowNotices", "Nothing that needs a key is possible now. The keychain "
                                        "may be waiting for a password in another window."),
     true, false},
    {VaultHealth::SessionOnly, NoticeLevel::Info,
     QT_TRANSLATE_NOOP("WindowNotices", "Keys are kept for this session only"),
     QT_TRANSLATE_NOOP("WindowNotices", "They are in memory and will be gone when you quit."),
     false, false},
};

/// Paygentic gives integrations no name and many have the same provider: whose it is says which.
QString nameOf(const Integration &integration)
{
    const QString name =
        untrustedLine(integration.name.isEmpty() ? integration.id : integration.name, 60);
    const bool nameless = integration.name.isEmpty() || integration.name == integration.type;
    const QString &owner =
        integration.ownerName.isEmpty() ? integration.ownerId : integration.ownerName;
    const QString &whose = owner.isEmpty() ? integration.externalId : owner;
    return nameless && !whose.isEmpty()
        ? WindowNotices::tr("%1 of %2").arg(name, untrustedLine(whose, 60))
        : name;
}

NoticeLevel levelOf(OutcomeWord word)
{
    switch (word) {
    case OutcomeWord::Confirmed:
        return NoticeLevel::Success;
    case OutcomeWord::Refused:
    case OutcomeWord::Foreign:
        return NoticeLevel::Error;
    case OutcomeWord::Draft:
    case OutcomeWord::Staged:
    case OutcomeWord::Sending:
    case OutcomeWord::Unknown:
    case OutcomeWord::OldSeen:
    case OutcomeWord::NotSent:
        break;
    }
    return NoticeLevel::Warning;
}

/// The others end with a new start of the program.
bool mayPass(RefusalReason trouble)
{
    return trouble == RefusalReason::None || trouble == RefusalReason::DiskFull
        || trouble == RefusalReason::Locked;
}

} // namespace

WindowNotices::WindowNotices(const ConsoleParts &parts, NoticeBar &bar)
    : QObject(&bar), m_parts(parts), m_bar(bar)
{
    connect(&parts.vault, &SecretVault::healthChanged, this, &WindowNotices::showHealth);
    connect(&parts.loader, &CatalogueLoader::progressChanged, this, &WindowNotices::showNotes);
    connect(&parts.statusChanges, &StatusChange::finished, this,
            [this](const QString &, const StatusReport &report) { showStatusReport(report); });
    connect(&parts.changes, &ObjectChange::finished, this, &WindowNotices::showChange);
    connect(&parts.rotations, &RotationDesk::confirmed, this, &WindowNotices::showConfirmed);
    connect(&parts.rotations, &RotationDesk::openChanged, this, &WindowNotices::showJournal);
    connect(&parts.accounts, &AccountStore::accountAdded, this, [this] {
        if (m_parts.vault.health() == VaultHealth::SessionOnly)
            showHealth(VaultHealth::SessionOnly);
    });
    showHealth(parts.vault.health());
    showJournal();
    new KeychainWatch(parts.vault, this);
}

/// What is practised needs no keychain: saying that nothing is kept would only worry.
bool WindowNotices::isPracticeOnly() const
{
    const auto accounts = m_parts.accounts.accounts();
    return std::all_of(accounts.begin(), accounts.end(),
                       [](const Account &account) { return account.practice; });
}

void WindowNotices::showHealth(VaultHealth health)
{
    m_bar.remove(keychainNotice);
    if (health == VaultHealth::SessionOnly && isPracticeOnly())
        return;
    for (const HealthText &text : healthTexts) {
        if (text.health != health)
            continue;
        Notice notice{keychainNotice, text.level, tr(text.title), tr(text.text), {}, false};
        if (text.lookAgain)
            notice.actions.push_back({tr("Look again"), [this] { m_parts.vault.checkHealth(); }});
        if (text.sessionOnly)
            notice.actions.push_back(
                {tr("Use for this session only"), [this] { m_parts.vault.useSessionOnly(); }});
        notice.dismissible = health == VaultHealth::SessionOnly;
        m_bar.show(notice);
    }
}

void WindowNotices::showJournal()
{
    const auto health = m_parts.journal.health();
    if (health)
        return m_bar.remove(journalNotice);
    const ErrorText text = errorText(health.error());
    Notice notice{journalNotice, NoticeLevel::Error, text.title,
                  u"%1 %2 %3"_s.arg(text.meaning, text.advice, text.detail).trimmed(), {}, false};
    if (mayPass(health.error().reason))
        notice.actions.push_back({tr("Check the activity history again"),
                                     [this] { showJournal(); }});
    m_bar.show(notice);
}

void WindowNotices::showNotes(const AccountId &id)
{
    const auto account = m_parts.accounts.find(id);
    const LoadProgress progress = m_parts.loader.progress(id);
    if (!account || progress.state != LoadState::Complete || progress.notes.isEmpty())
        return;
    const QString label = untrustedLine(account->label, 60);
    const QString text = untrustedLine(progress.notes.join(u", "_s), 300);
    const QString seen = id.value + u'\n' + text;
    if (m_seenNotes.contains(seen))
        return;
    m_seenNotes.insert(seen);
    m_bar.show({u"notes-"_s + id.value, NoticeLevel::Info,
                tr("%1: not everything is visible to this key").arg(label),
                tr("Not visible: %1. The key itself is fine; it belongs to one organisation.")
                    .arg(text), {}});
}

void WindowNotices::showStatusReport(const StatusReport &report)
{
    const auto account = m_parts.accounts.find(report.account);
    if (account && report.readBack) {
        CatalogueBatch batch;
        batch.integrations.append(*report.readBack);
        m_parts.catalogue.upsert(*account, batch, m_parts.clock.now());
    }
    const NoticeLevel level = levelOf(report.outcome.word);
    const bool success = level == NoticeLevel::Success;
    const QString lasting = u"status-"_s + report.before.id;
    m_bar.remove(lasting);
    m_bar.show({success ? QString(passingNotice) : lasting, level,
                u"%1: %2"_s.arg(nameOf(report.before), statusOutcomeTitle(report)),
                u"%1 %2"_s.arg(statusOutcomeMeaning(report), statusOutcomeNextStep(report))
                    .trimmed(), {}, true, success});
    emit objectChanged();
}

void WindowNotices::showConfirmed(const ConnectorRef &target, const CredentialReceipt &receipt)
{
    const QString status = receipt.connector.rawStatus.isEmpty()
        ? QString()
        : tr("The platform now says: %1.").arg(untrustedLine(receipt.connector.rawStatus, 60));
    m_bar.show({passingNotice, NoticeLevel::Success,
                tr("%1 of %2: credential confirmed")
                    .arg(untrustedLine(target.type, 60),
                         untrustedLine(target.merchantName.isEmpty() ? target.merchantId
                                                                     : target.merchantName, 60)),
                status, {}, true, true});
    readMerchantAgain(target);
    emit objectChanged();
}

/// A refusal and what was never sent are for the form, which still stands there.
void WindowNotices::showChange(const ChangeReport &report)
{
    const OutcomeWord word = report.outcome.word;
    const bool success = word == OutcomeWord::Confirmed;
    const ObjectRef &target = report.target;
    const QString name = untrustedLine(target.name.isEmpty() ? target.id : target.name, 60);
    if (word != OutcomeWord::NotSent) {
        auto undo = undoOf(report, name);
        const bool passing = success && undo.empty(); // whoever may undo has time to think
        m_bar.show({success ? QString(passingNotice) : QString(u"change-"_s + report.operation),
                    levelOf(word), dotted({name, changeOutcomeTitle(report)}),
                    changeOutcomeMeaning(report), std::move(undo), true, passing});
    }
    if (report.verb == EditVerb::Create && !target.id.isEmpty())
        SeenIds(m_parts.memory).add(target.account, target.kind, target.id);
    if (!target.id.isEmpty())
        readAgain(target);
    emit objectChanged();
}

std::vector<NoticeAction> WindowNotices::undoOf(const ChangeReport &report, const QString &name)
{
    const auto reversal = reversalOf(report);
    if (!reversal)
        return {};
    const auto ask = [this, reversal = *reversal] {
        m_bar.remove(passingNotice);
        emit undoWanted(reversal);
    };
    return {{tr("Undo this change…"), ask, tr("Undo the change of %1").arg(name)}};
}

/// Brings the object's row up to date. If reading fails, the row keeps its age.
void WindowNotices::readAgain(const ObjectRef &target)
{
    const auto account = m_parts.accounts.find(target.account);
    Platform *platform = m_parts.platforms.platform(target.account);
    if (!account || !platform)
        return;
    const auto take = [this, account](CatalogueBatch batch) {
        m_parts.catalogue.upsert(*account, batch, m_parts.clock.now());
        emit objectChanged();
    };
    if (target.kind == ObjectKind::Integration && platform->integrations()) {
        platform->integrations()->integration(target.id).then(
            this, [take](const Result<Integration> &integration) {
                CatalogueBatch batch;
                if (integration)
                    batch.integrations.append(*integration);
                take(batch);
            });
    } else if (target.kind == ObjectKind::Merchant && platform->merchants()) {
        platform->merchants()->merchant(target.id).then(
            this, [take](const Result<CatalogueBatch> &batch) {
                take(batch ? *batch : CatalogueBatch{});
            });
    } else if (target.kind == ObjectKind::Connector && platform->connectors()) {
        platform->connectors()->connectorsOf(target.ownerId).then(
            this, [take](const Result<QList<Connector>> &connectors) {
                CatalogueBatch batch;
                if (connectors)
                    batch.connectors = *connectors;
                take(batch);
            });
    }
}

void WindowNotices::readMerchantAgain(const ConnectorRef &target)
{
    const auto account = m_parts.accounts.find(target.account);
    Platform *platform = m_parts.platforms.platform(target.account);
    if (!account || !platform || !platform->merchants())
        return;
    auto call = platform->merchants()->merchant(target.merchantId);
    call.then(this, [this, account](const Result<CatalogueBatch> &batch) {
        // If reading fails, the row keeps its age, which says how old it is.
        if (batch)
            m_parts.catalogue.upsert(*account, *batch, m_parts.clock.now());
    });
}

void WindowNotices::showError(const QString &id, const ApiError &error,
                              std::optional<PlatformKind> platform)
{
    const ErrorText text = errorText(error, platform);
    Notice notice{id, NoticeLevel::Error, text.title,
                  u"%1 %2 %3"_s.arg(text.meaning, text.advice, text.detail).simplified(), {}};
    if (!text.detail.isEmpty())
        notice.actions.push_back({tr("Copy details"),
                               [detail = text.detail] {
                                   QGuiApplication::clipboard()->setText(detail);
                               },
                               tr("Copy details: %1").arg(text.title)});
    m_bar.show(notice);
}

void WindowNotices::showExported(const QString &fileName, qint64 rows)
{
    m_bar.show({passingNotice, NoticeLevel::Success, rows == 1 ? tr("1 row exported") : tr("%1 rows exported").arg(QLocale().toString(rows)),
                untrustedLine(QDir::toNativeSeparators(fileName), 300), {}, true, true});
}

void WindowNotices::showRefused(const QString &reason)
{
    if (!reason.isEmpty())
        m_bar.show({passingNotice, NoticeLevel::Info, reason, {}, {}, true, true});
}

} // namespace console
