#include "ui/widgets/secretfield.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestReveal{30};

} // namespace

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_edit(new SecretEdit(this)),
      m_toggle(new QToolButton(this)),
      m_count(new QLabel(m_edit))
{
    m_edit->setObjectName(u"secretEdit"_s);
    m_edit->setAccessibleName(name);
    m_toggle->setObjectName(u"revealButton"_s);
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Reveal"));
    m_toggle->setAccessibleName(tr("Reveal %1").arg(name));
    m_toggle->setToolTip(tr("Show what was typed, while the field has the focus, for 30 seconds"));
    m_toggle->setFocusPolicy(Qt::TabFocus);
    m_toggle->setEnabled(false);
    m_count->setObjectName(u"secretCount"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("muted", true);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, metrics::small, 0);
    inside->addStretch(1);
    inside->addWidget(m_count);
    m_toggle->setProperty("framed", true);
    // Wide enough for both words, so that nothing moves when they change.
    m_toggle->setMinimumWidth(m_toggle->fontMetrics().horizontalAdvance(tr("Reveal")) + 28);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_toggle);
    setFocusProxy(m_edit);

    m_hide.setSingleShot(true);
    m_hide.setInterval(longestReveal);
    connect(&m_hide, &QTimer::timeout, m_toggle, [this] { m_toggle->setChecked(false); });
    connect(m_toggle, &QToolButton::toggled, this, &SecretField::reveal);
    connect(m_edit, &SecretEdit::secretChanged, this, &SecretField::updateCount);
    connect(m_edit, &SecretEdit::refused, this, &SecretField::refused);
    m_edit->installEventFilter(this);
    m_toggle->installEventFilter(this);
}

SecretBuffer SecretField::secret() const
{
    return m_edit->secret();
}

SecretBuffer SecretField::takeSecret()
{
    SecretBuffer secret = m_edit->secret();
    clear();
    return secret;
}

bool SecretField::isEmpty() const
{
    return m_edit->characters() == 0;
}

void SecretField::clear()
{
    m_toggle->setChecked(false);
    m_edit->clearSecret();
}

void SecretField::setSecret(const SecretBuffer &secret)
{
    m_toggle->setChecked(false);
    m_edit->setSecret(secret);
}

bool SecretField::isRevealed() const
{
    return m_edit->isRevealed();
}

void SecretField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

QWidget *SecretField::editor() const
{
    return m_edit;
}

QWidget *SecretField::revealer() const
{
    return m_toggle;
}

bool SecretField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        QMetaObject::invokeMethod(this, &SecretField::hideUnlessFocused, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SecretField::reveal(bool on)
{
    m_toggle->setText(on ? tr("Hide") : tr("Reveal"));
    m_edit->setRevealed(on);
    if (!on) {
        m_hide.stop();
        return;
    }
    if (!m_toggle->hasFocus())
        m_edit->setFocus();
    m_hide.start();
}

void SecretField::hideUnlessFocused()
{
    if (!m_edit->hasFocus() && !m_toggle->hasFocus())
        m_toggle->setChecked(false);
}

void SecretField::updateCount()
{
    const int count = m_edit->characters();
    m_count->setText(count == 0 ? QString() : counted(count, tr("1 character"), tr("%1 characters")));
    const int room = m_count->sizeHint().width() + metrics::small;
    m_edit->setTextMargins(0, 0, count == 0 ? 0 : room, 0);
    m_toggle->setEnabled(count > 0);
    if (count == 0)
        m_toggle->setChecked(false);
    emit changed();
}

} // namespace console
