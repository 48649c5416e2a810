#pragma once

#include <QDirIterator>
#include <QFile>

#include <sys/types.h>
#include <unistd.h>

namespace console::testing {

/// Root may write everywhere, so a test of a folder that may not be written runs as somebody else:
/// who runs it as root is "nobody" while this lives, and owns the given folder and all in it.
class LesserUser
{
public:
    explicit LesserUser(const QString &folder) : m_isRoot(::geteuid() == 0)
    {
        if (!m_isRoot)
            return;
        give(folder);
        QDirIterator inside(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
        while (inside.hasNext())
            give(inside.next());
        // The real user too: that is whom access(2), and so QFileInfo, asks about.
        m_isLesser = ::setresuid(nobody, nobody, 0) == 0;
    }
    ~LesserUser()
    {
        if (m_isLesser)
            m_isLesser = ::setresuid(0, 0, 0) != 0;
    }
    LesserUser(const LesserUser &) = delete;
    LesserUser &operator=(const LesserUser &) = delete;

    /// Whether folders without permission are closed to this process now.
    [[nodiscard]] bool isBound() const { return !m_isRoot || m_isLesser; }

private:
    static constexpr uid_t nobody = 65534;

    static void give(const QString &path)
    {
        [[maybe_unused]] const int given =
            ::chown(QFile::encodeName(path).constData(), nobody, gid_t(-1));
    }

    bool m_isRoot = false;
    bool m_isLesser = false;
};

} // namespace console::testing
