#include "ui/pages/welcomepage.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 300;
constexpr int textWidth = 620;

Card *newWay(const QIcon &icon, const QString &title, const QString &text, QPushButton *button)
{
    auto *card = new Card({});
    card->setFixedWidth(cardWidth);
    card->body()->addWidget(new Picture(32, icon));
    card->body()->addWidget(newLabel(title, TypeRank::Heading));
    auto *words = newWrappedLabel(text);
    words->setProperty("muted", true);
    card->body()->addWidget(words, 1, Qt::AlignTop);
    card->body()->addSpacing(metrics::small);
    card->body()->addWidget(button);
    card->body()->addSpacing(metrics::tight);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent), m_header(newLabel(tr("Welcome"), TypeRank::Title)),
      m_practice(newButton(tr("Explore the practice sandbox"), u"explorePractice"_s,
                           ButtonRank::Primary)),
      m_add(newButton(tr("Add an account"), u"addFirstAccount"_s))
{
    // The window shows no header above this page and so does not take it over.
    m_header->setParent(this);
    m_header->hide();
    // Return works as Space does, as in a dialog.
    m_practice->setAutoDefault(true);
    m_add->setAutoDefault(true);
    auto *title = newLabel(tr("Welcome to Merchant Console"), TypeRank::Display);
    title->setAlignment(Qt::AlignHCenter);
    auto *text = newWrappedLabel(
        tr("Your merchants, connectors and integrations on Paygentic, IXOPAY, Preczn and "
           "ChargebackStop, in one window. Keys stay in the keychain of this computer."));
    text->setProperty("muted", true);
    text->setAlignment(Qt::AlignHCenter);
    text->setFixedWidth(textWidth);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(metrics::large);
    m_practiceCard = newWay(
        glyphIcon(Glyph::Sandbox, Ink::Accent), tr("Look around first"),
        tr("The four platforms, simulated on this computer with sample data. Try everything: "
           "nothing here is real."),
        m_practice);
    ways->addStretch();
    ways->addWidget(m_practiceCard);
    ways->addWidget(newWay(glyphIcon(Glyph::Key, Ink::Accent), tr("Connect your desk"),
                           tr("Add an account with its API key. You can begin with a test "
                              "account, and set what may be changed."),
                           m_add));
    ways->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::wide);
    layout->setSpacing(metrics::medium);
    layout->addStretch(2);
    layout->addWidget(new Picture(72, applicationIcon()), 0, Qt::AlignHCenter);
    layout->addSpacing(metrics::small);
    layout->addWidget(title);
    layout->addLayout(centred(text));
    layout->addSpacing(metrics::wide);
    layout->addLayout(ways);
    layout->addStretch(3);

    connect(m_practice, &QPushButton::clicked, this, &WelcomePage::practiceRequested);
    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addAccountRequested);
}

void WelcomePage::setPracticeAvailable(bool available)
{
    m_practiceCard->setVisible(available);
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QWidget *WelcomePage::mainWidget()
{
    return m_practiceCard->isVisibleTo(this) ? m_practice : m_add;
}

} // namespace console
