#include "ui/forms/fields/listfield.h"

#include "ui/presentation/fieldwords.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/words.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostVisible = 8;
constexpr int typedLines = 3;

} // namespace

ListField::ListField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_list(new QListWidget), m_lines(new QPlainTextEdit)
{
    const QString title = fieldTitle(spec);
    nameWidget(m_list, spec.path, title);
    nameWidget(m_lines, QString(spec.path + ".typed"_L1), tr("%1, one per line").arg(title));
    m_list->setFrameShape(QFrame::StyledPanel);
    m_lines->setTabChangesFocus(true);
    m_lines->setPlaceholderText(tr("One per line"));
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * typedLines + 24);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(m_list);
    layout->addWidget(m_lines);
    QList<Choice> known;
    for (const QString &choice : spec.choices)
        known.append({choice, choice, {}});
    setChoices(known);
    connect(m_list, &QListWidget::itemChanged, this, &ListField::edited);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &ListField::edited);
}

void ListField::setValue(const FieldValue &value)
{
    keep(value);
    setTexts(value.list());
}

/// What was chosen stays: ticked where it is offered, typed where it is not.
void ListField::setChoices(const QList<Choice> &choices)
{
    const QStringList chosen = texts();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Choice &choice : choices) {
            const QString title = untrustedLine(choice.title, 80);
            QStringList words{title == choice.value ? QString() : title, choice.value,
                              untrustedLine(choice.detail, 40)};
            words.removeAll(QString());
            auto *item = new QListWidgetItem(dotted(words), m_list);
            item->setData(Qt::UserRole, choice.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
    }
    const int rows = std::clamp(m_list->count(), 1, mostVisible);
    m_list->setFixedHeight(rows * std::max(m_list->sizeHintForRow(0), 24) + 8);
    m_list->setVisible(!choices.isEmpty());
    m_lines->setVisible(choices.isEmpty() || spec().choicesAreOpen);
    setFocusProxy(choices.isEmpty() ? static_cast<QWidget *>(m_lines) : m_list);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    setTexts(chosen);
}

void ListField::setTexts(const QStringList &texts)
{
    const QSignalBlocker quietList(m_list);
    const QSignalBlocker quietLines(m_lines);
    QStringList left = texts;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const bool chosen = left.removeAll(item->data(Qt::UserRole).toString()) > 0;
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    m_lines->setPlainText(left.join(u'\n'));
}

QStringList ListField::typed() const
{
    // Empty lines are layout; everything else is kept as typed, so that limits can name it.
    return m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
}

QStringList ListField::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            texts.append(m_list->item(row)->data(Qt::UserRole).toString());
    }
    return texts + typed();
}

FieldEdit ListField::currentEdit() const
{
    QStringList now = texts();
    QStringList before = original().list();
    now.sort();
    before.sort();
    return now == before ? FieldEdit{} : editTo(FieldValue::ofList(texts()));
}

QWidget *ListField::input()
{
    return m_list->isHidden() ? static_cast<QWidget *>(m_lines) : m_list;
}

} // namespace console
