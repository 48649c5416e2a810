#include "ui/forms/fields/jsonfield.h"

#include "models/domain/fieldissues.h"
#include "models/domain/jsonlayout.h"
#include "ui/presentation/fieldwords.h"
#include "ui/widgets/words.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 7;

} // namespace

JsonField::JsonField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent),
      m_cover(new QPushButton(tr("Stored, and may hold secrets. Show and edit"))),
      m_text(new QPlainTextEdit)
{
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlaceholderText(u"{}"_s);
    m_text->setUndoRedoEnabled(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 24);
    nameWidget(m_text, spec.path, tr("%1, as JSON").arg(fieldTitle(spec)));
    nameWidget(m_cover, QString(spec.path + ".show"_L1), tr("Show and edit %1").arg(fieldTitle(spec)));
    m_cover->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cover, 0, Qt::AlignLeft);
    layout->addWidget(m_text);
    cover(false);
    connect(m_cover, &QPushButton::clicked, this, &JsonField::uncover);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonField::edited);
}

void JsonField::setValue(const FieldValue &value)
{
    keep(value);
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    cover(!value.isBlank());
}

void JsonField::cover(bool covered)
{
    m_covered = covered;
    m_cover->setVisible(covered);
    m_text->setVisible(!covered);
    setFocusProxy(covered ? static_cast<QWidget *>(m_cover) : m_text);
}

void JsonField::setDraft(const FieldValue &stored, const FieldValue &now)
{
    setValue(stored);
    if (!now.sameAs(stored))
        showText(now);
}

void JsonField::showText(const FieldValue &value)
{
    const SecretBuffer laidOut = indentedJson(value.json());
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(QString::fromUtf8(laidOut.expose()));
    cover(false);
}

void JsonField::uncover()
{
    showText(original());
    m_text->setFocus();
}

FieldEdit JsonField::currentEdit() const
{
    if (m_covered)
        return {};
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return editTo({});
    return editTo(FieldValue::ofJson(text.toUtf8()));
}

QList<FieldIssue> JsonField::inputIssues() const
{
    const QString text = m_covered ? QString() : m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    const auto issue = jsonObjectIssue(spec().path, text.toUtf8());
    return issue ? QList<FieldIssue>{*issue} : QList<FieldIssue>{};
}

void JsonField::focusOn(const QString &path)
{
    FieldEditor::focusOn(path);
    const auto issues = inputIssues();
    if (issues.isEmpty() || issues.first().line < 1)
        return;
    const QTextBlock line = m_text->document()->findBlockByNumber(issues.first().line - 1);
    if (!line.isValid())
        return;
    QTextCursor cursor(line);
    cursor.setPosition(line.position() + std::clamp(issues.first().column - 1, 0,
                                                    int(line.text().size())));
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

QWidget *JsonField::input()
{
    return m_text;
}

} // namespace console
