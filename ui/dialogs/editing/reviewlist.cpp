#include "ui/dialogs/editing/reviewlist.h"

#include "ui/presentation/fieldwords.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/words.h"

#include <QGridLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What is sent: for a new object everything that is set, else what was changed.
QList<FieldDifference> sentOf(const ObjectDraft &draft)
{
    if (!draft.original().document.isMissing())
        return draft.changes();
    QList<FieldDifference> all;
    const auto fields = draft.spec().fields();
    for (const FieldSpec &field : fields) {
        const FieldValue value = draft.value(field.path);
        if (!value.isBlank())
            all.append({field.path, {}, value});
    }
    return all;
}

} // namespace

ReviewList::ReviewList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"reviewList"_s);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::large);
    grid->setVerticalSpacing(metrics::small);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 150);
}

void ReviewList::showDraft(const ObjectDraft &draft)
{
    showDifferences(draft.spec(), sentOf(draft));
}

void ReviewList::showDifferences(const ObjectSpec &spec, const QList<FieldDifference> &differences)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int line = 0;
    for (const FieldDifference &difference : differences) {
        const FieldSpec *field = spec.find(difference.path);
        if (!field)
            continue;
        const QString title = reviewTitle(*field);
        auto *text = selectableLabel(reviewText(*field, difference), title, this);
        text->setObjectName(QString("review."_L1 + difference.path));
        text->setFocusPolicy(Qt::StrongFocus);
        grid->addWidget(plainLabel(title, TextRank::Muted, this), line, 0, Qt::AlignTop);
        grid->addWidget(text, line++, 1, Qt::AlignTop);
    }
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowStretch(row, 0);
    grid->setRowStretch(line, 1); // what is left over stays below
    QWidget::setVisible(line > 0);
}

} // namespace console
