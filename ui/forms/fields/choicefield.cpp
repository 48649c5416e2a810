#include "ui/forms/fields/choicefield.h"

#include "ui/forms/tallcombo.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/untrustedtext.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestShown = 14; // characters

} // namespace

ChoiceField::ChoiceField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_combo(new TallCombo)
{
    fill(m_combo);
    // To screen readers its name is its value, and Qt looks for a label among its neighbours only:
    // the visible one stands further up.
    auto *label = new QLabel(fieldTitle(spec).replace(u'&', u"&&"_s), this);
    label->hide();
    label->setBuddy(m_combo);
    if (spec.choicesAreOpen) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        // As wide as its place, not as the longest of many names.
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(shortestShown);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->lineEdit()->setAccessibleName(fieldTitle(spec));
    } else {
        addChoice({}, tr("Not set"));
    }
    if (spec.kind == InputKind::Boolean) {
        addChoice(u"true"_s, tr("Yes"));
        addChoice(u"false"_s, tr("No"));
    }
    for (const QString &choice : spec.choices)
        addChoice(choice, choice);
    select({});
    connect(m_combo, &QComboBox::currentTextChanged, this, &ChoiceField::edited);
}

void ChoiceField::addChoice(const QString &value, const QString &title)
{
    m_combo->addItem(title, value);
}

void ChoiceField::setValue(const FieldValue &value)
{
    keep(value);
    const QSignalBlocker quiet(m_combo);
    select(value);
}

void ChoiceField::select(const FieldValue &value)
{
    const QString text = value.text();
    int index = m_combo->findData(text);
    if (index < 0 && !text.isEmpty() && !spec().choicesAreOpen) {
        addChoice(text, untrustedLine(text, 80)); // undocumented, but it is what stands there
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    if (index < 0 && spec().choicesAreOpen)
        m_combo->setEditText(text);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const FieldValue chosen = current();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const Choice &choice : choices) {
        const QString title = untrustedLine(choice.title, 80);
        addChoice(choice.value,
                  title.isEmpty() ? choice.value : QString(title + u" — "_s + choice.value));
    }
    select(chosen);
}

FieldValue ChoiceField::current() const
{
    const int index = m_combo->currentIndex();
    const bool picked = index >= 0 && m_combo->itemText(index) == m_combo->currentText();
    const QString text = picked ? m_combo->itemData(index).toString() : m_combo->currentText();
    if (text.isEmpty())
        return {};
    if (spec().kind == InputKind::Boolean)
        return FieldValue::ofBoolean(text == "true"_L1);
    return FieldValue::ofText(text);
}

FieldEdit ChoiceField::currentEdit() const
{
    return editTo(current());
}

QWidget *ChoiceField::input()
{
    return m_combo;
}

} // namespace console
