#include "ui/pages/sidebar.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto allAccountsKey = "all"_L1;

struct Place
{
    Glyph glyph;
    const char *text;
};

/// In the order of PageId.
constexpr std::array places{
    Place{Glyph::Merchant, QT_TRANSLATE_NOOP("Sidebar", "Merchants")},
    Place{Glyph::Connector, QT_TRANSLATE_NOOP("Sidebar", "Connectors")},
    Place{Glyph::Integration, QT_TRANSLATE_NOOP("Sidebar", "Integrations")},
    Place{Glyph::Rotation, QT_TRANSLATE_NOOP("Sidebar", "Rotations")},
    Place{Glyph::Activity, QT_TRANSLATE_NOOP("Sidebar", "Activity")},
};

QString keyOf(PageId page)
{
    return QString::number(int(page));
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QFrame(parent), m_accounts(new NavigationList), m_pages(new NavigationList)
{
    setProperty("sidebar", true);
    setFixedWidth(metrics::navigationWidth);
    nameWidget(*m_accounts, u"accountList"_s, tr("Accounts shown"));
    nameWidget(*m_pages, u"pageList"_s, tr("Pages"));
    auto *add = newIconButton(glyphIcon(Glyph::Add, Ink::Muted), tr("Add account"),
                              u"addAccount"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(mirrored(QMargins(0, metrics::medium, 1, metrics::medium)));
    layout->setSpacing(metrics::tight);
    layout->addWidget(newHeading(tr("Accounts"), add));
    layout->addWidget(m_accounts);
    layout->addSpacing(metrics::large);
    layout->addWidget(newHeading(tr("Desk"), nullptr));
    layout->addWidget(m_pages);
    layout->addStretch(1);

    fillPages();
    setAccounts({});
    connectAccounts();
    connect(add, &QToolButton::clicked, this, &Sidebar::addAccountRequested);
    connect(m_pages, &NavigationList::chosen, this, &Sidebar::pageChosen);
}

void Sidebar::connectAccounts()
{
    m_accounts->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_accounts, &NavigationList::chosen, this, &Sidebar::accountChosen);
    connect(m_accounts, &QListWidget::itemDoubleClicked, this, [this] {
        if (const auto chosen = account())
            emit editAccountRequested(*chosen);
    });
    connect(m_accounts, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const auto chosen = account())
            emit accountMenuWanted(*chosen, m_accounts->mapToGlobal(place));
    });
}

QWidget *Sidebar::newHeading(const QString &text, QWidget *button)
{
    auto *heading = new QWidget;
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(mirrored(QMargins(18, 0, metrics::small, 0)));
    auto *label = newMutedLabel(text, TypeRank::Small);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    layout->addWidget(label, 1);
    if (button)
        layout->addWidget(button);
    return heading;
}

void Sidebar::fillPages()
{
    for (const PageId page : allPages) {
        const Place &place = places[size_t(page)];
        auto *item = m_pages->addPlace(keyOf(page), glyphIcon(place.glyph, Ink::Muted),
                                       tr(place.text));
        item->setToolTip(tr("%1 (Ctrl+%2)").arg(tr(place.text)).arg(int(page) + 1));
    }
    m_pages->choose(keyOf(PageId::Merchants));
}

void Sidebar::setAccounts(const QList<Account> &accounts)
{
    const auto before = account();
    {
        const QSignalBlocker quiet(m_accounts);
        m_accounts->clear();
        m_accounts->addPlace(allAccountsKey, glyphIcon(Glyph::Accounts, Ink::Muted),
                             tr("All accounts"));
        for (const Account &entry : accounts) {
            auto *item = m_accounts->addPlace(entry.id.value, platformIcon(entry.platform),
                                              untrustedLine(entry.label, 60));
            m_accounts->setEnvironment(entry.id.value, entry.environment);
            item->setToolTip(untrustedLine(entry.label).toHtmlEscaped());
            item->setData(Qt::AccessibleTextRole,
                          u"%1, %2, %3"_s.arg(untrustedLine(entry.label),
                                              factsOf(entry.platform).displayName,
                                              environmentWord(entry.environment)));
        }
        chooseAccount(before);
    }
    emit accountChosen();
}

void Sidebar::setBadge(PageId page, int count)
{
    m_pages->setBadge(keyOf(page), count);
}

void Sidebar::choosePage(PageId page)
{
    m_pages->choose(keyOf(page));
}

void Sidebar::chooseAccount(const std::optional<AccountId> &account)
{
    const QString key = account && m_accounts->place(account->value) ? account->value
                                                                     : QString(allAccountsKey);
    m_accounts->choose(key);
}

std::optional<AccountId> Sidebar::account() const
{
    const QString key = m_accounts->chosenKey();
    if (key.isEmpty() || key == allAccountsKey)
        return std::nullopt;
    return AccountId{key};
}

PageId Sidebar::page() const
{
    return static_cast<PageId>(m_pages->chosenKey().toInt());
}

} // namespace console
