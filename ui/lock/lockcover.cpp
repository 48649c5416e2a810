#include "ui/lock/lockcover.h"

#include "ui/presentation/colours.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/blankslate.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

LockCover::LockCover(QWidget &window, bool withWayOut) : QWidget(&window)
{
    setObjectName(u"lockCover"_s);
    setGeometry(window.rect());
    if (withWayOut)
        build();
    show();
    raise();
}

void LockCover::build()
{
    auto *slate = new BlankSlate;
    slate->putInMiddle(); // there is nothing else
    slate->setPicture(Glyph::Lock);
    slate->setTexts(tr("The desk is covered"),
                    tr("Nobody has used it for a while. What is running goes on."));
    slate->setDetail(tr("This hides the screen from a glance. It asks for no password, so it does "
                        "not keep anybody out: lock the computer itself when you leave it."));
    m_unlock = slate->addAction(tr("I am here: show it again"), u"unlock"_s);
    m_unlock->setAutoDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &LockCover::unlockRequested);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(slate);
}

void LockCover::takeFocus()
{
    if (m_unlock)
        m_unlock->setFocus();
}

/// Beneath lies the rest of the window, where no key is let through any more, not even Tab back.
bool LockCover::focusNextPrevChild(bool)
{
    takeFocus();
    return true;
}

void LockCover::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursFor(palette()).window);
}

} // namespace console
