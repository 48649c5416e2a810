#include "tests/shown/showntexts.h"

#include "ui/dialogs/rotation/outcomestep.h"
#include "ui/presentation/errortexts.h"
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
    QStringList texts{statusOutcomeTitle(report), statusOutcomeMeaning(report),
                      statusOutcomeNextStep(report)};
    if (report.outcome.error) {
        const ErrorText error = errorText(*report.outcome.error);
        texts += {error.title, error.meaning, error.advice, error.detail};
    }
    return texts.join(u'\n');
}

} // namespace console::testing
