#include "ui/forms/fields/jsonfield.h"

#include "models/domain/fieldissues.h"
#include "models/domain/jsonlayout.h"
#include "ui/presentation/fieldwords.h"
#include "ui/widgets/words.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 7;

} // namespace

JsonField::JsonField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent),
      m_stack(new QStackedWidget),
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
    m_stack->addWidget(m_text);
    m_stack->addWidget(m_cover);
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setFocusProxy(m_text);
    connect(m_cover, &QPushButton::clicked, this, &JsonField::uncover);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonField::edited);
}

void JsonField::setValue(const FieldValue &value)
{
    keep(value);
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    m_stack->setCurrentIndex(value.isBlank() ? 0 : 1);
    setFocusProxy(value.isBlank() ? static_cast<QWidget *>(m_text) : m_cover);
}

bool JsonField::isCovered() const
{
    return m_stack->currentIndex() == 1;
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
    m_stack->setCurrentIndex(0);
    setFocusProxy(m_text);
}

void JsonField::uncover()
{
    showText(original());
    m_text->setFocus();
}

FieldEdit JsonField::currentEdit() const
{
    if (isCovered())
        return {};
    const QString text = m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return editTo({});
    return editTo(FieldValue::ofJson(text.toUtf8()));
}

QList<FieldIssue> JsonField::inputIssues() const
{
    const QString text = isCovered() ? QString() : m_text->toPlainText();
    if (text.trimmed().isEmpty())
        return {};
    const auto issue = jsonObjectIssue(spec().path, text.toUtf8());
    return issue ? QList<FieldIssue>{*issue} : QList<FieldIssue>{};
}

QWidget *JsonField::input()
{
    return m_text;
}

} // namespace console
