#include "ui/forms/fields/secretinput.h"

#include "models/domain/secretgenerator.h"
#include "ui/presentation/fieldwords.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

SecretInput::SecretInput(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_secret(new SecretField(fieldTitle(spec)))
{
    m_secret->setObjectName(spec.path);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_secret, 1);
    if (spec.generatedLength > 0)
        layout->addWidget(newGenerator(), 0, Qt::AlignTop);
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

QWidget *SecretInput::newGenerator()
{
    auto *generate = new QPushButton(tr("Generate"), this);
    nameWidget(generate, QString(spec().path + ".generate"_L1),
               tr("Generate %1").arg(fieldTitle(spec())));
    generate->setAutoDefault(false);
    generate->setToolTip(tr("Creates a value of %1 letters and digits (A–Z, a–z, 0–9) from the "
                            "system's random source.").arg(spec().generatedLength));
    connect(generate, &QPushButton::clicked, m_secret, [this] {
        m_secret->setSecret(generateSecret(spec().generatedLength));
    });
    return generate;
}

void SecretInput::setValue(const FieldValue &value)
{
    keep(value);
    m_secret->clear();
    m_secret->setPlaceholder(tr("Set at the platform. Leave empty to keep it."));
}

void SecretInput::sayWhatWasRead()
{
    if (original().isBlank())
        m_secret->setPlaceholder(absenceText());
}

void SecretInput::setDraft(const FieldValue &stored, const FieldValue &now)
{
    setValue(stored);
    if (!now.isBlank() && !now.sameAs(stored))
        m_secret->setSecret(now.secret());
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
