#include "ui/tasks/taskpopover.h"

#include "ui/presentation/metrics.h"
#include "ui/tasks/runningtasks.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int popoverWidth = 360;
constexpr int steps = 1000; // of a bar: counts may be too large for it

} // namespace

TaskPopover::TaskPopover(const RunningTasks &tasks, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_tasks(tasks), m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"taskPopover"_s);
    setAccessibleName(tr("What is running"));
    setProperty("card", true);
    setFixedWidth(popoverWidth);
    m_layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    m_layout->setSpacing(metrics::medium);
    m_layout->addWidget(newLabel(tr("What is running"), TypeRank::Heading));
    rebuild(m_tasks.tasks());
    connect(&tasks, &RunningTasks::changed, this, &TaskPopover::follow);
}

void TaskPopover::openAt(const QPoint &global)
{
    m_corner = global;
    fit();
    QFrame::show();
    if (auto *first = findChild<QPushButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

/// The same tasks are shown in place: a button that has the focus keeps it.
void TaskPopover::follow()
{
    const auto tasks = m_tasks.tasks();
    if (tasks.isEmpty()) {
        close();
        return;
    }
    bool same = tasks.size() == m_lines.size();
    for (qsizetype each = 0; same && each < tasks.size(); ++each)
        same = tasks[each].id == m_lines[each].id;
    if (!same)
        return rebuild(tasks);
    for (qsizetype each = 0; each < tasks.size(); ++each)
        show(m_lines[each], tasks[each]);
}

void TaskPopover::rebuild(const QList<RunningTask> &tasks)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.widget->hide(); // a press on its button may have led here
        line.widget->deleteLater();
    }
    m_lines.clear();
    for (const RunningTask &task : tasks)
        addLine(task);
    if (isVisible())
        fit();
}

/// As high as its lines are at this width; adjustSize() would ask for that of a narrower one.
void TaskPopover::fit()
{
    m_layout->activate();
    resize(popoverWidth, m_layout->totalHeightForWidth(popoverWidth));
    move(m_corner - QPoint(width(), height()));
}

void TaskPopover::addLine(const RunningTask &task)
{
    auto *widget = new QWidget;
    auto *text = newWrappedLabel({});
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(task.text);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::tight);
    column->addWidget(text);
    column->addWidget(bar);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::medium);
    layout->addLayout(column, 1);
    if (task.stop) {
        auto *stop = newButton(tr("Stop"), u"stopTask"_s);
        stop->setAccessibleName(tr("Stop: %1").arg(task.text));
        connect(stop, &QPushButton::clicked, this, task.stop);
        layout->addWidget(stop);
    }
    m_layout->addWidget(widget);
    m_lines.append({task.id, widget, text, bar});
    show(m_lines.last(), task);
}

void TaskPopover::show(const Line &line, const RunningTask &task)
{
    line.text->setText(task.text);
    const bool known = task.total.value_or(0) > 0;
    line.bar->setRange(0, known ? steps : 0);
    if (known)
        line.bar->setValue(int(qMin(task.done, *task.total) * steps / *task.total));
}

} // namespace console
