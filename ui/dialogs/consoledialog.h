#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace console {

class MessagePanel;

/// The frame of every dialog: room for content, one message place, a row of verb buttons. Deletes
/// itself when closed; show it with open().
class ConsoleDialog : public QDialog
{
    Q_OBJECT

public:
    enum class ButtonLook { Plain, Primary, Danger, Quiet };

protected:
    bool event(QEvent *event) override;

    ConsoleDialog(const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] MessagePanel *message() const { return m_message; }

    /// Quiet buttons stand on the left, the others on the right in the order they were added.
    QPushButton *addButton(const QString &text, const QString &objectName, ButtonLook look);

    /// Gives it another look: the button that alone is left, or one that now changes LIVE data.
    static void setLook(QPushButton &button, ButtonLook look);

    /// As high as its content at its width, and `more`, as far as the screen goes. To be asked for
    /// when much came or went: by itself a dialog only grows.
    void fitHeight(int more = 0);

private:
    void growToFit();

    QVBoxLayout *m_body;
    MessagePanel *m_message;
    QHBoxLayout *m_buttons;
};

} // namespace console
