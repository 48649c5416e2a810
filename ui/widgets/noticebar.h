#pragma once

#include <QFrame>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace console {

enum class NoticeLevel { Info, Success, Warning, Error };

struct NoticeAction
{
    QString text;
    std::function<void()> run;
    QString accessibleName = {}; ///< where the text alone does not say what it is about
};

/// Something the person should know, as data. The same id replaces what was said before.
struct Notice
{
    QString id;
    NoticeLevel level = NoticeLevel::Info;
    QString title;
    QString text; ///< plain text; may hold platform text made fit by untrustedText()
    std::vector<NoticeAction> actions;
    bool dismissible = true;
    bool passing = false; ///< goes by itself: after some seconds, or when the page changes
};

/// Notices, one under the other, at the top of what they are about. Never a window in the way.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Saying the same again changes nothing: the button that has the focus keeps it.
    void show(const Notice &notice);
    void remove(const QString &id);
    void removePassing();

    /// Esc: takes the newest notice away that may be. False if there is none.
    bool dismissNewest();
    [[nodiscard]] bool has(const QString &id) const { return m_notices.contains(id); }
    [[nodiscard]] int count() const { return int(m_notices.size()); }

private:
    [[nodiscard]] QFrame *newNotice(const Notice &notice);
    void announce(const Notice &notice);
    void takeAwayLater(const Notice &notice);

    QVBoxLayout *m_layout;
    struct Shown
    {
        Notice notice;
        QFrame *frame = nullptr;
        int order = 0;
    };
    QHash<QString, Shown> m_notices;
    int m_shown = 0;
};

} // namespace console
