#include "ui/forms/fields/textfield.h"

#include "ui/presentation/fieldwords.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Names and descriptions are in somebody's language; IDs, addresses and keys in none.
bool isProse(const FieldSpec &spec)
{
    return spec.path.contains("name"_L1, Qt::CaseInsensitive)
        || spec.path.contains("description"_L1, Qt::CaseInsensitive)
        || spec.path.contains("label"_L1, Qt::CaseInsensitive);
}

} // namespace

TextField::TextField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_line(new QLineEdit)
{
    m_line->setProperty("latin", !isProse(spec));
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

void TextField::sayWhatWasRead()
{
    m_line->setPlaceholderText(absenceText());
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

void TextField::setMasked(bool masked)
{
    if (!m_reveal && masked) {
        m_reveal = new QToolButton(this);
        m_reveal->setText(tr("Reveal"));
        m_reveal->setCheckable(true);
        m_reveal->setProperty("framed", true);
        nameWidget(m_reveal, QString(spec().path + ".reveal"_L1),
                   tr("Reveal %1").arg(fieldTitle(spec())));
        auto *box = static_cast<QBoxLayout *>(layout());
        box->setDirection(QBoxLayout::LeftToRight);
        box->setSpacing(metrics::small);
        box->addWidget(m_reveal);
        connect(m_reveal, &QToolButton::toggled, m_line, [this](bool shown) {
            m_line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        });
    }
    if (masked == m_masked)
        return;
    m_masked = masked;
    m_reveal->setVisible(masked);
    m_reveal->setChecked(false);
    m_line->setEchoMode(masked ? QLineEdit::Password : QLineEdit::Normal);
}

QWidget *TextField::input()
{
    return m_line;
}

} // namespace console
