#include "ui/presentation/rotationtodo.h"

#include "ui/presentation/outcometexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct RotationTodo
{
    Q_DECLARE_TR_FUNCTIONS(RotationTodo)
};

QString shortTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), RotationTodo::tr("d MMM, HH:mm"));
}

QString openText(const OpenRotation &rotation)
{
    switch (rotation.outcome.word) {
    case OutcomeWord::Staged: return RotationTodo::tr("Send it or discard it");
    case OutcomeWord::OldSeen: return RotationTodo::tr("Check again, or give it up");
    case OutcomeWord::Foreign: return RotationTodo::tr("Find out who changed it");
    case OutcomeWord::Confirmed: return RotationTodo::tr("Finish in the keychain");
    case OutcomeWord::Draft:
    case OutcomeWord::Sending:
    case OutcomeWord::Refused:
    case OutcomeWord::NotSent:
    case OutcomeWord::Unknown: break;
    }
    return RotationTodo::tr("Check again");
}

/// What is not proven never stands without the warning, nor a write that goes on by itself.
QString adviceFor(const OpenRotation &rotation)
{
    const OutcomeWord word = rotation.outcome.word;
    if (word != OutcomeWord::Unknown && word != OutcomeWord::OldSeen && word != OutcomeWord::Foreign)
        return {};
    const QString next = outcomeNextStep(rotation.outcome, rotation.firstLink, rotation.kept);
    if (!rotation.nextCheckAt.isValid())
        return QString(u' ' + next);
    return QString(u' ' + next + u' '
                   + RotationTodo::tr("The next check may send the credentials of this change "
                                      "again: a write access that may carry it out."));
}

} // namespace

QString countdownText(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = (now.msecsTo(at) + 999) / 1000;
    if (seconds <= 0)
        return RotationTodo::tr("now");
    if (seconds < 120)
        return RotationTodo::tr("in %1 s").arg(seconds);
    return RotationTodo::tr("in %1 min").arg((seconds + 59) / 60);
}

QString nextCheckText(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() ? RotationTodo::tr("Next check %1").arg(countdownText(at, now)) : QString();
}

QString todoText(const OpenRotation &rotation, const QDateTime &now)
{
    if (rotation.phase == RotationPhase::Checking)
        return RotationTodo::tr("Being checked now");
    if (rotation.phase != RotationPhase::Settled)
        return RotationTodo::tr("Under way");
    if (rotation.kept == KeptSecrets::Gone)
        return rotation.outcome.word == OutcomeWord::Staged
            ? RotationTodo::tr("Its secrets are gone: discard it")
            : RotationTodo::tr("Its secrets are gone: give it up");
    if (rotation.kept == KeptSecrets::SetAside)
        return rotation.keepsOld ? RotationTodo::tr("Both secrets kept until you have them "
                                                    "forgotten")
                                 : RotationTodo::tr("New secret kept until you have it forgotten");
    if (rotation.keptUntil.isValid())
        return RotationTodo::tr("Previous secret kept until %1").arg(shortTime(rotation.keptUntil));
    if (rotation.nextCheckAt.isValid())
        return nextCheckText(rotation.nextCheckAt, now);
    return openText(rotation);
}

QString todoExplanation(const OpenRotation &rotation)
{
    if (rotation.phase != RotationPhase::Settled)
        return phaseText(rotation.phase, rotation.inMemoryOnly);
    const QString first = rotation.keptUntil.isValid()
        ? RotationTodo::tr("The platform confirmed the new credential. The one before it can "
                           "still be restored, unless it was revoked at the processor by then.")
        : QString(outcomeMeaning(rotation.outcome, rotation.firstLink, rotation.inMemoryOnly,
                                 rotation.kept)
                  + adviceFor(rotation));
    return QString(first + u' ' + keptText(rotation.kept, !rotation.keepsOld, rotation.inMemoryOnly))
        .trimmed();
}

} // namespace console
