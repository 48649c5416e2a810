#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace console {

class RunningTasks;
struct RunningTask;

/// Lists what runs, with a way to stop what can be stopped. Closes on Esc, on a click elsewhere,
/// and when nothing runs any more.
class TaskPopover : public QFrame
{
    Q_OBJECT

public:
    TaskPopover(const RunningTasks &tasks, QWidget *parent);

    /// Opens with its lower right corner at a place.
    void openAt(const QPoint &global);

private:
    struct Line
    {
        QString id;
        QWidget *widget;
        QLabel *text;
        QProgressBar *bar;
    };

    void follow();
    void fit();
    void rebuild(const QList<RunningTask> &tasks);
    void addLine(const RunningTask &task);
    void show(const Line &line, const RunningTask &task);

    const RunningTasks &m_tasks;
    QVBoxLayout *m_layout;
    QList<Line> m_lines;
    QPoint m_corner;
};

} // namespace console
