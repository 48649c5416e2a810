#include "ui/dialogs/platformfilterdialog.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "ui/forms/tallcombo.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &merchantIds()
{
    static const QRegularExpression ids(u"\\A(org_[a-zA-Z0-9]+)?\\z"_s);
    return ids;
}

} // namespace

PlatformFilterDialog::PlatformFilterDialog(const ConsoleParts &parts,
                                           const std::optional<AccountId> &account,
                                           const QString &merchantId, QWidget *parent)
    : ConsoleDialog(tr("Filter at the platform"), parent), m_parts(parts),
      m_account(new TallCombo), m_merchant(new QLineEdit), m_provider(new TallCombo)
{
    setObjectName(u"platformFilterDialog"_s);
    setMinimumWidth(460);
    build(account, merchantId);
    if (m_account->count() == 0) {
        auto *add = addButton(tr("Add an account…"), u"addFilterAccount"_s, ButtonLook::Quiet);
        connect(add, &QPushButton::clicked, this, [this] {
            reject();
            emit addAccountRequested();
        });
    }
    auto *cancel = addButton(tr("Cancel"), u"cancelPlatformFilter"_s, ButtonLook::Plain);
    m_read = addButton(tr("Read"), u"readFiltered"_s, ButtonLook::Primary);
    m_read->setDefault(true);
    const bool possible = m_account->count() > 0;
    m_read->setEnabled(possible);
    m_read->setToolTip(possible ? QString() : message()->text());
    m_read->setAccessibleDescription(m_read->toolTip());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_read, &QPushButton::clicked, this, &PlatformFilterDialog::read);
    connect(m_account, &QComboBox::currentIndexChanged, this,
            &PlatformFilterDialog::updateProviders);
    m_merchant->setFocus();
}

void PlatformFilterDialog::build(const std::optional<AccountId> &chosen,
                                 const QString &merchantId)
{
    nameWidget(*m_account, u"platformFilterAccount"_s, tr("Account to read from"));
    nameWidget(*m_merchant, u"platformFilterMerchant"_s, tr("Merchant to read"));
    nameWidget(*m_provider, u"platformFilterProvider"_s, tr("Provider to read"));
    const auto accounts = m_parts.accounts.accounts();
    for (const Account &account : accounts) {
        Platform *platform = m_parts.platforms.platform(account.id);
        if (platform && platform->filters())
            m_account->addItem(platformIcon(account.platform),
                               u"%1 [%2]"_s.arg(untrustedLine(account.label, 60),
                                                environmentWord(account.environment)),
                               account.id.value);
    }
    if (chosen)
        m_account->setCurrentIndex(qMax(0, m_account->findData(chosen->value)));
    m_merchant->setMaxLength(256);
    // What is chosen in the list may be another platform's.
    if (merchantIds().match(merchantId).hasMatch() && m_account->count() > 0)
        m_merchant->setText(merchantId);
    updateProviders();
    m_merchantRow = new FieldRow(tr("&Merchant"), m_merchant, FieldRow::Mark::Optional);
    m_merchantRow->setHint(tr("Its ID, which begins with org_. Leave this empty for every "
                              "merchant."));
    body()->addWidget(new FieldRow(tr("&Account"), m_account, FieldRow::Mark::None));
    body()->addWidget(m_merchantRow);
    body()->addWidget(new FieldRow(tr("&Provider"), m_provider, FieldRow::Mark::None));
    body()->addStretch(1); // room that is left over stays below
    for (QWidget *field : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_merchant),
                           static_cast<QWidget *>(m_provider)})
        field->setEnabled(m_account->count() > 0);
    if (accounts.isEmpty())
        message()->tell(Tone::Info, tr("There is no account yet"), tr("Add an account first."));
    else if (m_account->count() == 0)
        message()->tell(Tone::Info, tr("No account can filter at its platform"),
                        tr("Only Paygentic documents such filters. The other platforms' lists are "
                           "filtered in the window."));
}

std::optional<Account> PlatformFilterDialog::chosenAccount() const
{
    return m_parts.accounts.find(AccountId{m_account->currentData().toString()});
}

FilterRole *PlatformFilterDialog::role() const
{
    const auto account = chosenAccount();
    Platform *platform = account ? m_parts.platforms.platform(account->id) : nullptr;
    return platform ? platform->filters() : nullptr;
}

void PlatformFilterDialog::updateProviders()
{
    m_provider->clear();
    m_provider->addItem(tr("Every provider"), QString());
    if (const FilterRole *filters = role()) {
        const QStringList providers = filters->providers();
        for (const QString &provider : providers)
            m_provider->addItem(provider, provider);
    }
}

void PlatformFilterDialog::read()
{
    const auto account = chosenAccount();
    FilterRole *filters = role();
    const ListFilter filter{m_merchant->text().trimmed(), m_provider->currentData().toString()};
    const bool good = merchantIds().match(filter.merchantId).hasMatch();
    m_merchantRow->setProblem(good ? QString()
                                   : tr("An ID begins with org_ and has letters and digits only."));
    if (!good)
        return m_merchant->setFocus();
    if (!account || !filters)
        return;
    setBusy(true);
    filters->filtered(filter).then(
        this, [this, account = *account, filter](const Result<CatalogueBatch> &batch) {
            take(account, filter, batch);
        });
}

void PlatformFilterDialog::take(const Account &account, const ListFilter &filter,
                                const Result<CatalogueBatch> &batch)
{
    setBusy(false);
    if (!batch)
        return message()->showError(errorText(batch.error(), account.platform));
    if (batch->integrations.isEmpty() && batch->packedIntegrations.size() == 0)
        return message()->tell(Tone::Info, tr("Nothing matches"),
                               tr("The platform answered with an empty list."));
    m_parts.catalogue.upsert(account, *batch, m_parts.clock.now());
    emit found(account.id, filter);
    accept();
}

void PlatformFilterDialog::setBusy(bool busy)
{
    m_read->setEnabled(!busy);
    m_read->setText(busy ? tr("Reading…") : tr("Read"));
    if (busy)
        message()->clear();
}

} // namespace console
