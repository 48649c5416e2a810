#include "ui/forms/fields/secretinput.h"

#include "ui/presentation/fieldwords.h"
#include "ui/widgets/secretfield.h"

#include <QVBoxLayout>

namespace console {

SecretInput::SecretInput(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_secret(new SecretField(fieldTitle(spec)))
{
    m_secret->setObjectName(spec.path);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_secret);
    setFocusProxy(m_secret);
    connect(m_secret, &SecretField::changed, this, [this] {
        m_refused = false;
        emit edited();
    });
    connect(m_secret, &SecretField::refused, this, [this] {
        m_refused = true;
        emit edited();
    });
}

void SecretInput::setValue(const FieldValue &value)
{
    keep(value);
    m_secret->clear();
    m_secret->setPlaceholder(value.isBlank() ? QString() : tr("Stored. Leave empty to keep it."));
}

FieldEdit SecretInput::currentEdit() const
{
    const SecretBuffer typed = m_secret->secret();
    if (typed.isEmpty())
        return {};
    return {FieldEdit::Kind::Set, FieldValue::ofSecret(typed)};
}

QList<FieldIssue> SecretInput::inputIssues() const
{
    return m_refused ? QList<FieldIssue>{{spec().path, FieldProblem::ContainsSpace}}
                     : QList<FieldIssue>{};
}

QWidget *SecretInput::input()
{
    return m_secret->editor();
}

} // namespace console
