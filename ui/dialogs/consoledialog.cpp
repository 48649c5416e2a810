#include "ui/dialogs/consoledialog.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/hanging.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

ConsoleDialog::ConsoleDialog(const QString &title, QWidget *parent)
    : QDialog(parent),
      m_body(new QVBoxLayout),
      m_message(new MessagePanel(this)),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setAccessibleName(title);
    m_body->setSpacing(metrics::medium);
    m_buttons->setSpacing(metrics::small);
    m_buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::wide, metrics::wide, metrics::large);
    layout->setSpacing(metrics::large);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_message);
    layout->addLayout(m_buttons);
}

bool ConsoleDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // Unless it was given a size: the first one is for the width of its texts, not for its own.
    if (event->type() == QEvent::Show && !testAttribute(Qt::WA_Resized))
        fitHeight();
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        growToFit();
    return handled;
}

/// Wrapped text is taller than a layout's minimum admits: without this, a message that appears
/// would squeeze the fields.
void ConsoleDialog::growToFit()
{
    const QSize room = screen()->availableGeometry().size();
    // A least width of the dialog's own hides that of its buttons, which other languages need.
    const int wide = std::min(layout()->totalMinimumSize().width(), room.width());
    if (wide > width())
        resize(wide, height());
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), std::min(wanted, room.height()));
}

void ConsoleDialog::fitHeight(int more)
{
    layout()->activate(); // else what is hidden now still counts
    const QSize room = screen()->availableGeometry().size();
    const int wide = std::max(width(), layout()->totalMinimumSize().width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                   : layout()->totalSizeHint().height();
    resize(std::min(wide, room.width()), std::min(high + more, room.height()));
}

QPushButton *ConsoleDialog::addButton(const QString &text, const QString &objectName,
                                      ButtonLook look)
{
    auto *button = new QPushButton(text, this);
    QString plain = text;
    nameWidget(button, objectName, plain.remove(u'&'));
    button->setAutoDefault(false);
    setLook(*button, look);
    if (look == ButtonLook::Quiet)
        m_buttons->insertItem(0, new HangingItem(button));
    else
        m_buttons->addWidget(button);
    return button;
}

void ConsoleDialog::setLook(QPushButton &button, ButtonLook look)
{
    button.setProperty("primary", look == ButtonLook::Primary);
    button.setProperty("danger", look == ButtonLook::Danger);
    button.setProperty("quiet", look == ButtonLook::Quiet);
    button.style()->unpolish(&button);
    button.style()->polish(&button);
}

} // namespace console
