#pragma once

#include "models/domain/secretbuffer.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QToolButton;

namespace console {

class SecretEdit;

/// Entry of one secret: masked, with its length as a count, revealed on request while the field has
/// the focus and for 30 s at most. White space is refused and named, never trimmed.
class SecretField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the field in human words: its accessible name, and "Reveal <name>".
    explicit SecretField(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] SecretBuffer secret() const;
    [[nodiscard]] SecretBuffer takeSecret(); ///< and wipes the field
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void setSecret(const SecretBuffer &secret); ///< one that the program made

    [[nodiscard]] bool isRevealed() const;
    void setRevealTime(std::chrono::milliseconds time) { m_hide.setInterval(time); }
    void setPlaceholder(const QString &text);
    /// Says how hard to guess the secret is, where a person chooses it.
    void setStrengthShown(bool shown);
    /// Says beside the count whether this is the stored one; nothing for an empty field.
    void setMatch(std::optional<bool> match);
    [[nodiscard]] QWidget *editor() const; ///< what a label's buddy and the tab order need
    [[nodiscard]] QWidget *revealer() const; ///< follows the editor in the tab order

signals:
    void changed();
    void refused(const QString &why, bool typed); ///< typed: it was one key

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void reveal(bool on);
    void hideUnlessFocused();
    void updateCount();
    void showFacts();
    void noteCapsLock(bool on);
    void followClipboard();

    SecretEdit *m_edit;
    QToolButton *m_toggle;
    QToolButton *m_takeBack; ///< while the secret is in the clipboard
    QLabel *m_count;
    bool m_strength = false;
    bool m_capsLock = false;
    std::optional<bool> m_match;
    QString m_description; ///< of the field, while Caps Lock is described instead
    QTimer m_hide;
};

} // namespace console
