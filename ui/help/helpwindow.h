#pragma once

#include <QDialog>
#include <QString>

class QTextBrowser;

namespace console {

/// The help, kept inside the program: a page for each place of the window. Not modal, so that it can
/// be read beside what it explains; deletes itself when closed.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// "merchants", "rotations", …; the first page for a name that has none.
    void showTopic(const QString &topic);
    [[nodiscard]] QString topic() const;

private:
    QTextBrowser *m_text;
};

} // namespace console
