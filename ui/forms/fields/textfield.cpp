#include "ui/forms/fields/textfield.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace console {

TextField::TextField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_line(new QLineEdit)
{
    fill(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &TextField::edited);
}

void TextField::setValue(const FieldValue &value)
{
    keep(value);
    const QSignalBlocker quiet(m_line);
    m_line->setText(value.text());
    m_line->setCursorPosition(0);
}

FieldEdit TextField::currentEdit() const
{
    const QString text = m_line->text();
    bool whole = false;
    const qint64 number = text.toLongLong(&whole);
    if (spec().kind == InputKind::Number && whole)
        return editTo(FieldValue::ofJson(QByteArray::number(number)));
    return editTo(FieldValue::ofText(text));
}

QWidget *TextField::input()
{
    return m_line;
}

} // namespace console
