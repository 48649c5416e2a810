#include "models/workflows/statuschange.h"

#include "models/workflows/statusoperation.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

struct StatusChange::Parts
{
    StatusChange &change;
    AccountStore &accounts;
    PlatformRegistry &platforms;
    Journal &journal;
    Clock &clock;
    QList<StatusOperation *> running;

    StatusOperation *begin(StatusReport asked)
    {
        const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        auto *one = new StatusOperation(accounts, platforms, journal, clock, std::move(asked),
                                        operation, &change);
        QObject::connect(one, &StatusOperation::finished, &change, [this, one] { end(one); });
        return one;
    }

    void end(StatusOperation *one)
    {
        const bool wasRunning = running.removeOne(one);
        one->deleteLater();
        const QPointer<StatusChange> alive(&change);
        emit change.finished(one->operation(), one->report());
        if (alive && wasRunning && !alive->isBusy())
            emit alive->idle();
    }
};

StatusChange::StatusChange(AccountStore &accounts, PlatformRegistry &platforms, Journal &journal,
                           Clock &clock, QObject *parent) :
    QObject(parent),
    m_parts(new Parts{*this, accounts, platforms, journal, clock, {}})
{
    // Reading the integration tells what stands there now, so nothing is left open.
    closeLeftovers(journal, clock, {OperationKind::StatusCommand});
}

StatusChange::~StatusChange()
{
    qDeleteAll(std::exchange(m_parts->running, {}));
}

QString StatusChange::run(const AccountId &account, const Integration &integration,
                          StatusCommand command, const Consent &consent)
{
    const bool busy = isRunning(account, integration.id);
    auto *one = m_parts->begin(StatusReport{account, integration, command, {}, {}});
    const QString operation = one->operation();
    if (busy) {
        one->refuse(localError(ApiErrorKind::NotPermitted,
                               u"a command for this integration is running"_s));
        return operation;
    }
    m_parts->running.append(one);
    one->run(consent);
    return operation;
}

bool StatusChange::isBusy() const
{
    return !m_parts->running.isEmpty();
}

bool StatusChange::isRunning(const AccountId &account, const QString &integrationId) const
{
    return std::any_of(m_parts->running.begin(), m_parts->running.end(), [&](const auto *one) {
        return one->report().account == account && one->report().before.id == integrationId;
    });
}

} // namespace console
