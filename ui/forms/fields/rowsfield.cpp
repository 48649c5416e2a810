#include "ui/forms/fields/rowsfield.h"

#include "models/domain/jsonreader.h"
#include "models/domain/secretjson.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

FieldValue memberOf(const FieldValue &object, const QString &name)
{
    const auto json = readJson(object.json());
    const JsonValue &value = json ? json->anyCase(name) : JsonValue();
    return value.type() == JsonValue::Type::Missing
        ? FieldValue()
        : FieldValue::ofJson(value.rawIn(object.json()));
}

void appendMember(SecretBuffer &object, const QString &name, QByteArrayView json)
{
    object.append(object.size() > 1 ? "," : "");
    appendJsonString(object, name.toUtf8());
    object.append(':');
    object.append(json);
}

/// A row, and a member of it, that a path such as "terminals[1].terminalId" names.
struct Place
{
    qsizetype row = -1;
    QString member = {};
};

Place placeOf(const QString &path)
{
    static const QRegularExpression pattern(u"\\[(\\d+)\\](?:\\.(.+))?\\z"_s);
    const auto match = pattern.match(path);
    return match.hasMatch() ? Place{match.captured(1).toInt(), match.captured(2)} : Place{};
}

} // namespace

RowsField::RowsField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent), m_boxes(new QVBoxLayout), m_add(new QPushButton(tr("Add")))
{
    nameWidget(m_add, QString(spec.path + ".add"_L1), tr("Add to %1").arg(fieldTitle(spec)));
    m_add->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addLayout(m_boxes);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    layout->addLayout(foot);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().editors.first()->setFocus();
        bringIntoView(m_rows.back().box);
        emit edited();
    });
}

void RowsField::setValue(const FieldValue &value)
{
    keep(value);
    while (!m_rows.empty())
        removeRow(m_rows.back().box);
    const auto json = readJson(value.json());
    if (!json || !json->isArray())
        return;
    for (const auto &element : json->children())
        addRow(FieldValue::ofJson(element.value.rawIn(value.json())));
}

void RowsField::addRow(const FieldValue &read)
{
    auto *box = new QFrame(this);
    box->setProperty("card", true);
    Row row{box, read, {}, {}, new QPushButton(tr("Remove"), box)};
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(
        mirrored(QMargins(metrics::medium, metrics::small, metrics::small,
                          metrics::small)));
    layout->setSpacing(metrics::medium);
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(metrics::medium);
    fields->setVerticalSpacing(metrics::small);
    layout->addLayout(fields, 1);
    // Four titles side by side are wider than the form in some languages.
    const int inOneLine = spec().members.size() > 3 ? 2 : qMax(1, int(spec().members.size()));
    for (int column = 0; column < inOneLine; ++column)
        fields->setColumnStretch(column, 1);
    for (const FieldSpec &member : spec().members) {
        FieldEditor *editor = makeFieldEditor(member, box);
        editor->setValue(memberOf(read, member.path));
        connect(editor, &FieldEditor::edited, this, &RowsField::edited);
        row.editors.append(editor);
        const auto mark = member.required ? FieldRow::Mark::Required : FieldRow::Mark::None;
        row.lines.append(new FieldRow(fieldTitle(member), editor, mark, box));
        const int place = int(row.lines.size()) - 1;
        fields->addWidget(row.lines.last(), place / inOneLine, place % inOneLine, Qt::AlignTop);
    }
    row.remove->setObjectName(QString(spec().path + ".remove"_L1));
    row.remove->setAutoDefault(false);
    row.remove->setProperty("quiet", true);
    // Beside the fields, not beside their titles or what may be said under one of them.
    auto *beside = new QVBoxLayout;
    beside->addSpacing(fontMetrics().height() + metrics::tight);
    beside->addWidget(row.remove);
    beside->addStretch(1);
    layout->addLayout(beside);
    connect(row.remove, &QPushButton::clicked, this, [this, box] {
        removeRow(box);
        m_add->setFocus();
        emit edited();
    });
    m_boxes->addWidget(box);
    m_rows.push_back(std::move(row));
    nameRows();
}

/// Fields of several rows are told apart by the row.
void RowsField::nameRows()
{
    const QString title = fieldTitle(spec());
    int number = 0;
    for (const Row &row : m_rows) {
        ++number;
        row.remove->setAccessibleName(tr("Remove row %1 of %2").arg(number).arg(title));
        for (FieldEditor *editor : row.editors) {
            const QString name = tr("%1, row %2 of %3")
                                     .arg(fieldTitle(editor->spec())).arg(number).arg(title);
            editor->input()->setAccessibleName(name);
            if (auto *combo = qobject_cast<QComboBox *>(editor->input()); combo && combo->lineEdit())
                combo->lineEdit()->setAccessibleName(name);
        }
    }
}

void RowsField::removeRow(const QWidget *box)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [box](const Row &row) { return row.box == box; });
    found->box->hide();
    found->box->deleteLater(); // a click on its own button led here
    m_rows.erase(found);
    nameRows();
}

SecretBuffer RowsField::objectOf(const Row &row) const
{
    SecretBuffer object("{");
    const auto read = readJson(row.read.json());
    const auto isKnown = [this](const QString &key) {
        return std::any_of(spec().members.begin(), spec().members.end(), [&](const auto &member) {
            return member.path.compare(key, Qt::CaseInsensitive) == 0;
        });
    };
    if (read && read->isObject()) {
        for (const auto &[key, value] : read->children()) {
            if (!isKnown(key))
                appendMember(object, key, value.rawIn(row.read.json()));
        }
    }
    for (const FieldEditor *editor : row.editors) {
        const FieldEdit edit = editor->currentEdit();
        const FieldValue old = memberOf(row.read, editor->spec().path);
        const FieldValue now = edit.kind == FieldEdit::Kind::Unchanged ? old : edit.value;
        if (!now.isMissing())
            appendMember(object, editor->spec().path, now.json());
    }
    object.append('}');
    return object;
}

FieldValue RowsField::current() const
{
    SecretBuffer array("[");
    for (const Row &row : m_rows) {
        array.append(array.size() > 1 ? "," : "");
        array.append(objectOf(row).expose());
    }
    array.append(']');
    return FieldValue::ofJson(array.expose());
}

FieldEdit RowsField::currentEdit() const
{
    return editTo(current());
}

void RowsField::focusOn(const QString &path)
{
    const Place place = placeOf(path);
    if (place.row < 0 || place.row >= std::ssize(m_rows))
        return input()->setFocus();
    FieldEditor *member = editorIn(place.row, place.member);
    (member ? member : m_rows[size_t(place.row)].editors.first())->input()->setFocus();
}

bool RowsField::sayAt(const QString &path, const QString &problem)
{
    const Place place = placeOf(path);
    FieldEditor *member = editorIn(place.row, place.member);
    for (const Row &row : m_rows) {
        for (qsizetype each = 0; each < row.lines.size(); ++each)
            row.lines[each]->setProblem(row.editors[each] == member ? problem : QString());
    }
    return member != nullptr;
}

FieldEditor *RowsField::editorIn(qsizetype row, const QString &member) const
{
    if (row < 0 || row >= std::ssize(m_rows))
        return nullptr;
    const auto &editors = m_rows[size_t(row)].editors;
    const auto found = std::find_if(editors.begin(), editors.end(), [&member](const auto *one) {
        return one->spec().path == member;
    });
    return found == editors.end() ? nullptr : *found;
}

QWidget *RowsField::input()
{
    return m_rows.empty() ? static_cast<QWidget *>(m_add)
                          : m_rows.front().editors.first()->input();
}

} // namespace console
