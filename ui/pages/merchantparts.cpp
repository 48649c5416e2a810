// What a merchant's page is made of, card by card.
#include "ui/pages/merchantpage.h"

#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/journal.h"
#include "models/tables/cataloguestore.h"
#include "models/workflows/rotationdesk.h"
#include "ui/pages/editoffers.h"
#include "ui/pages/fieldcards.h"
#include "ui/pages/offers.h"
#include "ui/pages/relatedlist.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/rotationtodo.h"
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
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int journalDepth = 2000;
constexpr int activityShown = 6;
constexpr int mainWidth = 640;
constexpr int sideWidth = 440;

QLabel *newNote(const QString &text)
{
    auto *label = newWrappedLabel(text, TypeRank::Small);
    label->setProperty("muted", true);
    return label;
}

QString nameOrId(const QString &name, const QString &id)
{
    return untrustedLine(name.isEmpty() ? id : name, 60);
}

QString storedText(const Result<StoredCredential> &stored, bool isOpen)
{
    if (!stored)
        return MerchantPage::tr("The keychain could not be asked.");
    if (!stored->present && isOpen)
        return MerchantPage::tr("An open change of it is above.");
    if (!stored->present)
        return MerchantPage::tr("No current credential of it is in this computer's keychain.");
    return MerchantPage::tr("Stored, fingerprint %1, last rotated on %2")
        .arg(stored->fingerprint, exactTime(stored->changedAt));
}

/// A word at the left that stays, and a line at the right that gives way.
QHBoxLayout *newLine(QWidget *first, QWidget *second)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::small);
    line->addWidget(first, 0, Qt::AlignTop);
    line->addWidget(second, 1);
    return line;
}

} // namespace

QWidget *MerchantPage::newContent()
{
    auto *content = new QWidget;
    content->setObjectName(u"merchantContent"_s);
    auto *columns = new QHBoxLayout(content);
    m_columns = columns;
    columns->setContentsMargins(metrics::wide, metrics::large, metrics::wide, metrics::large);
    columns->setSpacing(metrics::large);
    auto *main = new QVBoxLayout;
    auto *side = new QVBoxLayout;
    for (QVBoxLayout *column : {main, side})
        column->setSpacing(metrics::medium);
    columns->addLayout(main, mainWidth);
    columns->addLayout(side, sideWidth);
    const auto known = row();
    if (!known) {
        main->addWidget(newNote(tr("This merchant has not been read, or no longer exists at "
                                   "the platform.")));
        main->addStretch();
        return content;
    }
    addHead(*main, *known);
    addRotations(*main);
    addObjects(*main, ObjectKind::Connector);
    addObjects(*main, ObjectKind::Integration);
    addFieldCards(*main, known->fields);
    main->addStretch();
    addActions(*side);
    addCredentials(*side);
    addElsewhere(*side);
    addActivity(*side);
    side->addStretch();
    return content;
}

void MerchantPage::addHead(QVBoxLayout &layout, const CatalogueRow &known)
{
    auto *title = newWrappedLabel(titleOf(known), TypeRank::Display);
    title->setObjectName(u"merchantTitle"_s);
    layout.addWidget(title);
    auto *id = new ElidedLabel(untrustedLine(known.id, 200));
    id->setProperty("muted", true);
    auto *idRow = new QHBoxLayout;
    idRow->setSpacing(metrics::tight);
    idRow->addWidget(id);
    idRow->addWidget(new CopyButton(known.id, tr("Copy merchant ID"), u"copyMerchantId"_s));
    idRow->addStretch(1);
    layout.addLayout(idRow);
    auto *tags = new QWidget;
    auto *flow = new FlowLayout(tags, 6);
    flow->addWidget(new Tag(lookOf(known)));
    flow->addWidget(new Tag(lookOf(known.environment)));
    flow->addWidget(new Tag(platformIcon(known.platform), factsOf(known.platform).displayName));
    flow->addWidget(new Tag(glyphIcon(Glyph::Accounts, Ink::Neutral),
                            untrustedLine(known.accountLabel, 32)));
    layout.addWidget(tags);
    layout.addWidget(newNote(tr("Platform says “%1”").arg(rawStatusText(known.rawStatus))));
}

/// Everything whose changes belong on this page: a change may name the object alone.
QSet<ObjectKey> MerchantPage::whatIsHere() const
{
    QSet<ObjectKey> here;
    const auto places = m_links.placesOf(m_merchant);
    for (const MerchantRef &place : places)
        here.insert({place.account, place.id});
    const auto objects = objectsOf(ObjectKind::Connector) + objectsOf(ObjectKind::Integration);
    for (const CatalogueRow &row : objects)
        here.insert({row.account, row.id});
    return here;
}

QList<CatalogueRow> MerchantPage::objectsOf(ObjectKind kind) const
{
    QList<CatalogueRow> rows;
    const auto places = m_links.placesOf(m_merchant);
    for (const MerchantRef &place : places)
        rows += kind == ObjectKind::Connector
            ? m_parts.catalogue.connectorsOf(place.account, place.id)
            : m_parts.catalogue.integrationsOf(place.account, place.id);
    return rows;
}

