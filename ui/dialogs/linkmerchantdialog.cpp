#include "ui/dialogs/linkmerchantdialog.h"

#include "models/tables/cataloguestore.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/searchsign.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 50;
constexpr int placeRole = Qt::UserRole; ///< index in m_merchants

} // namespace

LinkMerchantDialog::LinkMerchantDialog(const ConsoleParts &parts, const MerchantRef &merchant,
                                       QWidget *parent)
    : ConsoleDialog(tr("Link a merchant"), parent), m_parts(parts), m_search(new QLineEdit),
      m_list(new QListWidget)
{
    setObjectName(u"linkMerchantDialog"_s);
    fill(merchant);
    body()->addWidget(plainLabel(
        tr("Which merchant of another account is the same as %1? The link is kept in this "
           "profile only; nothing changes at any platform.").arg(untrustedLine(m_name, 80)),
        TextRank::Body, this));
    nameWidget(m_search, u"searchMerchantToLink"_s, tr("Search merchants to link"));
    addSearchSign(*m_search);
    m_search->setPlaceholderText(tr("Name or ID"));
    nameWidget(m_list, u"merchantsToLink"_s, tr("Merchants of other accounts"));
    m_list->setTabKeyNavigation(false);
    m_list->setProperty("framed", true);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    auto *cancel = addButton(tr("Cancel"), u"cancelLink"_s, ButtonLook::Plain);
    m_link = addButton(tr("&Link"), u"link"_s, ButtonLook::Primary);
    m_link->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_link, &QPushButton::clicked, this, &LinkMerchantDialog::take);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &LinkMerchantDialog::take);
    connect(m_search, &QLineEdit::textChanged, this, &LinkMerchantDialog::search);
    // What has the same name is the likeliest; where there is none, all are as likely.
    m_search->setText(m_index.find(m_name, 1).empty() ? QString() : m_name);
    m_search->selectAll();
    search(m_search->text());
    m_search->setFocus();
    resize(520, 460);
}

void LinkMerchantDialog::fill(const MerchantRef &merchant)
{
    if (const auto row = m_parts.catalogue.find(ObjectKind::Merchant, merchant.account, merchant.id))
        m_name = titleOf(*row);
    const CatalogueSection &section = m_parts.catalogue.section(ObjectKind::Merchant);
    for (int row = 0; row < section.count(); ++row) {
        const AccountId account = section.accountOf(row).id;
        if (account == merchant.account)
            continue;
        const QString id = section.text(row, catalogue::Id);
        m_merchants.append({account, id});
        m_index.add(section.text(row, catalogue::Name),
                    QString(id + u' ' + section.text(row, catalogue::ExternalId) + u' '
                            + section.text(row, catalogue::AccountLabel)));
    }
}

void LinkMerchantDialog::search(const QString &text)
{
    m_list->clear();
    QList<int> found;
    const auto matches = m_index.find(text, mostListed);
    for (const FinderMatch &match : matches)
        found.append(match.item);
    for (int item = 0; text.trimmed().isEmpty() && item < m_index.count() && item < mostListed;
         ++item)
        found.append(item);
    for (const int item : std::as_const(found)) {
        const MerchantRef &place = m_merchants[item];
        const auto row = m_parts.catalogue.find(ObjectKind::Merchant, place.account, place.id);
        if (!row)
            continue;
        auto *entry = new QListWidgetItem(
            platformIcon(row->platform),
            dotted({titleOf(*row), environmentWord(row->environment),
                    untrustedLine(row->accountLabel, 40), untrustedLine(row->id, 60)}),
            m_list);
        entry->setData(placeRole, item);
    }
    m_list->setCurrentRow(0);
    m_link->setEnabled(m_list->count() > 0);
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("No merchant of another account fits."), m_list))
            ->setFlags(Qt::NoItemFlags);
}

void LinkMerchantDialog::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const MerchantRef place = m_merchants[item->data(placeRole).toInt()];
    accept();
    emit chosen(place.account, place.id);
}

} // namespace console
