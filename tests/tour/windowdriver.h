#pragma once

#include <QKeySequence>
#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

namespace console::testing {

/// Uses the program as a person with a keyboard does: reaches widgets by Tab and by their
/// accessible names, types, presses keys, waits for what should appear. Every step that does not
/// work is remembered with its reason, and all later ones are skipped.
class WindowDriver
{
public:
    /// Pictures go to `folder`; none are made if it is empty.
    explicit WindowDriver(QString folder = {});

    /// Empty as long as everything worked.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] bool works() const { return m_problem.isEmpty(); }

    /// Says what is being done, for the printed log and for problems.
    void step(const QString &what);

    /// Presses Tab until the widget with this accessible name has the focus.
    void tabTo(const QString &accessibleName);
    void type(const QString &text);
    void press(const QKeySequence &keys);
    /// Tab to a button and press Space.
    void activate(const QString &accessibleName);
    /// Tab to a combo box and choose an entry by its text, with the arrow keys.
    void choose(const QString &accessibleName, const QString &entry);

    /// Goes down the open menu to this entry and presses Enter; nothing where no menu opens, because
    /// there was only one thing to choose.
    void chooseFromMenu(const QString &entry);

    /// Waits until a condition holds.
    void waitUntil(const QString &what, const std::function<bool()> &condition,
                   int milliseconds = 15000);
    /// Waits until some visible label, table cell or text of any window contains `text`.
    void waitForText(const QString &text, int milliseconds = 15000);
    void waitForTextInDialog(const QString &text, int milliseconds = 15000); ///< not in what it covers
    /// Waits until a widget with this accessible name is visible.
    void waitForWidget(const QString &accessibleName, int milliseconds = 15000);

    /// The visible widget with this accessible name in the active window, else in any.
    [[nodiscard]] static QWidget *find(const QString &accessibleName);
    /// Everything a person can read right now, for assertions.
    [[nodiscard]] static QString visibleText();

    /// Saves the active window, with the main window behind it, as NN-name.png.
    void picture(const QString &name);

    void fail(const QString &why);

private:
    [[nodiscard]] static QWidget *focus();

    QString m_folder;
    QString m_step;
    QString m_problem;
    int m_pictures = 0;
};

} // namespace console::testing
