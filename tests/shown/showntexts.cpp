#include "tests/shown/showntexts.h"

#include "ui/dialogs/rotation/outcomestep.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/rotationtodo.h"

#include <QLabel>

namespace console::testing {

namespace {

/// Not isVisibleTo(): layouts show their widgets only once the event loop runs.
bool isHiddenIn(const QWidget &top, const QWidget *widget)
{
    for (; widget != &top; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

QString causeOf(const Outcome &outcome)
{
    if (!outcome.error)
        return {};
    const ErrorText error = errorText(*outcome.error);
    return QStringList{error.title, error.meaning, error.advice, error.detail}.join(u'\n');
}

} // namespace

QString shownText(const CredentialRotation &rotation, const QDateTime &now)
{
    OutcomeStep step;
    step.tell(rotation, now);
    QStringList texts;
    const auto labels = step.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!isHiddenIn(step, label))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QString shownText(const OpenRotation &rotation, const QDateTime &now)
{
    return QStringList{outcomeTitle(rotation.outcome.word), todoText(rotation, now),
                       todoExplanation(rotation)}
        .join(u'\n');
}

QString shownText(const StatusReport &report)
{
    return QStringList{statusOutcomeTitle(report), statusOutcomeMeaning(report),
                       statusOutcomeNextStep(report), causeOf(report.outcome)}
        .join(u'\n');
}

QString shownText(const ChangeReport &report)
{
    return QStringList{changeOutcomeTitle(report), changeOutcomeMeaning(report),
                       causeOf(report.outcome)}
        .join(u'\n');
}

} // namespace console::testing
