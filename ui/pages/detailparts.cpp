// What a detail pane is made of, card by card.
#include "ui/pages/detailpane.h"

#include "models/domain/specs/connectorspec.h"
#include "models/ports/clock.h"
#include "models/ports/platformregistry.h"
#include "models/tables/cataloguestore.h"
#include "ui/pages/fieldcards.h"
#include "ui/pages/editoffers.h"
#include "ui/pages/relatedlist.h"
#include "ui/pages/requirementscard.h"
#include "ui/pages/routingcard.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hanging.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QWidget *newTags(const CatalogueRow &row)
{
    auto *tags = new QWidget;
    auto *layout = new FlowLayout(tags, 6);
    layout->addWidget(new Tag(lookOf(row.environment)));
    layout->addWidget(new Tag(platformIcon(row.platform), factsOf(row.platform).displayName));
    layout->addWidget(
        new Tag(glyphIcon(Glyph::Accounts, Ink::Neutral), untrustedLine(row.accountLabel, 32)));
    return tags;
}

QLayout *newIdRow(const CatalogueRow &row)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metrics::tight);
    auto *id = new ElidedLabel(untrustedLine(row.id, 200));
    id->setObjectName(u"detailId"_s);
    id->setProperty("muted", true);
    layout->addWidget(id, 0);
    layout->addWidget(new CopyButton(row.id, DetailPane::tr("Copy ID"), u"copyId"_s));
    layout->addStretch(1);
    return layout;
}

/// What it is, and what its title does not say already.
QString noteOf(const CatalogueRow &row)
{
    QStringList parts{singularTitle(row.kind)};
    if (!row.type.isEmpty() && row.type != row.name)
        parts.append(untrustedLine(row.type, 60));
    const QString &owner = row.ownerName.isEmpty() ? row.ownerId : row.ownerName;
    if (!owner.isEmpty())
        parts.append(untrustedLine(owner, 60));
    if (!row.method.isEmpty())
        parts.append(untrustedLine(row.method, 60));
    return dotted(parts);
}

/// A button and, if it is off, the reason: a tooltip alone is out of reach for keyboards and
/// screen readers.
QLayout *newActionRow(QPushButton *button, const Offer &offer, bool says = true)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    column->addWidget(button);
    button->setEnabled(offer.isEnabled());
    button->setToolTip(offer.reason);
    button->setAccessibleDescription(offer.reason);
    if (!offer.isEnabled() && says) {
        auto *reason = newWrappedLabel(offer.reason, TypeRank::Small);
        reason->setProperty("muted", true);
        column->addWidget(reason);
    }
    return column;
}

} // namespace

void DetailPane::addHeader(QVBoxLayout &layout, const CatalogueRow &row)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    auto *note = newWrappedLabel(noteOf(row), TypeRank::Small);
    note->setProperty("muted", true);
    column->addWidget(note);
    auto *title = newWrappedLabel(titleOf(row), TypeRank::Title);
    title->setObjectName(u"detailTitle"_s);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(title);
    column->addLayout(newIdRow(row));
    column->addWidget(newTags(row));

    auto *status = new QHBoxLayout;
    status->setContentsMargins(0, metrics::tight, 0, 0);
    status->setSpacing(metrics::small);
    status->addWidget(new Tag(lookOf(row)));
    auto *raw = new ElidedLabel(tr("Platform says “%1”").arg(rawStatusText(row.rawStatus)));
    raw->setObjectName(u"detailRawStatus"_s);
    status->addWidget(raw, 1);
    column->addLayout(status);
    m_age = newMutedLabel({}, TypeRank::Small);
    m_age->setToolTip(exactTime(row.fetchedAt));
    tick();
    column->addWidget(m_age);
    layout.addLayout(column);
}

