#include "ui/widgets/fieldrow.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString markText(FieldRow::Mark mark)
{
    switch (mark) {
    case FieldRow::Mark::Required: return FieldRow::tr("required");
    case FieldRow::Mark::Optional: return FieldRow::tr("optional");
    case FieldRow::Mark::None: return {};
    }
    return {};
}

/// Screen readers take the description from the widget that really has the focus.
QWidget *focusTarget(QWidget *editor)
{
    return editor->focusProxy() ? editor->focusProxy() : editor;
}

/// The field that takes the keys: a secret's stands within two widgets.
QWidget *innermost(QWidget *editor)
{
    while (editor->focusProxy())
        editor = editor->focusProxy();
    return editor;
}

/// The style sheet gives it a red frame.
void markFaulty(QWidget *field, bool faulty)
{
    field->setProperty("faulty", faulty);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *editor, Mark mark, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_hint(plainLabel({}, TextRank::Muted, this)),
      m_problem(plainLabel({}, TextRank::Body, this)),
      m_problemRow(new QWidget(this))
{
    auto *name = new QLabel(label, this);
    name->setVisible(!label.isEmpty()); // what stands above says it already
    name->setTextFormat(Qt::PlainText);
    name->setBuddy(focusTarget(editor));
    name->setVisible(!label.isEmpty());
    auto *header = new QHBoxLayout;
    header->setSpacing(metrics::small);
    header->addWidget(name);
    if (mark != Mark::None) {
        auto *note = plainLabel(markText(mark), TextRank::Muted, this);
        note->setWordWrap(false);
        header->addWidget(note);
    }
    header->addStretch(1);

    m_problem->setObjectName(u"problem"_s);
    auto *problemLayout = new QHBoxLayout(m_problemRow);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->setSpacing(metrics::tight);
    auto *sign = new Picture(metrics::iconSize, glyphIcon(Glyph::Error, Ink::Danger), m_problemRow);
    problemLayout->addWidget(sign, 0, Qt::AlignTop);
    problemLayout->addWidget(m_problem, 1);
    m_problem->setProperty("problem", true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addLayout(header);
    layout->addWidget(editor);
    layout->addWidget(m_hint);
    layout->addWidget(m_problemRow);
    m_hint->hide();
    m_problemRow->hide();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (problem().isEmpty())
        focusTarget(m_editor)->setAccessibleDescription(hint);
}

void FieldRow::setProblem(const QString &problem)
{
    if (problem == this->problem())
        return;
    m_problem->setText(problem);
    markFaulty(innermost(m_editor), !problem.isEmpty());
    m_problemRow->setVisible(!problem.isEmpty());
    focusTarget(m_editor)->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
}

QString FieldRow::problem() const
{
    return m_problem->text();
}

} // namespace console
