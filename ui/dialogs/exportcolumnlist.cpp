#include "ui/dialogs/exportcolumnlist.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/words.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <numeric>

namespace console {

using namespace Qt::StringLiterals;

ExportColumnList::ExportColumnList(const QList<ExportColumn> &columns, QWidget *parent)
    : QWidget(parent), m_columns(columns), m_list(new QListWidget(this))
{
    nameWidget(m_list, u"exportColumns"_s, tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setMinimumHeight(96);
    m_list->setUniformItemSizes(true); // what has the focus is measured with its padding
    m_list->setFrameShape(QFrame::NoFrame);
    auto *label = plainLabel(tr("&Columns, in this order"), TextRank::Body, this);
    label->setBuddy(m_list);
    auto *frame = new QFrame(this); // the view itself has no outline in this style
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    inside->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::small);
    row->addWidget(frame, 1);
    row->addWidget(buildButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(label);
    layout->addLayout(row, 1);
    QList<int> all(columns.size());
    std::iota(all.begin(), all.end(), 0);
    choose(all);
    connect(m_list, &QListWidget::itemChanged, this, &ExportColumnList::changed);
}

QWidget *ExportColumnList::buildButtons()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *up = new QPushButton(tr("Move &up"), box);
    auto *down = new QPushButton(tr("Move &down"), box);
    nameWidget(up, u"columnUp"_s, tr("Move column up"));
    nameWidget(down, u"columnDown"_s, tr("Move column down"));
    for (auto *button : {up, down}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return box;
}

QList<int> ExportColumnList::chosen() const
{
    QList<int> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const auto *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            columns.append(item->data(Qt::UserRole).toInt());
    }
    return columns;
}

void ExportColumnList::choose(const QList<int> &columns)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const int column : columns)
            addItem(column, true);
        for (int column = 0; column < m_columns.size(); ++column) {
            if (!columns.contains(column))
                addItem(column, false);
        }
        m_list->setCurrentRow(0);
    }
    emit changed();
}

void ExportColumnList::addItem(int column, bool checked)
{
    auto *item = new QListWidgetItem(m_columns[column].title, m_list);
    item->setData(Qt::UserRole, column);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void ExportColumnList::moveCurrent(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
}

} // namespace console