void DetailPane::addActions(QVBoxLayout &layout, const CatalogueRow &row)
{
    const auto add = [&layout](QPushButton *button, const Offer &offer) {
        layout.addLayout(newActionRow(button, offer));
    };
    if (row.kind == ObjectKind::Merchant) {
        auto *open = newButton(tr("Open the merchant's page"), u"openMerchantPage"_s);
        connect(open, &QPushButton::clicked, this,
                [this, account = row.account, id = row.id] { emit merchantRequested(account, id); });
        layout.addWidget(open);
    }
    if (row.kind == ObjectKind::Connector) {
        const Offer offer = rotationOffer(m_parts, row);
        auto *rotate = newButton(offer.text, u"rotateCredential"_s, ButtonRank::Primary);
        connect(rotate, &QPushButton::clicked, this, &DetailPane::rotateRequested);
        add(rotate, offer);
    }
    const auto changes = changeOffers(m_parts, row);
    for (qsizetype each = 0; each < changes.size(); ++each) {
        const ObjectOffer &offer = changes[each];
        auto *button = newButton(offer.text, "edit-"_L1 + offer.edit.variant);
        connect(button, &QPushButton::clicked, this,
                [this, edit = offer.edit] { emit editRequested(edit); });
        const bool saidBelow = each + 1 < changes.size() && changes[each + 1].reason == offer.reason;
        layout.addLayout(newActionRow(button, offer, !saidBelow));
    }
    // Below them: what is switched off here may be off for good.
    const auto offers = statusOffers(m_parts, row);
    for (const StatusOffer &offer : offers) {
        auto *button = newButton(offer.text, "command-"_L1 + commandWord(offer.command));
        connect(button, &QPushButton::clicked, this,
                [this, command = offer.command] { emit commandRequested(command); });
        add(button, offer);
    }
}

void DetailPane::addRelated(QVBoxLayout &layout, const CatalogueRow &row)
{
    switch (row.kind) {
    case ObjectKind::Merchant:
        addRelatedCard(layout, tr("Connectors"), u"merchantConnectors"_s,
                       m_parts.catalogue.connectorsOf(row.account, row.id),
                       tr("No connectors known for this merchant."));
        addRelatedCard(layout, tr("Integrations"), u"merchantIntegrations"_s,
                       m_parts.catalogue.integrationsOf(row.account, row.id),
                       tr("No integrations known for this merchant."));
        break;
    case ObjectKind::Connector:
        addRelatedCard(layout, tr("Merchant"), u"connectorMerchant"_s, merchantsOf(row),
                       tr("The merchant has not been read."));
        break;
    case ObjectKind::Integration:
        addRelatedCard(layout, tr("Merchants served"), u"integrationMerchants"_s, merchantsOf(row),
                       tr("No merchants known for this integration."));
        break;
    }
    addFieldCards(layout, row.fields);
}

void DetailPane::addRelatedCard(QVBoxLayout &layout, const QString &heading,
                                const QString &objectName, const QList<CatalogueRow> &rows,
                                const QString &none)
{
    auto *card = new Card(heading);
    if (rows.isEmpty()) {
        auto *text = newWrappedLabel(none, TypeRank::Small);
        text->setProperty("muted", true);
        card->body()->addWidget(text);
    } else {
        if (rows.size() > 1)
            card->headingRow()->addWidget(newMutedLabel(QString::number(rows.size())));
        auto *list = new RelatedList(rows, card);
        nameWidget(*list, objectName, tr("%1 of what is shown").arg(heading));
        connect(list, &RelatedList::chosen, this, &DetailPane::navigateRequested);
        card->body()->addItem(new OverhangingItem(list, metrics::small));
    }
    layout.addWidget(card);
}

QList<CatalogueRow> DetailPane::merchantsOf(const CatalogueRow &row) const
{
    QStringList ids = row.merchantIds;
    if (!row.ownerId.isEmpty() && !ids.contains(row.ownerId))
        ids.prepend(row.ownerId);
    QList<CatalogueRow> rows;
    for (const QString &id : std::as_const(ids)) {
        if (const auto merchant = m_parts.catalogue.find(ObjectKind::Merchant, row.account, id))
            rows.append(*merchant);
    }
    return rows;
}

void DetailPane::addRequirements(QVBoxLayout &layout, const CatalogueRow &row)
{
    const QString merchant = row.kind == ObjectKind::Merchant ? row.id : row.ownerId;
    Platform *platform = m_parts.platforms.platform(row.account);
    if (row.kind == ObjectKind::Integration || merchant.isEmpty() || !platform
        || !platform->requirements())
        return;
    const QString processor = row.kind == ObjectKind::Connector ? row.type : QString();
    layout.addWidget(new RequirementsCard(m_parts, row.account, merchant, processor));
}

void DetailPane::addRouting(QVBoxLayout &layout, const CatalogueRow &row)
{
    Platform *platform = m_parts.platforms.platform(row.account);
    if (row.kind == ObjectKind::Connector && row.type == metaConnector && platform
        && platform->routings())
        layout.addWidget(new RoutingCard(m_parts, row.account, row.id));
}

} // namespace console
