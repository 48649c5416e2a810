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
    [[nodiscard]] bool has(const QString &id) const { return m_notices.contains(id); }
    [[nodiscard]] int count() const { return int(m_notices.size()); }

private:
    [[nodiscard]] QFrame *newNotice(const Notice &notice);
    void announce(const Notice &notice);

    QVBoxLayout *m_layout;
    struct Shown
    {
        Notice notice;
        QFrame *frame = nullptr;
    };
    QHash<QString, Shown> m_notices;
};

} // namespace console
