#include "ui/forms/accountform.h"

#include "models/ports/accountstore.h"
#include "ui/forms/tallcombo.h"
#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/inputtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array protections{ProtectionLevel::Confirm, ProtectionLevel::ConfirmByName,
                                 ProtectionLevel::Free, ProtectionLevel::ReadOnly};

template<typename T>
void select(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

/// Preczn's and Paygentic's keys carry their environment in the prefix.
bool keysTellEnvironment(PlatformKind platform)
{
    return platform == PlatformKind::Preczn || platform == PlatformKind::Paygentic;
}

/// Only a usable keychain may be promised.
QString whereKept(VaultHealth health)
{
    switch (health) {
    case VaultHealth::Checking:
    case VaultHealth::Ready: return AccountForm::tr("It is kept in the keychain only.");
    case VaultHealth::SessionOnly:
        return AccountForm::tr("It is kept in memory until you quit, and written nowhere.");
    case VaultHealth::Locked:
    case VaultHealth::NoService:
    case VaultHealth::Silent: return {};
    }
    return {};
}

} // namespace

AccountForm::AccountForm(const AccountStore &accounts, std::optional<Account> existing,
                         QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_existing(std::move(existing)),
      m_id(m_existing ? m_existing->id : newAccountId()),
      m_platform(new TallCombo(this)),
      m_environment(new TallCombo(this)),
      m_label(new QLineEdit(this)),
      m_baseUrl(new QLineEdit(this)),
      m_key(newSecret(tr("API key"), u"apiKey"_s)),
      m_password(newSecret(tr("Password"), u"apiPassword"_s)),
      m_protection(new TallCombo(this))
{
    setObjectName(u"accountForm"_s);
    build();
    if (m_existing) {
        m_ownUrl = m_ownProtection = true;
        select(m_platform, m_existing->platform);
        select(m_environment, m_existing->environment);
        select(m_protection, m_existing->protection);
        m_label->setText(m_existing->label);
        m_baseUrl->setText(m_existing->baseUrl.toString());
        m_platform->setEnabled(false);
    }
    followDefaults();
    m_passwordRow->setVisible(platform() == PlatformKind::Ixopay);
    followKey();
    explainKey();

    connect(m_platform, &QComboBox::currentIndexChanged, this, &AccountForm::platformChosen);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &AccountForm::environmentChosen);
    connect(m_protection, &QComboBox::activated, this, [this] { m_ownProtection = true; });
    connect(m_label, &QLineEdit::textEdited, this, [this] { touch(u"label"_s); });
    m_baseUrl->setProperty("latin", true);
    connect(m_baseUrl, &QLineEdit::textEdited, this, [this] {
        m_ownUrl = true;
        explainKey();
        touch(u"baseUrl"_s);
    });
    connect(m_baseUrl, &QLineEdit::editingFinished, this, &AccountForm::normaliseUrl);
    for (auto *field : {m_key, m_password}) {
        connect(field, &SecretField::changed, this, &AccountForm::keyChanged);
        connect(field, &SecretField::refused, this, [this](const QString &why) {
            m_refusedKey = why;
            touch(u"key"_s);
        });
    }
}

