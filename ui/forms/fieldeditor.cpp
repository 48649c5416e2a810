#include "ui/forms/fieldeditor.h"

#include "ui/forms/fields/choicefield.h"
#include "ui/forms/fields/jsonfield.h"
#include "ui/forms/fields/listfield.h"
#include "ui/forms/fields/pairsfield.h"
#include "ui/forms/fields/rowsfield.h"
#include "ui/forms/fields/secretinput.h"
#include "ui/forms/fields/textfield.h"
#include "ui/presentation/fieldwords.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

namespace console {

FieldEditor::FieldEditor(FieldSpec spec, QWidget *parent) : QWidget(parent), m_spec(std::move(spec))
{
}

QString FieldEditor::absenceText() const
{
    if (!m_original.isBlank())
        return {};
    return m_original.isMissing() ? tr("Not known: the platform does not show it")
                                  : tr("Not set at the platform");
}

void FieldEditor::setDraft(const FieldValue &stored, const FieldValue &now)
{
    setValue(now);
    keep(stored);
}

FieldEdit FieldEditor::editTo(const FieldValue &now) const
{
    if (now.sameAs(m_original))
        return {};
    return now.isBlank() ? FieldEdit{FieldEdit::Kind::Clear, {}}
                         : FieldEdit{FieldEdit::Kind::Set, now};
}

void FieldEditor::fill(QWidget *input)
{
    nameWidget(input, m_spec.path, fieldTitle(m_spec));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(input);
    setFocusProxy(input);
}

FieldEditor *makeFieldEditor(const FieldSpec &spec, QWidget *parent)
{
    switch (spec.kind) {
    case InputKind::Text:
    case InputKind::LongText:
    case InputKind::Number:
        return new TextField(spec, parent);
    case InputKind::Boolean:
    case InputKind::Choice:
        return new ChoiceField(spec, parent);
    case InputKind::ChoiceList:
    case InputKind::TextList:
        return new ListField(spec, parent);
    case InputKind::Secret:
        return new SecretInput(spec, parent);
    case InputKind::Rows:
        return new RowsField(spec, parent);
    case InputKind::Pairs:
        return new PairsField(spec, parent);
    case InputKind::Json:
    case InputKind::Group:
        return new JsonField(spec, parent);
    }
    Q_UNREACHABLE();
}

} // namespace console
