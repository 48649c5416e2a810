#include "ui/dialogs/namedialog.h"

#include "ui/presentation/inputtexts.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

} // namespace

NameDialog::NameDialog(const QString &title, const QString &explanation, const QString &verb,
                       QWidget *parent)
    : ConsoleDialog(title, parent), m_name(new QLineEdit)
{
    setObjectName(u"nameDialog"_s);
    body()->addWidget(plainLabel(explanation, TextRank::Muted, this));
    nameWidget(m_name, u"name"_s, tr("Name"));
    m_name->setMaxLength(longestName);
    auto *row = new FieldRow(tr("&Name"), m_name, FieldRow::Mark::Required);
    body()->addWidget(row);
    auto *cancel = addButton(tr("Cancel"), u"cancelName"_s, ButtonLook::Plain);
    auto *save = addButton(verb, u"saveName"_s, ButtonLook::Primary);
    save->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, this, [row] { row->setProblem({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, row] {
        const QString name = m_name->text().trimmed();
        if (name.isEmpty()) {
            row->setProblem(inputText(InputProblem::Empty));
            return m_name->setFocus();
        }
        emit named(name);
        accept();
    });
    m_name->setFocus();
    resize(420, 0);
}

} // namespace console