void MerchantPage::addObjects(QVBoxLayout &layout, ObjectKind kind)
{
    const QList<CatalogueRow> rows = objectsOf(kind);
    auto *card = new Card(pluralTitle(kind));
    layout.addWidget(card);
    if (rows.isEmpty()) {
        card->body()->addWidget(newNote(kind == ObjectKind::Connector
                                            ? tr("No connectors known for this merchant.")
                                            : tr("No integrations known for this merchant.")));
        return;
    }
    auto *list = new RelatedList(rows, card);
    nameWidget(*list, "merchantPage"_L1 + pluralTitle(kind),
               tr("%1 of this merchant").arg(pluralTitle(kind)));
    const ObjectKey chosen = m_chosen.value(kind);
    const auto again = std::find_if(rows.begin(), rows.end(), [&chosen](const CatalogueRow &row) {
        return row.account == chosen.first && row.id == chosen.second;
    });
    list->setCurrentRow(again == rows.end() ? 0 : int(again - rows.begin()));
    connect(list, &RelatedList::chosen, this, &MerchantPage::navigateRequested);
    connect(list, &QListWidget::currentRowChanged, this, &MerchantPage::followChoice);
    card->headingRow()->addWidget(newMutedLabel(QString::number(rows.size())));
    card->body()->addItem(new OverhangingItem(list, metrics::small));
    (kind == ObjectKind::Connector ? m_connectors : m_integrations) = list;
    if (!m_first)
        m_first = list;
}

void MerchantPage::addActions(QVBoxLayout &layout)
{
    m_actions = newActions();
    layout.addWidget(m_actions);
}

Card *MerchantPage::newActions()
{
    auto *card = new Card(tr("Next actions"));
    bool any = false;
    if (const auto connector = rowOf(ObjectKind::Connector)) {
        const Offer offer = rotationOffer(m_parts, *connector);
        auto *rotate = newButton(offer.text, u"merchantRotate"_s,
                                 offer.isEnabled() ? ButtonRank::Primary : ButtonRank::Ordinary);
        rotate->setEnabled(offer.isEnabled());
        connect(rotate, &QPushButton::clicked, this, &MerchantPage::rotateRequested);
        card->body()->addWidget(rotate);
        card->body()->addWidget(newNote(offer.isEnabled()
                                            ? tr("For the chosen connector (Ctrl+R).")
                                            : offer.reason));
        any = true;
    }
    if (const auto merchant = row())
        any = addEdits(*card->body(), *merchant) || any;
    if (const auto integration = rowOf(ObjectKind::Integration)) {
        const auto offers = statusOffers(m_parts, *integration);
        for (const StatusOffer &offer : offers) {
            auto *button = newButton(offer.text, u"merchantStatus"_s);
            button->setEnabled(offer.isEnabled());
            connect(button, &QPushButton::clicked, this, &MerchantPage::statusRequested);
            card->body()->addWidget(button);
            if (!offer.isEnabled())
                card->body()->addWidget(newNote(offer.reason));
            any = true;
            break; // Ctrl+D does the same
        }
    }
    if (!any)
        card->body()->addWidget(newNote(tr("Nothing to rotate or switch here.")));
    return card;
}

/// What can be changed of the merchant itself, the same as beside the list.
bool MerchantPage::addEdits(QVBoxLayout &layout, const CatalogueRow &merchant)
{
    const auto offers = changeOffers(m_parts, merchant);
    QString said;
    for (const ObjectOffer &offer : offers) {
        auto *button = newButton(offer.text, "edit-"_L1 + offer.edit.variant);
        button->setEnabled(offer.isEnabled());
        connect(button, &QPushButton::clicked, this, [this, offer] { emit editRequested(offer); });
        layout.addWidget(button);
        if (!offer.isEnabled() && offer.reason != said)
            layout.addWidget(newNote(offer.reason));
        said = offer.reason;
    }
    return !offers.isEmpty();
}

void MerchantPage::addCredentials(QVBoxLayout &layout)
{
    const auto connectors = objectsOf(ObjectKind::Connector);
    if (connectors.isEmpty())
        return;
    auto *card = new Card(tr("Credentials"));
    layout.addWidget(card);
    for (const CatalogueRow &connector : connectors) {
        auto *state = newNote(tr("Asking the keychain…"));
        card->body()->addWidget(new ElidedLabel(titleOf(connector)));
        card->body()->addWidget(state);
        const auto open = m_parts.rotations.open();
        const bool isOpen = std::any_of(open.begin(), open.end(), [&](const OpenRotation &each) {
            return each.target.account == connector.account
                && each.target.connectorId == connector.id;
        });
        m_parts.rotations.stored(connectorRefOf(connector))
            .then(state, [state, isOpen](const Result<StoredCredential> &stored) {
                state->setText(storedText(stored, isOpen));
            });
    }
}

