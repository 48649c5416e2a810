#include "ui/forms/fields/pairsfield.h"

#include "models/domain/jsonreader.h"
#include "models/domain/secretjson.h"
#include "ui/forms/fields/rowsfield.h"
#include "ui/forms/fields/textfield.h"
#include "ui/presentation/fieldwords.h"
#include "ui/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// The same as rows of a name and a value, whose editor exists.
FieldSpec rowsOf(const FieldSpec &pairs)
{
    FieldSpec name;
    name.path = u"name"_s;
    name.kind = InputKind::Choice;
    name.choices = pairs.choices;
    name.choicesAreOpen = true;
    name.required = true;
    FieldSpec value;
    value.path = u"value"_s;
    FieldSpec rows;
    rows.path = pairs.path;
    rows.label = pairs.label;
    rows.kind = InputKind::Rows;
    rows.members = {name, value};
    return rows;
}

void appendPair(SecretBuffer &into, QByteArrayView name, QByteArrayView value)
{
    into.append(into.size() > 1 ? "," : "");
    into.append(name);
    into.append(':');
    into.append(value);
}

SecretBuffer quoted(const QString &text)
{
    SecretBuffer json;
    appendJsonString(json, text.toUtf8());
    return json;
}

FieldValue asRows(const FieldValue &object)
{
    const auto json = readJson(object.json());
    SecretBuffer rows("[");
    if (json && json->isObject()) {
        for (const auto &[key, value] : json->children()) {
            SecretBuffer row("{");
            appendPair(row, "\"name\"", quoted(key).expose());
            appendPair(row, "\"value\"", value.rawIn(object.json()));
            row.append('}');
            rows.append(rows.size() > 1 ? "," : "");
            rows.append(row.expose());
        }
    }
    rows.append(']');
    return FieldValue::ofJson(rows.expose());
}

FieldValue asObject(const FieldValue &rows)
{
    const auto json = readJson(rows.json());
    SecretBuffer object("{");
    if (json && json->isArray()) {
        for (const auto &[key, row] : json->children()) {
            const JsonValue &value = row[u"value"];
            const QString name = row[u"name"].text();
            if (!name.isEmpty())
                appendPair(object, quoted(name).expose(),
                           value.isSet() ? value.rawIn(rows.json()) : QByteArrayView("\"\""));
        }
    }
    object.append('}');
    return FieldValue::ofJson(object.expose());
}

QStringList namesIn(const FieldValue &rows)
{
    const auto json = readJson(rows.json());
    QStringList names;
    if (json && json->isArray()) {
        for (const auto &[key, row] : json->children())
            names.append(row[u"name"].text());
    }
    return names;
}

} // namespace

PairsField::PairsField(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent),
      m_cover(new QPushButton(tr("Stored, and may hold secrets. Show and edit"))),
      m_rows(new RowsField(rowsOf(spec)))
{
    m_rows->setObjectName(spec.path);
    nameWidget(m_cover, QString(spec.path + ".show"_L1), tr("Show and edit %1").arg(fieldTitle(spec)));
    m_cover->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_cover, 0, Qt::AlignLeft);
    layout->addWidget(m_rows);
    cover(false);
    connect(m_cover, &QPushButton::clicked, this, &PairsField::uncover);
    connect(m_rows, &FieldEditor::edited, this, &PairsField::maskSecrets);
    connect(m_rows, &FieldEditor::edited, this, &PairsField::edited);
}

void PairsField::setValue(const FieldValue &value)
{
    keep(value);
    m_rows->setValue({});
    cover(!value.isBlank());
}

void PairsField::cover(bool covered)
{
    m_covered = covered;
    m_cover->setVisible(covered);
    m_rows->setVisible(!covered);
    setFocusProxy(covered ? static_cast<QWidget *>(m_cover) : m_rows);
}

void PairsField::setDraft(const FieldValue &stored, const FieldValue &now)
{
    setValue(stored);
    if (!now.sameAs(stored))
        showRows(now);
}

void PairsField::uncover()
{
    showRows(original());
    m_rows->input()->setFocus();
}

void PairsField::showRows(const FieldValue &value)
{
    m_rows->setValue(asRows(value));
    maskSecrets();
    cover(false);
}

void PairsField::maskSecrets()
{
    const QStringList names = namesIn(m_rows->current());
    for (qsizetype row = 0; row < names.size(); ++row) {
        if (auto *value = qobject_cast<TextField *>(m_rows->editorIn(row, u"value"_s)))
            value->setMasked(soundsSecret(names[row]));
    }
}

FieldEdit PairsField::currentEdit() const
{
    return m_covered ? FieldEdit() : editTo(asObject(m_rows->current()));
}

/// Of two rows of one name the platform would take one, and nobody knows which.
QList<FieldIssue> PairsField::inputIssues() const
{
    const QStringList names = m_covered ? QStringList() : namesIn(m_rows->current());
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isEmpty())
            return {{spec().path, FieldProblem::Required}};
        if (names.indexOf(names[i], i + 1) > 0)
            return {{spec().path, FieldProblem::Duplicate, names[i]}};
    }
    return {};
}

QWidget *PairsField::input()
{
    return m_covered ? m_cover : m_rows->input();
}

} // namespace console
