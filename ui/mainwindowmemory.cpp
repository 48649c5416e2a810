// How the window was left, and what a person prefers.
#include "ui/mainwindow.h"

#include "models/ports/accountstore.h"
#include "models/ports/preferencestore.h"
#include "models/ports/profilememory.h"
#include "ui/lock/idlelock.h"
#include "ui/pages/cataloguepage.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/merchantpage.h"
#include "ui/pages/sidebar.h"
#include "ui/presentation/theme.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QApplication>
#include <QCloseEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QSplitter>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestPart = 120;

QJsonArray sizesOf(const QSplitter &splitter)
{
    QJsonArray sizes;
    const auto parts = splitter.sizes();
    for (const int size : parts)
        sizes.append(size);
    return sizes;
}

/// Sizes from a file that makes no sense of them are left where they are.
void setSizes(QSplitter &splitter, const QJsonArray &sizes)
{
    QList<int> parts;
    for (const QJsonValue &size : sizes)
        parts.append(size.toInt());
    const bool sensible = parts.size() == splitter.count()
        && std::all_of(parts.begin(), parts.end(), [](int size) { return size >= narrowestPart; });
    if (sensible)
        splitter.setSizes(parts);
}

} // namespace

/// First of all: no other page need be made then.
void MainWindow::recallPage()
{
    const QString word = m_parts.memory.recall(u"window"_s).value("page"_L1).toString();
    const auto known = std::find(pageWords.begin(), pageWords.end(), word);
    if (known != pageWords.end())
        m_sidebar->choosePage(allPages[size_t(known - pageWords.begin())]);
}

void MainWindow::recall()
{
    const QJsonObject window = m_parts.memory.recall(u"window"_s);
    restoreGeometry(QByteArray::fromBase64(window.value("geometry"_L1).toString().toLatin1()));
    setSizes(*m_splitter, window.value("splitter"_L1).toArray());
    const QString account = window.value("account"_L1).toString();
    if (!account.isEmpty())
        m_sidebar->chooseAccount(AccountId{account});
}

/// The page of a merchant is filled when the merchant is read; filters of the list stay.
void MainWindow::recallMerchant()
{
    const QJsonObject window = m_parts.memory.recall(u"window"_s);
    const QJsonObject merchant = window.value("merchant"_L1).toObject();
    const AccountId account{merchant.value("account"_L1).toString()};
    const QString id = merchant.value("id"_L1).toString();
    if (id.isEmpty() || !m_parts.accounts.find(account) || m_sidebar->page() != PageId::Merchants)
        return;
    showMerchant({account, id});
    notePlace();
}

void MainWindow::remember() const
{
    QJsonObject window{{"geometry"_L1, QString::fromLatin1(saveGeometry().toBase64())},
                       {"page"_L1, pageWords[size_t(m_sidebar->page())]}};
    // A detail pane that is out of sight has no size.
    window.insert("splitter"_L1, m_detail->isVisible()
                      ? QJsonValue(sizesOf(*m_splitter))
                      : m_parts.memory.recall(u"window"_s).value("splitter"_L1));
    if (isMerchantShown())
        window.insert("merchant"_L1, QJsonObject{{"account"_L1, m_merchant->merchant().account.value},
                                                 {"id"_L1, m_merchant->merchant().id}});
    if (const auto account = m_sidebar->account())
        window.insert("account"_L1, account->value);
    m_parts.memory.remember(u"window"_s, window);
    for (const auto &catalogue : m_catalogues) {
        if (const CataloguePage *made = catalogue.ifMade())
            m_parts.memory.remember(pageWords[size_t(pageOf(made->kind()))], made->memory());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::followPreferences()
{
    const Preferences &preferences = m_parts.preferences.preferences();
    Theme::apply(*qApp, preferences.scheme);
    m_actions->showScheme(preferences.scheme);
    m_lock->setTime(preferences.lockTime);
    SecretClipboard::of(*qApp).setTime(preferences.clipboardTime);
    if (preferences.language != std::exchange(m_language, preferences.language))
        emit languageChosen();
}

void MainWindow::choosePreference(const std::function<void(Preferences &)> &change)
{
    Preferences preferences = m_parts.preferences.preferences();
    change(preferences);
    if (const auto kept = m_parts.preferences.change(preferences); !kept)
        m_notices->showError(u"preferences"_s, kept.error());
}

} // namespace console
