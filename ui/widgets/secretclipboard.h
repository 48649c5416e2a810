#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class QApplication;

namespace console {

class SecretBuffer;

/// Lends a secret to the system's clipboard for a moment: marked as a secret for clipboard managers,
/// taken back when the time is over or the program ends, but only if it is still there. The
/// clipboard is one, and so is this: a child of the application, which outlives every dialog.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static SecretClipboard &of(QApplication &application);
    ~SecretClipboard() override;

    void setTime(std::chrono::seconds time) { m_time = time; }
    [[nodiscard]] std::chrono::seconds time() const { return m_time; }

    void lend(const SecretBuffer &secret);
    /// Clears the clipboard, unless something else was copied since.
    void takeBack();

    /// 0 s: nothing is lent.
    [[nodiscard]] std::chrono::seconds left() const { return m_left; }

signals:
    void leftChanged();

private:
    explicit SecretClipboard(QApplication &application);
    void count();
    void end();
    [[nodiscard]] static QByteArray digestOfClipboard();

    std::chrono::seconds m_time{10};
    std::chrono::seconds m_left{0};
    QTimer m_tick;
    QByteArray m_digest; ///< of what was lent
};

} // namespace console
