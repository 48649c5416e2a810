#include "ui/pages/fieldcards.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/longwordlabel.h"
#include "ui/widgets/mirrored.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QGridLayout>
#include <QGuiApplication>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameWidth = 124;
constexpr int longestWord = 24;

struct Group
{
    QString name; ///< empty: fields of the object itself
    FieldList fields; ///< paths without the group's name
};

QString tr(const char *text)
{
    return QCoreApplication::translate("FieldCards", text);
}

Group &groupOf(QList<Group> &groups, const QString &name)
{
    for (Group &group : groups) {
        if (group.name == name)
            return group;
    }
    groups.append({name, {}});
    return groups.last();
}

QList<Group> grouped(const FieldList &fields)
{
    QList<Group> groups{{QString(), {}}};
    for (const Field &field : fields) {
        const auto dot = field.path.indexOf(u'.');
        Field inner = field;
        inner.path = field.path.mid(dot + 1);
        groupOf(groups, dot < 0 ? QString() : field.path.left(dot)).fields.append(inner);
    }
    return groups;
}

QLabel *newValue(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Secret:
        return newMutedLabel(tr("••• set, not shown"));
    case FieldKind::Empty:
        return newMutedLabel(tr("empty"));
    case FieldKind::Text:
    case FieldKind::Number:
    case FieldKind::Boolean:
    case FieldKind::Time:
        break;
    }
    const QString text = untrustedText(field.value, 4096);
    const bool isLongWord = !text.contains(u' ') && text.size() >= longestWord;
    QLabel *label = isLongWord ? new LongWordLabel(text) : newWrappedLabel(text);
    label->setAlignment(leadingSide() | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new QAction(tr("Copy value"), label);
    QObject::connect(copy, &QAction::triggered, label,
                     [value = field.value] { QGuiApplication::clipboard()->setText(value); });
    label->setContextMenuPolicy(Qt::ActionsContextMenu);
    label->addAction(copy);
    return label;
}

void addField(QGridLayout &grid, const Field &field)
{
    const int row = grid.rowCount();
    auto *name = new ElidedLabel(untrustedLine(field.path, 120));
    name->setFont(fontOf(TypeRank::Small));
    name->setProperty("muted", true);
    name->setFixedWidth(nameWidth);
    name->setContentsMargins(0, 1, 0, 0);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(newValue(field), row, 1, Qt::AlignTop);
}

} // namespace

void addFieldCards(QVBoxLayout &layout, const FieldList &fields)
{
    const auto groups = grouped(fields);
    for (const Group &group : groups) {
        if (group.fields.isEmpty())
            continue;
        auto *card = new Card(group.name.isEmpty() ? tr("Details")
                                                   : untrustedLine(group.name, 60));
        if (&group == &groups.first() || groups.first().fields.isEmpty())
            card->body()->addWidget(newMutedLabel(tr("The platform's own fields"), TypeRank::Small));
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(metrics::medium);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (const Field &field : group.fields)
            addField(*grid, field);
        card->body()->addLayout(grid);
        layout.addWidget(card);
    }
}

} // namespace console
