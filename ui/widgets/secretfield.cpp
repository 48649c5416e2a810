#include "ui/widgets/secretfield.h"

#include "models/domain/secretstrength.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/secretclipboard.h"
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

QString strengthText(SecretStrength strength)
{
    switch (strength) {
    case SecretStrength::Weak:
        return SecretField::tr("easy to guess");
    case SecretStrength::Fair:
        return SecretField::tr("fair");
    case SecretStrength::Strong:
        return SecretField::tr("strong");
    }
    Q_UNREACHABLE();
}

} // namespace

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_edit(new SecretEdit(this)),
      m_toggle(new QToolButton(this)),
      m_takeBack(new QToolButton(this)),
      m_count(new QLabel(m_edit))
{
    m_edit->setObjectName(u"secretEdit"_s);
    m_edit->setAccessibleName(name);
    m_edit->setLayoutDirection(Qt::LeftToRight); // the dots, and what is said at their other end
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
    m_toggle->setMinimumWidth(m_toggle->fontMetrics().horizontalAdvance(tr("Reveal")) + 32);
    m_takeBack->setObjectName(u"clearClipboard"_s);
    m_takeBack->setProperty("framed", true);
    m_takeBack->setFocusPolicy(Qt::TabFocus);
    m_takeBack->setAccessibleName(tr("Clear the clipboard now, %1").arg(name));
    m_takeBack->setToolTip(tr("The secret is in the clipboard. Clear it now."));
    m_takeBack->hide();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_toggle);
    layout->addWidget(m_takeBack);
    setFocusProxy(m_edit);

    m_hide.setSingleShot(true);
    m_hide.setInterval(longestReveal);
    connect(&m_hide, &QTimer::timeout, m_toggle, [this] { m_toggle->setChecked(false); });
    connect(m_toggle, &QToolButton::toggled, this, &SecretField::reveal);
    connect(m_edit, &SecretEdit::secretChanged, this, &SecretField::updateCount);
    connect(m_edit, &SecretEdit::refused, this, &SecretField::refused);
    connect(m_edit, &SecretEdit::capsLockSeen, this, &SecretField::noteCapsLock);
    auto &clipboard = SecretClipboard::of(*qApp);
    connect(&clipboard, &SecretClipboard::leftChanged, this, &SecretField::followClipboard);
    connect(m_takeBack, &QToolButton::clicked, &clipboard, &SecretClipboard::takeBack);
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
    if (count == 0)
        m_capsLock = false;
    showFacts();
    m_toggle->setEnabled(count > 0);
    if (count == 0)
        m_toggle->setChecked(false);
    emit changed();
}

void SecretField::showFacts()
{
    QStringList facts;
    if (m_capsLock)
        facts.append(tr("Caps Lock is on"));
    if (const int count = m_edit->characters(); count > 0) {
        facts.append(counted(count, tr("1 character"), tr("%1 characters")));
        if (m_strength)
            facts.append(strengthText(strengthOf(m_edit->secret())));
        if (m_match)
            facts.append(*m_match ? tr("✓ the stored one") : tr("✗ not the stored one"));
    }
    m_count->setText(dotted(facts));
    const int room = m_count->sizeHint().width() + metrics::small;
    m_edit->setTextMargins(0, 0, facts.isEmpty() ? 0 : room, 0);
}

void SecretField::setStrengthShown(bool shown)
{
    m_strength = shown;
    showFacts();
}

void SecretField::setMatch(std::optional<bool> match)
{
    const std::optional<bool> now = isEmpty() ? std::nullopt : match;
    if (now == std::exchange(m_match, now))
        return;
    showFacts();
    if (now && !m_capsLock)
        m_edit->setAccessibleDescription(*now ? tr("This is the stored one.")
                                              : tr("This is not the stored one."));
}

void SecretField::noteCapsLock(bool on)
{
    if (on == std::exchange(m_capsLock, on))
        return;
    showFacts();
    // What is written in the field is for eyes; this is for ears.
    if (on)
        m_description = m_edit->accessibleDescription();
    m_edit->setAccessibleDescription(on ? tr("Caps Lock is on") : m_description);
}

/// The field that lent is the one that is asked to take back: the others have nothing to say.
void SecretField::followClipboard()
{
    const auto left = int(SecretClipboard::of(*qApp).left().count());
    if (left > 0 && !m_takeBack->isVisible() && !m_edit->hasFocus())
        return;
    m_takeBack->setText(tr("Clear clipboard (%1)").arg(left));
    m_takeBack->setVisible(left > 0);
}

} // namespace console
