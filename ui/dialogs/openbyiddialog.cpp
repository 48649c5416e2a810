#include "ui/dialogs/openbyiddialog.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/seenids.h"
#include "ui/forms/tallcombo.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestId = 200;

/// How its ids begin; empty where they have no common beginning.
QString exampleId(PlatformKind platform, ObjectKind kind)
{
    const bool isMerchant = kind == ObjectKind::Merchant;
    switch (platform) {
    case PlatformKind::Paygentic:
        return isMerchant ? u"org_…"_s : u"mint_…"_s;
    case PlatformKind::Preczn:
        return isMerchant ? u"mid_…"_s : QString();
    case PlatformKind::ChargebackStop:
        return isMerchant ? u"mrch_…"_s : u"int_…"_s;
    case PlatformKind::Ixopay:
        return {};
    }
    Q_UNREACHABLE();
}

/// What a platform can read by id.
QList<ObjectKind> kindsOf(Platform *platform)
{
    QList<ObjectKind> kinds;
    if (platform && platform->merchants())
        kinds.append(ObjectKind::Merchant);
    if (platform && platform->integrations())
        kinds.append(ObjectKind::Integration);
    return kinds;
}

} // namespace

OpenByIdDialog::OpenByIdDialog(const ConsoleParts &parts, const std::optional<AccountId> &account,
                               ObjectKind kind, QWidget *parent)
    : ConsoleDialog(tr("Open by ID"), parent), m_parts(parts), m_wanted(kind),
      m_account(new TallCombo), m_kind(new TallCombo), m_id(new QLineEdit),
      m_seen(new QStringListModel(this))
{
    setObjectName(u"openByIdDialog"_s);
    setMinimumWidth(460);
    build(account);
    auto *cancel = addButton(tr("Cancel"), u"cancelOpenById"_s, ButtonLook::Plain);
    m_open = addButton(tr("Open"), u"openById"_s, ButtonLook::Primary);
    m_open->setDefault(true);
    const bool possible = m_kind->count() > 0;
    m_open->setEnabled(possible);
    m_open->setToolTip(possible ? QString() : message()->text());
    m_open->setAccessibleDescription(m_open->toolTip());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, &OpenByIdDialog::read);
    connect(m_id, &QLineEdit::textEdited, this, [this] { m_idRow->setProblem({}); });
    connect(m_account, &QComboBox::currentIndexChanged, this, &OpenByIdDialog::updateKinds);
    m_id->setFocus();
}

void OpenByIdDialog::build(const std::optional<AccountId> &chosen)
{
    nameWidget(*m_account, u"openByIdAccount"_s, tr("Account to read from"));
    nameWidget(*m_kind, u"openByIdKind"_s, tr("What to open"));
    nameWidget(*m_id, u"openByIdId"_s, tr("ID to open"));
    m_id->setMaxLength(longestId);
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts) {
        if (kindsOf(m_parts.platforms.platform(account.id)).isEmpty())
            continue;
        m_account->addItem(platformIcon(account.platform),
                           u"%1 [%2]"_s.arg(untrustedLine(account.label, 60),
                                            environmentWord(account.environment)),
                           account.id.value);
    }
    if (chosen)
        m_account->setCurrentIndex(qMax(0, m_account->findData(chosen->value)));
    auto *completer = new QCompleter(m_seen, m_id);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_id->setCompleter(completer);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OpenByIdDialog::updateSeen);
    m_id->setProperty("latin", true);
    m_idRow = new FieldRow(tr("&ID"), m_id, FieldRow::Mark::None);
    updateKinds();
    body()->addWidget(new FieldRow(tr("&Account"), m_account, FieldRow::Mark::None));
    body()->addWidget(new FieldRow(tr("&What"), m_kind, FieldRow::Mark::None));
    body()->addWidget(m_idRow);
    body()->addStretch(1);
    for (QWidget *field : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_kind),
                           static_cast<QWidget *>(m_id)})
        field->setEnabled(m_account->count() > 0);
    if (accounts.isEmpty())
        message()->tell(Tone::Info, tr("There is no account yet"), tr("Add an account first."));
    else if (m_account->count() == 0)
        message()->tell(Tone::Info, tr("No account can open by ID"),
                        tr("None of your accounts' platforms can read a single object."));
}

void OpenByIdDialog::updateKinds()
{
    m_kind->clear();
    const auto account = chosenAccount();
    if (!account)
        return;
    for (const ObjectKind kind : kindsOf(m_parts.platforms.platform(account->id)))
        m_kind->addItem(singularTitle(kind), int(kind));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(m_wanted))));
}

void OpenByIdDialog::updateSeen()
{
    const auto account = chosenAccount();
    const bool any = account && m_kind->count() > 0;
    m_seen->setStringList(any ? SeenIds(m_parts.memory).of(account->id, chosenKind())
                              : QStringList());
    const QString example = any ? exampleId(account->platform, chosenKind()) : QString();
    const QString form = example.isEmpty()
        ? tr("As the platform writes it; IDs opened before are offered while you type.")
        : tr("As the platform writes it, for example %1; IDs opened before are offered while you type.")
              .arg(isolated(example));
    m_idRow->setHint(form);
}

std::optional<Account> OpenByIdDialog::chosenAccount() const
{
    return m_parts.accounts.find(AccountId{m_account->currentData().toString()});
}

ObjectKind OpenByIdDialog::chosenKind() const
{
    return static_cast<ObjectKind>(m_kind->currentData().toInt());
}

void OpenByIdDialog::read()
{
    const auto account = chosenAccount();
    const QString id = m_id->text().trimmed();
    m_idRow->setProblem(id.isEmpty() ? tr("Type or paste an ID.") : QString());
    if (id.isEmpty())
        return m_id->setFocus();
    if (!account || m_kind->count() == 0)
        return;
    setBusy(true);
    if (chosenKind() == ObjectKind::Merchant)
        readMerchant(*account, id);
    else
        readIntegration(*account, id);
}

void OpenByIdDialog::readMerchant(const Account &account, const QString &id)
{
    Platform *platform = m_parts.platforms.platform(account.id);
    if (!platform || !platform->merchants())
        return setBusy(false);
    auto call = platform->merchants()->merchant(id);
    call.then(this, [this, account, id](const Result<CatalogueBatch> &batch) {
        take(account, id, batch);
    });
}

void OpenByIdDialog::readIntegration(const Account &account, const QString &id)
{
    Platform *platform = m_parts.platforms.platform(account.id);
    if (!platform || !platform->integrations())
        return setBusy(false);
    auto call = platform->integrations()->integration(id);
    call.then(this, [this, account, id](const Result<Integration> &integration) {
        take(account, id, integration.map([](const Integration &one) {
            CatalogueBatch batch;
            batch.integrations.append(one);
            return batch;
        }));
    });
}

void OpenByIdDialog::take(const Account &account, const QString &id,
                          const Result<CatalogueBatch> &batch)
{
    setBusy(false);
    if (!batch) {
        message()->showError(errorText(batch.error(), account.platform));
        m_id->setFocus();
        return;
    }
    m_parts.catalogue.upsert(account, *batch, m_parts.clock.now());
    SeenIds(m_parts.memory).add(account.id, chosenKind(), id);
    emit found(chosenKind(), account.id, id);
    accept();
}

void OpenByIdDialog::setBusy(bool busy)
{
    m_open->setEnabled(!busy);
    m_open->setText(busy ? tr("Reading…") : tr("Open"));
    if (busy)
        message()->clear();
}

} // namespace console
