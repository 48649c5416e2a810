#include "ui/pages/merchantpage.h"

#include "models/ports/clock.h"
#include "models/tables/cataloguestore.h"
#include "ui/pages/relatedlist.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/focuswithin.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastForTwo = 680;

} // namespace

MerchantPage::MerchantPage(const ConsoleParts &parts, MerchantLinks &links, QWidget *parent)
    : Page(parent), m_parts(parts), m_links(links), m_header(new QWidget),
      m_title(new ElidedLabel), m_scroll(new QScrollArea)
{
    m_title->setFont(fontOf(TypeRank::Title));
    auto *back = newIconButton(glyphIcon(Glyph::Back, Ink::Muted), tr("Back to the list"),
                               u"merchantBack"_s);
    connect(back, &QToolButton::clicked, this, &MerchantPage::backRequested);
    auto *headerLayout = new QHBoxLayout(m_header);
    headerLayout->setContentsMargins({});
    headerLayout->setSpacing(metrics::small);
    headerLayout->addWidget(back);
    headerLayout->addWidget(m_title, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_scroll);
}

void MerchantPage::show(const MerchantRef &merchant)
{
    const bool same = merchant == m_merchant;
    m_merchant = merchant;
    rebuild();
    if (!same)
        m_scroll->verticalScrollBar()->setValue(0);
}

void MerchantPage::rebuild()
{
    const QWidget *focus = focusWithin(*this);
    const bool hadFocus = focus;
    const QString focused = focus ? focus->objectName() : QString();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    for (const ObjectKind kind : {ObjectKind::Connector, ObjectKind::Integration}) {
        if (const auto chosen = rowOf(kind))
            m_chosen.insert(kind, {chosen->account, chosen->id});
    }
    m_connectors = nullptr;
    m_integrations = nullptr;
    m_actions = nullptr;
    m_first = nullptr;
    m_shown = readRows();
    if (auto *before = m_scroll->takeWidget()) {
        before->hide(); // a click on one of its buttons may have led here
        before->deleteLater();
    }
    m_title->setText(tr("Merchant"));
    m_scroll->setWidget(newContent());
    placeColumns();
    if (hadFocus && !focusNamed(*m_scroll->widget(), focused))
        mainWidget()->setFocus();
    m_scroll->widget()->adjustSize(); // else there is nothing to scroll yet
    m_scroll->verticalScrollBar()->setValue(scrolled);
    emit statusTextChanged();
}

void MerchantPage::follow()
{
    if (readRows() != m_shown)
        rebuild();
}

QList<CatalogueRow> MerchantPage::readRows() const
{
    QList<CatalogueRow> rows;
    const auto places = m_links.placesOf(m_merchant);
    for (const MerchantRef &place : places) {
        if (const auto known = m_parts.catalogue.find(ObjectKind::Merchant, place.account, place.id))
            rows.append(*known);
    }
    rows += objectsOf(ObjectKind::Connector) + objectsOf(ObjectKind::Integration);
    for (CatalogueRow &each : rows)
        each.fetchedAt = {};
    return rows;
}

void MerchantPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeColumns();
}

/// Beside each other where there is room for both, else one below the other.
void MerchantPage::placeColumns()
{
    if (!m_columns)
        return;
    m_columns->setDirection(width() < leastForTwo ? QBoxLayout::TopToBottom
                                                  : QBoxLayout::LeftToRight);
}

/// What can be done next is about the connector and the integration that are chosen.
void MerchantPage::followChoice()
{
    if (Card *before = m_actions) {
        m_actions = newActions();
        delete before->parentWidget()->layout()->replaceWidget(before, m_actions);
        before->hide();
        before->deleteLater();
    }
    emit commandRowsChanged();
}

std::optional<CatalogueRow> MerchantPage::row() const
{
    return m_parts.catalogue.find(ObjectKind::Merchant, m_merchant.account, m_merchant.id);
}

std::optional<CatalogueRow> MerchantPage::rowOf(ObjectKind kind) const
{
    switch (kind) {
    case ObjectKind::Merchant:
        return row();
    case ObjectKind::Connector:
        return m_connectors ? m_connectors->currentRowShown() : std::nullopt;
    case ObjectKind::Integration:
        return m_integrations ? m_integrations->currentRowShown() : std::nullopt;
    }
    Q_UNREACHABLE();
}

QString MerchantPage::title() const
{
    const auto known = row();
    return known ? titleOf(*known) : tr("Merchant");
}

QWidget *MerchantPage::header()
{
    return m_header;
}

QWidget *MerchantPage::mainWidget()
{
    return m_first ? m_first : this;
}

QString MerchantPage::statusText() const
{
    const int places = int(m_links.placesOf(m_merchant).size());
    QStringList parts;
    if (const auto known = row())
        parts.append(tr("Read %1").arg(agoText(known->fetchedAt, m_parts.clock.now())));
    if (places > 1)
        parts.append(tr("joined from %n account(s)", nullptr, places));
    return dotted(parts);
}

void MerchantPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace console
