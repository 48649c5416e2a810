// How the window is put together.
#include "ui/mainwindow.h"

#include "ui/dialogopener.h"
#include "ui/pages/detailpane.h"
#include "ui/pages/sidebar.h"
#include "ui/pages/welcomepage.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/barbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/sizebycurrent.h"
#include "ui/widgets/text.h"
#include "ui/windowactions.h"
#include "ui/windownotices.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int topBarHeight = 56;
constexpr int leastTable = 260; // a mark and a name
constexpr QSize firstSize{1280, 800};
constexpr QSize frameAllowance{12, 44};

/// A button of the top bar that follows an action.
QPushButton *newBarButton(QAction &action, const QString &name, const QString &objectName)
{
    auto *button = new BarButton(name);
    nameWidget(*button, objectName, name);
    button->setAutoDefault(false);
    button->setIcon(action.icon());
    const auto follow = [&action, button, name] {
        button->setEnabled(action.isEnabled());
        const QString keys = isolatedKeys(action.shortcut().toString(QKeySequence::NativeText));
        button->setToolTip(action.isEnabled() ? u"%1 (%2)"_s.arg(name, keys) : action.statusTip());
    };
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_outer, 1);
    m_outer->addWidget(m_welcome);
    m_outer->addWidget(newDesk());
    setCentralWidget(centre);
    sizeByCurrent(*m_headers);
    sizeByCurrent(*m_pages);
    arrangeFocus();
    // No larger than what the screen leaves beside the window's own frame.
    resize(firstSize.boundedTo(screen()->availableSize() - frameAllowance));
}

QWidget *MainWindow::newDesk()
{
    auto *desk = new QWidget;
    auto *columns = new QHBoxLayout(desk);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    columns->addWidget(m_sidebar);
    auto *main = new QFrame;
    main->setProperty("page", true);
    auto *rows = new QVBoxLayout(main);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(newTopBar());
    rows->addWidget(m_noticeBar);
    rows->addWidget(m_splitter, 1);
    rows->addWidget(newBottomBar());
    columns->addWidget(main, 1);

    m_pages->setMinimumWidth(leastTable);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_detail);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({firstSize.width() - metrics::navigationWidth - metrics::detailWidth,
                          metrics::detailWidth});
    return desk;
}

QWidget *MainWindow::newTopBar()
{
    auto *bar = new QFrame;
    bar->setProperty("topBar", true);
    bar->setFixedHeight(topBarHeight);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::large, 0, metrics::large, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_headers, 1);
    m_reload = newBarButton(m_actions->at(WindowActions::Reload), tr("Reload"), u"reload"_s);
    m_export = newBarButton(m_actions->at(WindowActions::Export), tr("Export"), u"export"_s);
    layout->addWidget(m_reload);
    layout->addWidget(m_export);
    return bar;
}

QWidget *MainWindow::newBottomBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bottomBar", true);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(
        mirrored(QMargins(metrics::large, metrics::tight, metrics::small,
                          metrics::tight)));
    m_status = new ElidedLabel;
    m_status->setObjectName(u"statusLine"_s);
    m_status->setFont(fontOf(TypeRank::Small));
    m_status->setProperty("muted", true);
    m_status->setMinimumHeight(metrics::controlHeight); // as high with buttons as without
    m_stop = newButton(tr("Stop reading"), u"stopReading"_s, ButtonRank::Quiet);
    m_stop->setVisible(false);
    m_running = newButton({}, u"runningTasks"_s, ButtonRank::Quiet);
    m_running->setIcon(glyphIcon(Glyph::Pending, Ink::Accent));
    m_running->setVisible(false);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_running);
    layout->addWidget(m_stop);
    return bar;
}

/// Navigation, search and filters of a page, commands, rows, detail: as the eye goes.
void MainWindow::arrangeFocus()
{
    QWidget::setTabOrder(&m_sidebar->accountList(), &m_sidebar->pageList());
    QWidget::setTabOrder(&m_sidebar->pageList(), m_reload);
    QWidget::setTabOrder(m_reload, m_export);
}

} // namespace console
