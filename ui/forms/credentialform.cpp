#include "ui/forms/credentialform.h"

#include "models/domain/secretgenerator.h"
#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/inputtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/secretfield.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What the processor issues is not for the desk to judge: names, ids and keys have no strength.
bool mayBeChosen(const QString &name)
{
    return name.contains("secret"_L1, Qt::CaseInsensitive)
        || name.contains("password"_L1, Qt::CaseInsensitive);
}

int lengthOf(const SecretField &field)
{
    return int(qobject_cast<const QLineEdit *>(field.editor())->text().size()); // of bullets
}

} // namespace

CredentialForm::CredentialForm(const QString &processor, Purpose purpose, QWidget *parent)
    : QWidget(parent), m_processor(processor), m_purpose(purpose), m_list(new QVBoxLayout)
{
    setObjectName(purpose == Purpose::New ? u"newCredentialForm"_s : u"currentCredentialForm"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    m_list->setSpacing(metrics::medium);
    layout->addLayout(m_list);
    const ProcessorSpec &spec = processorSpec(processor);
    for (const auto &field : spec.fields)
        addSpecified(field);
    if (!spec.fieldsAreCertain)
        buildAdder();
}

CredentialSet CredentialForm::credentials() const
{
    CredentialSet set;
    for (const Row &row : m_rows) {
        if (row.secret) {
            set.set(row.name, row.secret->secret());
        } else {
            QByteArray bytes = row.plain->text().toUtf8();
            set.set(row.name, SecretBuffer(bytes));
            console::wipe(bytes);
        }
    }
    return set;
}

bool CredentialForm::isEmpty() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.secret ? row.secret->isEmpty() : row.plain->text().isEmpty();
    });
}

QString CredentialForm::showIssues(const QList<InputIssue> &issues)
{
    clearProblems();
    QString general;
    for (const auto &issue : issues) {
        Row *row = find(issue.field);
        if (row)
            row->row->setProblem(inputText(issue.problem));
        else if (issue.problem == InputProblem::Required)
            general = tr("Fill in at least one field.");
        else
            general = inputText(issue.problem);
    }
    return general;
}

void CredentialForm::showFieldErrors(const QList<FieldError> &errors)
{
    clearProblems();
    for (const auto &error : errors) {
        if (!find(error.field) && error.field.size() <= 60)
            addUnknown(error.field);
        if (Row *row = find(error.field))
            row->row->setProblem(error.message.isEmpty() ? inputText(InputProblem::Required)
                                                         : untrustedLine(error.message));
    }
}

void CredentialForm::showMatches(const std::optional<QStringList> &matching)
{
    for (const Row &row : m_rows) {
        if (row.secret)
            row.secret->setMatch(matching ? std::optional(matching->contains(row.name))
                                          : std::nullopt);
    }
}

void CredentialForm::clearProblems()
{
    for (const Row &row : m_rows)
        row.row->setProblem({});
}

void CredentialForm::focusFirstProblem()
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row &row) { return !row.row->problem().isEmpty(); });
    const auto &target = found == m_rows.end() ? m_rows.begin() : found;
    if (target == m_rows.end())
        return;
    target->row->editor()->setFocus();
    bringIntoView(target->row);
}

void CredentialForm::wipe()
{
    for (const Row &row : m_rows) {
        if (row.secret)
            row.secret->clear();
        else
            row.plain->clear();
    }
    clearProblems();
}

void CredentialForm::addSpecified(const CredentialFieldSpec &spec)
{
    const bool generated = spec.generatedLength > 0 && m_purpose == Purpose::New;
    addEditor(spec.name, fieldLabel(spec), spec.secret, spec.need == FieldNeed::Required,
              generated ? spec.generatedLength : 0);
}

void CredentialForm::addUnknown(const QString &name)
{
    // What nobody documented may be a secret, so it is treated as one.
    addEditor(name, untrustedLine(name, 60), true, false);
    // Made last, but not last to be reached: after the field above it.
    const SecretField *added = m_rows.back().secret;
    QWidget *above = m_newName ? m_newName->previousInFocusChain() : lastBefore(m_rows.size() - 1);
    if (!above)
        return;
    setTabOrder(above, added->editor());
    setTabOrder(added->editor(), added->revealer());
    if (m_newName)
        setTabOrder(added->revealer(), m_newName);
}

QWidget *CredentialForm::lastBefore(size_t row) const
{
    if (row == 0)
        return nullptr;
    const Row &above = m_rows[row - 1];
    return above.secret ? above.secret->revealer() : static_cast<QWidget *>(above.plain);
}

