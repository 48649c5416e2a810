#pragma once

#include <QList>

namespace console {

/// What has happened to a section since somebody last looked: enough to follow without comparing.
/// Rows in the lists are counted as they stand afterwards; rows beyond those kept are new.
struct StoreDrift {
    int known = 0; ///< rows there were
    QList<int> moved; ///< where each of them stands now, -1 if gone; empty: where it stood
    QList<int> changed;
    QList<int> aged; ///< only the time they were read

    [[nodiscard]] int kept() const;
    [[nodiscard]] bool isEmpty(int count) const
    {
        return moved.isEmpty() && changed.isEmpty() && aged.isEmpty() && known == count;
    }

    /// Adds what happened next.
    void then(const StoreDrift &next);
};

} // namespace console