/// Above everything else: which key may be revoked hangs on it.
void MerchantPage::addRotations(QVBoxLayout &layout)
{
    Card *card = nullptr;
    const auto here = whatIsHere();
    const auto open = m_parts.rotations.open();
    for (const OpenRotation &rotation : open) {
        const ConnectorRef &target = rotation.target;
        if (!here.contains({target.account, target.merchantId})
            && !here.contains({target.account, target.connectorId}))
            continue;
        if (!card) {
            card = new Card(tr("Open rotations"));
            card->setObjectName(u"merchantRotations"_s);
            layout.addWidget(card);
        }
        addRotation(*card->body(), rotation);
    }
    if (!card)
        return;
    auto *all = newButton(tr("Show all rotations"), u"showRotations"_s, ButtonRank::Quiet);
    connect(all, &QPushButton::clicked, this, &MerchantPage::rotationsRequested);
    card->headingRow()->addWidget(all);
}

void MerchantPage::addRotation(QVBoxLayout &layout, const OpenRotation &rotation)
{
    layout.addLayout(newLine(new Tag(lookOf(rotation.outcome.word)),
                             new ElidedLabel(untrustedLine(rotation.target.type, 60))));
    layout.addWidget(newWrappedLabel(todoExplanation(rotation), TypeRank::Small));
    auto *resume = newButton(tr("Continue %1…").arg(untrustedLine(rotation.target.type, 40)),
                             "resume-"_L1 + rotation.operation, ButtonRank::Primary);
    connect(resume, &QPushButton::clicked, this, [this, operation = rotation.operation] {
        emit rotationRequested(operation);
    });
    layout.addWidget(resume, 0, Qt::AlignLeft);
}

/// An empty history proves nothing about the platform.
QString MerchantPage::noActivityText(qsizetype read) const
{
    return read < journalDepth
        ? tr("No change is recorded on this computer.")
        : tr("None of the newest %1 entries of the activity is about this merchant.").arg(read);
}

void MerchantPage::addActivity(QVBoxLayout &layout)
{
    auto *card = new Card(tr("Recent activity"));
    layout.addWidget(card);
    const auto entries = m_parts.journal.latest(journalDepth);
    const auto here = whatIsHere();
    int shown = 0;
    QStringList seen;
    for (const JournalEntry &entry : entries.value_or(QList<JournalEntry>())) {
        // The newest row of an operation says what became of it.
        const AccountId account{entry.account};
        const bool isHere = here.contains({account, entry.merchantId})
            || here.contains({account, entry.objectId});
        if (!isHere || seen.contains(entry.operation)
            || shown == activityShown)
            continue;
        seen.append(entry.operation);
        ++shown;
        auto *line = new ElidedLabel(
            tr("%1, %2, by %3").arg(nameOrId(entry.objectName, entry.objectId),
                                    agoText(entry.at, m_parts.clock.now()),
                                    untrustedLine(entry.actor, 40)));
        line->setToolTip(exactTime(entry.at));
        card->body()->addLayout(newLine(new Tag(lookOf(entry.word)), line));
    }
    if (!entries)
        card->body()->addWidget(newNote(tr("The activity history cannot be read.")));
    else if (shown == 0)
        card->body()->addWidget(newNote(noActivityText(entries->size())));
}

void MerchantPage::addElsewhere(QVBoxLayout &layout)
{
    auto *card = new Card(tr("Same merchant elsewhere"));
    layout.addWidget(card);
    const auto places = m_links.placesOf(m_merchant).mid(1);
    for (const MerchantRef &place : places) {
        const auto other = m_parts.catalogue.find(ObjectKind::Merchant, place.account, place.id);
        const auto account = m_parts.accounts.find(place.account);
        const QString name = tr("%1 in %2").arg(
            other ? titleOf(*other) : untrustedLine(place.id, 60),
            account ? untrustedLine(account->label, 40) : tr("a removed account"));
        auto *go = newButton(name, "linked-"_L1 + place.id, ButtonRank::Quiet);
        connect(go, &QPushButton::clicked, this,
                [this, place] { emit merchantRequested(place.account, place.id); });
        auto *part = newIconButton(glyphIcon(Glyph::Close, Ink::Muted), tr("Unlink %1").arg(name),
                                   "unlink-"_L1 + place.id);
        connect(part, &QToolButton::clicked, this, [this, place] {
            m_links.unlink(place);
            rebuild();
        });
        auto *line = new QHBoxLayout;
        line->addWidget(go, 1);
        line->addWidget(part);
        card->body()->addLayout(line);
    }
    if (places.isEmpty())
        card->body()->addWidget(newNote(tr("Platforms give the same merchant different IDs. "
                                           "Link them once, and this page joins them.")));
    auto *link = newButton(tr("Link a merchant of another account…"), u"linkMerchant"_s);
    connect(link, &QPushButton::clicked, this, &MerchantPage::linkRequested);
    card->body()->addWidget(link);
}

} // namespace console
