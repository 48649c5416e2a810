#include "ui/widgets/consentpanel.h"

#include "ui/presentation/isolated.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

ConsentPanel::ConsentPanel(const Account &account, const ChangeTarget &target, ChangeKind kind,
                           QWidget *parent)
    : QWidget(parent),
      m_needed(consentNeeded(account, kind)),
      m_name(target.displayName.isEmpty() ? target.objectId : target.displayName)
{
    setObjectName(u"consentPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_needed == ConsentNeeded::TypedName) {
        m_typed = new QLineEdit(this);
        // Consent for many changes at once names no object, but the account.
        const QString asked = target.objectId.isEmpty() && target.displayName == account.label
            ? tr("&Type the account's name to confirm")
            : tr("&Type the name to confirm");
        nameWidget(m_typed, u"typedName"_s, QString(asked).remove(u'&'));
        m_row = new FieldRow(asked, m_typed, FieldRow::Mark::None, this);
        m_row->setHint(tr("Exactly as written here: %1")
                           .arg(isolated(untrustedText(m_name, 200))));
        layout->addWidget(m_row);
        setFocusProxy(m_typed);
        m_typed->installEventFilter(this);
        connect(m_typed, &QLineEdit::textChanged, this, [this] { m_row->setProblem({}); });
        connect(m_typed, &QLineEdit::textChanged, this, &ConsentPanel::changed);
    } else if (m_needed == ConsentNeeded::Impossible) {
        auto *panel = new MessagePanel(this);
        panel->tell(Tone::Warning, tr("This account is read-only"),
                    tr("Its protection level forbids every change. Edit the account to allow "
                       "changes."));
        layout->addWidget(panel);
    }
}

bool ConsentPanel::takeFocus()
{
    if (m_typed)
        m_typed->setFocus();
    return m_typed;
}

bool ConsentPanel::isGiven() const
{
    switch (m_needed) {
    case ConsentNeeded::None:
    case ConsentNeeded::Confirmation: return true;
    case ConsentNeeded::TypedName: return m_typed->text() == m_name;
    case ConsentNeeded::Impossible: return false;
    }
    return false;
}

/// Enter on a wrong name would otherwise press the default button, which is Cancel: the text would be lost.
bool ConsentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (isGiven())
        return QWidget::eventFilter(watched, event);
    m_row->setProblem(tr("Does not match."));
    return true;
}

Consent ConsentPanel::consent() const
{
    return {isGiven(), m_typed ? m_typed->text() : QString()};
}

} // namespace console
