#pragma once

#include "models/domain/apierror.h"

#include <QDateTime>
#include <QStringList>

namespace console {

enum class LoadState {
    NotLoaded,
    Loading,
    Complete,
    Failed, ///< not everything was read; what was read stays, and so do the last good rows
    Cancelled,
};

/// Something that a pass could not read.
struct LoadGap {
    QString list; ///< the platform's word, "integrations"; may be empty
    qint64 first = 0; ///< rows of the list, from 1; 0 if it is not known which
    qint64 last = 0;
    QString owner; ///< of a walked list: whose, by name or id
    int owners = 0; ///< how many, if the lists of several could not be read
    ApiError error;
};

/// How reading one account stands.
struct LoadProgress {
    LoadState state = LoadState::NotLoaded;
    qint64 done = 0; ///< rows read in this pass
    std::optional<qint64> total; ///< rows of the lists being read, if the platform counts
    int stepsDone = 0; ///< lists read, for platforms that are walked
    int stepsKnown = 0; ///< lists known so far
    std::chrono::milliseconds elapsed{0}; ///< until the last rows came
    std::optional<ApiError> error;
    QList<LoadGap> gaps; ///< Failed or Cancelled: what loadRest() would read
    QStringList notes; ///< what this key cannot see
    QDateTime startedAt;
    QDateTime completedAt; ///< of the last complete pass; invalid if there was none

    /// How much of what is known was read, 0 to 1; absent if nothing is counted.
    [[nodiscard]] std::optional<double> fraction() const;

    /// Rows a second so far; absent before there is anything to measure.
    [[nodiscard]] std::optional<double> rate() const;

    /// How long the rest takes if it goes on like this.
    [[nodiscard]] std::optional<std::chrono::seconds> remaining() const;
};

} // namespace console