/// The field with a button that fills it: what the desk may choose, the machine chooses better.
QWidget *CredentialForm::withGenerator(SecretField *field, const QString &label, int length)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 1);
    auto *generate = new QPushButton(tr("&Generate"), line);
    nameWidget(generate, QString(u"generate_"_s + field->objectName().section(u'_', 1)),
               tr("Generate %1").arg(humanName(label)));
    generate->setAutoDefault(false);
    layout->addWidget(generate);
    line->setFocusProxy(field);
    connect(generate, &QPushButton::clicked, field,
            [field, length] { field->setSecret(generateSecret(length)); });
    return line;
}

void CredentialForm::addEditor(const QString &name, const QString &label, bool secret, bool required,
                               int generatedLength)
{
    Row row{name, nullptr, nullptr, nullptr, -1};
    QWidget *editor = nullptr;
    if (secret) {
        row.secret = new SecretField(humanName(label), this);
        row.secret->setObjectName(QString(u"field_"_s + name));
        connect(row.secret, &SecretField::changed, this, [this, name] { touch(name); });
        row.secret->setStrengthShown(m_purpose == Purpose::New && mayBeChosen(name));
        connect(row.secret, &SecretField::refused, this, [this, name](const QString &why, bool typed) {
            refuse(name, why, typed);
        });
        editor = generatedLength > 0 ? withGenerator(row.secret, label, generatedLength)
                                     : row.secret;
    } else {
        row.plain = new QLineEdit(this);
        row.plain->setProperty("latin", true);
        nameWidget(row.plain, QString(u"field_"_s + name), humanName(label));
        connect(row.plain, &QLineEdit::textEdited, this, [this, name] { touch(name); });
        editor = row.plain;
    }
    row.row = new FieldRow(label, editor,
                           required ? FieldRow::Mark::Required : FieldRow::Mark::Optional, this);
    if (generatedLength > 0)
        row.row->setHint(tr("Generate creates a value of %1 letters and digits (A–Z, a–z, 0–9) "
                            "from the system's random source.").arg(generatedLength));
    m_list->addWidget(row.row);
    m_rows.push_back(row);
}

void CredentialForm::buildAdder()
{
    m_newName = new QLineEdit(this);
    m_newName->setProperty("latin", true);
    nameWidget(m_newName, u"otherField"_s, humanName(tr("other field's name")));
    m_newName->setPlaceholderText(tr("technical name, such as merchantToken"));
    auto *add = new QPushButton(tr("&Add field"), this);
    nameWidget(add, u"addField"_s, humanName(tr("field: add")));
    add->setAutoDefault(false);
    auto *line = new QWidget(this);
    auto *lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(m_newName, 1);
    lineLayout->addWidget(add);
    line->setFocusProxy(m_newName);
    m_newNameRow = new FieldRow(tr("Another field, by its name"), line, FieldRow::Mark::Optional, this);
    layout()->addWidget(m_newNameRow);
    connect(add, &QPushButton::clicked, this, &CredentialForm::addNamed);
}

void CredentialForm::addNamed()
{
    static const QRegularExpression wireName(u"^[A-Za-z][A-Za-z0-9_]{0,59}$"_s);
    const QString name = m_newName->text();
    if (!wireName.match(name).hasMatch() || name == "existingCredentials"_L1) {
        m_newNameRow->setProblem(tr("A field name may contain letters, digits and _ only."));
        return;
    }
    m_newNameRow->setProblem(find(name) ? tr("This field exists already.") : QString());
    if (find(name))
        return;
    addUnknown(name);
    m_newName->clear();
    m_rows.back().row->editor()->setFocus();
}

void CredentialForm::refuse(const QString &name, const QString &why, bool typed)
{
    Row &row = *find(name);
    row.refusedAt = typed ? lengthOf(*row.secret) : -1;
    row.row->setProblem(why);
    row.secret->editor()->setFocus(); // what was dropped may have come without it
}

void CredentialForm::touch(const QString &name)
{
    Row &row = *find(name);
    // Whoever types on has not seen yet that a key was left out: the note stays.
    const bool typedOn = row.refusedAt >= 0 && lengthOf(*row.secret) == row.refusedAt + 1;
    row.refusedAt = typedOn ? row.refusedAt + 1 : -1;
    if (typedOn)
        return emit changed();
    QString problem;
    if (row.plain)
        problem = whiteSpaceText(row.plain->text());
    row.row->setProblem(problem);
    emit changed();
}

CredentialForm::Row *CredentialForm::find(const QString &name)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.name == name; });
    return found == m_rows.end() ? nullptr : &*found;
}

QString CredentialForm::humanName(const QString &label) const
{
    return m_purpose == Purpose::New ? tr("New %1").arg(label) : tr("Current %1").arg(label);
}

} // namespace console
