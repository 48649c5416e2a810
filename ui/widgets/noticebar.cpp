#include "ui/widgets/noticebar.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/noticeframe.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds passingTime{8};

bool saysTheSame(const Notice &one, const Notice &other)
{
    return one.level == other.level && one.title == other.title && one.text == other.text
        && one.actions.size() == other.actions.size() && one.dismissible == other.dismissible;
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    m_layout->setSpacing(metrics::small);
    QWidget::hide();
}

void NoticeBar::show(const Notice &notice)
{
    const auto before = m_notices.constFind(notice.id);
    if (before != m_notices.constEnd() && saysTheSame(before->notice, notice))
        return;
    auto *frame = newNotice(notice);
    if (before != m_notices.constEnd()) {
        delete m_layout->replaceWidget(before->frame, frame);
        before->frame->hide();
        before->frame->deleteLater();
    } else {
        m_layout->addWidget(frame);
    }
    m_notices.insert(notice.id, {notice, frame, ++m_shown});
    frame->show();
    QWidget::show();
    announce(notice);
    takeAwayLater(notice);
}

void NoticeBar::takeAwayLater(const Notice &notice)
{
    if (!notice.passing)
        return;
    // The frame is the context: what replaces it has its own time.
    auto *frame = m_notices.value(notice.id).frame;
    QTimer::singleShot(passingTime, frame, [this, frame, id = notice.id] {
        if (m_notices.value(id).frame == frame)
            remove(id);
    });
}

void NoticeBar::removePassing()
{
    const auto ids = m_notices.keys();
    for (const QString &id : ids) {
        if (m_notices.value(id).notice.passing)
            remove(id);
    }
}

bool NoticeBar::dismissNewest()
{
    const Shown *newest = nullptr;
    for (const Shown &shown : std::as_const(m_notices)) {
        if (shown.notice.dismissible && (!newest || shown.order > newest->order))
            newest = &shown;
    }
    if (!newest)
        return false;
    remove(QString(newest->notice.id));
    return true;
}

void NoticeBar::remove(const QString &id)
{
    auto *frame = m_notices.take(id).frame;
    if (!frame)
        return;
    // Not deleted at once: the click that asked for it may still be on its way through the frame.
    m_layout->removeWidget(frame);
    frame->hide();
    frame->deleteLater();
    setVisible(!m_notices.isEmpty());
}

QFrame *NoticeBar::newNotice(const Notice &notice)
{
    auto *frame = new NoticeFrame(notice.level, notice.title, notice.text);
    frame->setObjectName("notice-"_L1 + notice.id);
    for (const NoticeAction &action : notice.actions) {
        auto *button = newButton(action.text, "noticeAction"_L1 + notice.id);
        if (!action.accessibleName.isEmpty())
            button->setAccessibleName(action.accessibleName);
        connect(button, &QPushButton::clicked, this, action.run);
        frame->addButton(button);
    }
    if (notice.dismissible) {
        auto *close = newIconButton(glyphIcon(Glyph::Close, Ink::Muted),
                                    tr("Dismiss: %1").arg(notice.title), "dismiss"_L1 + notice.id);
        connect(close, &QToolButton::clicked, this, [this, id = notice.id] { remove(id); });
        frame->addButton(close);
    }
    return frame;
}

void NoticeBar::announce(const Notice &notice)
{
    auto *frame = m_notices.value(notice.id).frame;
    frame->setAccessibleName(notice.title);
    QAccessibleEvent event(frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace console
