#include "ui/dialogs/editing/formpickers.h"

#include "ui/forms/fieldeditor.h"
#include "ui/forms/objectform.h"
#include "ui/presentation/fieldwords.h"

#include <QLineEdit>

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto ownerPause = 300ms;

} // namespace

FormPickers::FormPickers(ObjectForm &form, ObjectSpec spec, std::function<EditRole *()> role)
    : QObject(&form), m_form(form), m_spec(std::move(spec)), m_role(std::move(role))
{
    m_ownerTyped.setSingleShot(true);
    m_ownerTyped.setInterval(ownerPause);
    connect(&m_ownerTyped, &QTimer::timeout, this, [this] { loadChoices(true); });
    connect(&form, &ObjectForm::edited, this, &FormPickers::noteOwner);
    hearOwnerOut();
    loadChoices(false);
}

/// Who presses Enter or goes on to another field has typed the owner to its end.
void FormPickers::hearOwnerOut()
{
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        const FieldEditor *editor = field.names == RefPart::Owner ? m_form.editor(field.path)
                                                                  : nullptr;
        const auto lines = editor ? editor->findChildren<QLineEdit *>() : QList<QLineEdit *>();
        for (const QLineEdit *line : lines)
            connect(line, &QLineEdit::editingFinished, this, &FormPickers::readForOwner);
    }
}

/// Not with every letter: half an id is nobody's, and each question costs the platform.
void FormPickers::noteOwner(const QString &path)
{
    const FieldSpec *changed = m_spec.find(path);
    if (changed && changed->names == RefPart::Owner)
        m_ownerTyped.start();
}

void FormPickers::readForOwner()
{
    if (!m_ownerTyped.isActive())
        return;
    m_ownerTyped.stop();
    loadChoices(true);
}

/// Pickers are read when the form opens, and those that the owner limits again when it changes.
void FormPickers::loadChoices(bool ofOwner)
{
    if (!m_role())
        return;
    const QString owner = m_form.draft().subject().ownerId;
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        const bool isOwner = field.names == RefPart::Owner;
        if (field.pickedFrom.isEmpty() || (isOwner && ofOwner))
            continue;
        m_questions[field.path].abort(); // asked for another owner
        if (isOwner || !owner.isEmpty())
            askForChoices(field, owner);
        else
            m_form.setHint(field.path, fieldHint(field));
    }
}

void FormPickers::askForChoices(const FieldSpec &field, const QString &owner)
{
    m_form.setHint(field.path, tr("Reading the list…"));
    auto &question = m_questions[field.path];
    question = m_role()->choices(field.pickedFrom, owner);
    question.then(this, [this, field, owner](const Result<QList<Choice>> &choices) {
        // Answers overtake each other while an owner is typed: only the one that is in the form
        // now has something to say.
        const bool isOwners = field.names != RefPart::Owner;
        const bool givenUp = !choices && choices.error().kind == ApiErrorKind::Cancelled;
        if (!givenUp && (!isOwners || owner == m_form.draft().subject().ownerId))
            takeChoices(field, choices);
    });
}

void FormPickers::takeChoices(const FieldSpec &field, const Result<QList<Choice>> &choices)
{
    if (choices) {
        m_form.setChoices(field.pickedFrom, *choices);
        m_form.setHint(field.path, fieldHint(field));
        return;
    }
    const bool hidden = choices.error().reason == RefusalReason::NotVisibleToKey;
    m_form.setChoices(field.pickedFrom, {});
    m_form.setHint(field.path,
                    hidden ? tr("Not visible to this key: type the ID.")
                           : tr("The list could not be read: type the ID."));
}

} // namespace console
