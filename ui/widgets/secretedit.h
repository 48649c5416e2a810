#pragma once

#include "models/domain/secretbuffer.h"

#include <QLineEdit>

namespace console {

/// A line edit that never contains its secret. The text of the QLineEdit is one bullet a character,
/// also while revealed, so that neither its undo history, its selection, the clipboard nor an
/// accessibility client can get hold of more than the length. The secret lives in a SecretBuffer
/// and is painted over the bullets while revealed.
class SecretEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] SecretBuffer secret() const; ///< UTF-8
    [[nodiscard]] int characters() const; ///< how many were entered
    void clearSecret(); ///< wipes it
    void setSecret(const SecretBuffer &secret); ///< ASCII, made by the program itself

    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

signals:
    void secretChanged();
    /// Something was not taken over; `why` names it without repeating it.
    void refused(const QString &why, bool typed); ///< typed: it was one key
    /// What a typed letter told about Caps Lock.
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void insertSecret(const QString &text);
    void pasteSecret();
    void lendSecret();
    void watchCapsLock(const QKeyEvent &event);
    void replacePoints(int at, int removed, const QList<uint> &added);
    void absorb(const QString &text);
    void showBullets(int cursor);
    [[nodiscard]] QString clearText() const;

    SecretBuffer m_points; ///< UTF-32, so that a bullet and a character share their position
    bool m_revealed = false;
    bool m_showing = false;
};

} // namespace console