void AccountForm::build()
{
    for (const PlatformKind kind : allPlatforms)
        m_platform->addItem(factsOf(kind).displayName, int(kind));
    for (const Environment choice : {Environment::Test, Environment::Live})
        m_environment->addItem(environmentText(choice), int(choice));
    for (const ProtectionLevel level : protections)
        m_protection->addItem(protectionText(level), int(level));
    m_label->setMaxLength(200);
    nameWidget(m_platform, u"platform"_s, tr("Platform"));
    nameWidget(m_label, u"label"_s, tr("Label"));
    nameWidget(m_environment, u"environment"_s, tr("Environment"));
    nameWidget(m_baseUrl, u"baseUrl"_s, tr("Base URL"));
    nameWidget(m_protection, u"protection"_s, tr("Protection level"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(buildPlatformRow());
    addRow(u"label"_s, new FieldRow(tr("&Label"), m_label, FieldRow::Mark::None, this));
    m_rows[u"label"_s]->setHint(tr("What your team calls this account, such as “Preczn Europe”."));
    addRow(u"baseUrl"_s, new FieldRow(tr("&Base URL"), m_baseUrl, FieldRow::Mark::None, this));
    addRow(u"key"_s, new FieldRow(tr("API &key"), m_key, FieldRow::Mark::None, this));
    m_passwordRow = new FieldRow(tr("Pass&word"), m_password, FieldRow::Mark::None, this);
    addRow(u"password"_s, m_passwordRow);
    addRow(u"protection"_s,
           new FieldRow(tr("P&rotection level"), m_protection, FieldRow::Mark::None, this));
}

QWidget *AccountForm::buildPlatformRow()
{
    auto *pair = new QWidget(this);
    auto *layout = new QHBoxLayout(pair);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    auto *left = new FieldRow(tr("&Platform"), m_platform, FieldRow::Mark::None, pair);
    auto *right = new FieldRow(tr("&Environment"), m_environment, FieldRow::Mark::None, pair);
    m_rows[u"platform"_s] = left;
    m_rows[u"environment"_s] = right;
    layout->addWidget(left, 1, Qt::AlignTop);
    layout->addWidget(right, 1, Qt::AlignTop);
    return pair;
}

void AccountForm::addRow(const QString &field, FieldRow *row)
{
    m_rows[field] = row;
    layout()->addWidget(row);
}

SecretField *AccountForm::newSecret(const QString &name, const QString &objectName)
{
    auto *field = new SecretField(name, this);
    field->setObjectName(objectName);
    return field;
}

Account AccountForm::draft() const
{
    Account account = m_existing.value_or(Account{});
    account.id = m_id;
    account.platform = platform();
    account.environment = environment();
    account.label = m_label->text().trimmed();
    account.baseUrl = normalisedBaseUrl(platform(), m_baseUrl->text());
    account.protection = ProtectionLevel(m_protection->currentData().toInt());
    return account;
}

SecretBuffer AccountForm::key() const
{
    SecretBuffer key = m_key->secret();
    if (platform() == PlatformKind::Ixopay && hasKey()) {
        key.append(':');
        key.append(m_password->secret().expose());
    }
    return key;
}

bool AccountForm::hasKey() const
{
    const bool second = platform() == PlatformKind::Ixopay && !m_password->isEmpty();
    return second || !m_key->isEmpty();
}

bool AccountForm::needsKey() const
{
    return !m_existing || originOf(draft().baseUrl) != originOf(m_existing->baseUrl);
}

QList<InputIssue> AccountForm::issues() const
{
    const Account account = draft();
    QList<InputIssue> found = validateAccount(account, m_accounts.accounts());
    if (hasKey() || needsKey())
        found += validateKey(account, key());
    return found;
}

bool AccountForm::validate()
{
    m_showAll = true;
    m_refusedKey.clear();
    normaliseUrl();
    showIssues();
    const auto found = issues();
    if (!found.isEmpty())
        m_rows.value(found.first().field)->editor()->setFocus();
    return found.isEmpty();
}

void AccountForm::wipeKey()
{
    m_key->clear();
    m_password->clear();
}

void AccountForm::platformChosen()
{
    m_passwordRow->setVisible(platform() == PlatformKind::Ixopay);
    m_ownUrl = false; // another platform's address is never right
    followDefaults();
    explainKey();
    keyChanged();
}

void AccountForm::environmentChosen()
{
    followDefaults();
    explainKey();
    showIssues();
    emit changed();
}

void AccountForm::keyChanged()
{
    m_refusedKey.clear();
    followKey();
    touch(u"key"_s);
}

void AccountForm::followKey()
{
    // A Preczn key knows its environment; elsewhere the choice stands and a mismatch is named.
    const auto proven = environmentOfKey(platform(), m_key->secret());
    const bool decided = platform() == PlatformKind::Preczn && proven;
    // The stored key knows it as well: without a new one, its environment stands.
    const bool kept = m_existing && !hasKey() && keysTellEnvironment(platform());
    if (decided)
        select(m_environment, *proven);
    else if (kept)
        select(m_environment, m_existing->environment);
    m_environment->setEnabled(!decided && !kept && !m_isHeld);
    m_rows[u"environment"_s]->setHint(decided || kept ? tr("Set by the key.") : QString());
}

void AccountForm::holdPlace()
{
    m_isHeld = true;
    m_baseUrl->setEnabled(false);
    m_rows[u"baseUrl"_s]->setHint(inputText(InputProblem::ChangeOpen));
    followKey();
}

void AccountForm::setVaultHealth(VaultHealth health)
{
    m_vaultHealth = health;
    explainKey();
}

bool AccountForm::showRefusal(const ApiError &error)
{
    bool placed = error.kind == ApiErrorKind::InvalidRequest && !error.fields.isEmpty();
    FieldRow *first = nullptr;
    for (const auto &fault : error.fields) {
        const auto problem = inputProblemOf(fault.message);
        FieldRow *row = problem ? m_rows.value(placeOf({fault.field, *problem})) : nullptr;
        placed = placed && row;
        if (!row)
            continue;
        row->setProblem(inputText(*problem));
        first = first ? first : row;
    }
    if (first)
        first->editor()->setFocus();
    return placed;
}

/// A stored key cannot be seen: what was changed is what no longer fits it.
QString AccountForm::placeOf(const InputIssue &issue) const
{
    if (issue.problem == InputProblem::NotUserAndPassword && !m_key->isEmpty())
        return u"password"_s;
    if (issue.field != "key"_L1 || hasKey())
        return issue.field;
    if (issue.problem == InputProblem::WrongEnvironment && m_environment->isEnabled())
        return u"environment"_s;
    return issue.problem == InputProblem::WrongHost ? u"baseUrl"_s : issue.field;
}

void AccountForm::followDefaults()
{
    if (!m_ownUrl)
        m_baseUrl->setText(defaultBaseUrl(platform(), environment()).toString());
    if (!m_ownProtection)
        select(m_protection, defaultProtection(environment()));
}

void AccountForm::normaliseUrl()
{
    const QUrl url = normalisedBaseUrl(platform(), m_baseUrl->text());
    if (url.isValid() && !url.isEmpty())
        m_baseUrl->setText(url.toString());
}

void AccountForm::touch(const QString &field)
{
    if (!m_touched.contains(field))
        m_touched.append(field);
    showIssues();
    emit changed();
}

void AccountForm::showIssues()
{
    for (auto *row : std::as_const(m_rows))
        row->setProblem({});
    for (const auto &issue : issues()) {
        const bool untouchedKey = issue.field == "key"_L1 && !hasKey();
        if (m_showAll || (m_touched.contains(issue.field) && !untouchedKey))
            m_rows.value(issue.problem == InputProblem::NotUserAndPassword ? placeOf(issue)
                                                                           : issue.field)
                ->setProblem(inputText(issue.problem));
    }
    if (!m_refusedKey.isEmpty())
        m_rows[u"key"_s]->setProblem(m_refusedKey);
}

void AccountForm::explainKey()
{
    const bool stored = m_existing && !needsKey();
    const QString kept = stored ? tr("Stored in the keychain, not shown") : QString();
    m_key->setPlaceholder(kept);
    m_password->setPlaceholder(kept);
    QString hint;
    if (stored)
        hint = tr("Leave this empty to keep the stored key.");
    else if (m_existing)
        hint = tr("The address changed. A key belongs to its address, so enter it again.");
    else if (platform() == PlatformKind::Preczn)
        hint = QString(tr("A private key. It begins with priv_ or priv_test_.") + u' '
                       + whereKept(m_vaultHealth));
    else
        hint = whereKept(m_vaultHealth);
    m_rows[u"key"_s]->setHint(hint.trimmed());
    m_passwordRow->setHint(stored ? tr("Leave this empty, too, to keep the stored one.")
                                  : QString());
}

PlatformKind AccountForm::platform() const
{
    return PlatformKind(m_platform->currentData().toInt());
}

Environment AccountForm::environment() const
{
    return Environment(m_environment->currentData().toInt());
}

} // namespace console
