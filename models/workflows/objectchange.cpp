#include "models/workflows/objectchange.h"

#include "models/workflows/changeoperation.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What has no id yet is the same thing if it would be listed as the same: two creations of it at
/// once could not be told apart in the list.
bool isSame(const ObjectRef &a, const ObjectRef &b)
{
    if (a.account != b.account || a.kind != b.kind)
        return false;
    if (!a.id.isEmpty() || !b.id.isEmpty())
        return a.id == b.id;
    return !a.name.isEmpty() && a.name == b.name && a.ownerId == b.ownerId && a.type == b.type;
}

} // namespace

struct ObjectChange::Parts
{
    ObjectChange &change;
    AccountStore &accounts;
    PlatformRegistry &platforms;
    SecretVault &vault;
    Journal &journal;
    Clock &clock;
    QList<ChangeOperation *> running;
    std::function<bool(const ObjectRef &)> isChanged = [](const ObjectRef &) { return false; };

    ChangeOperation *begin(ObjectDraft draft)
    {
        const QString operation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        auto *one = new ChangeOperation(accounts, platforms, vault, journal, clock,
                                        std::move(draft), operation, &change);
        QObject::connect(one, &ChangeOperation::finished, &change, [this, one] { end(one); });
        QObject::connect(one, &ChangeOperation::looked, &change,
                         [this, one] { emit change.looked(one->report()); });
        return one;
    }

    void end(ChangeOperation *one)
    {
        const bool wasRunning = running.removeOne(one);
        one->deleteLater();
        const QPointer<ObjectChange> alive(&change);
        emit change.finished(one->report());
        if (alive && wasRunning && !alive->isBusy())
            emit alive->idle();
    }
};

ObjectChange::ObjectChange(AccountStore &accounts, PlatformRegistry &platforms,
                           SecretVault &vault, Journal &journal, Clock &clock, QObject *parent) :
    QObject(parent),
    m_parts(new Parts{*this, accounts, platforms, vault, journal, clock, {}})
{
    closeLeftovers(journal, clock, {OperationKind::CreateObject, OperationKind::EditObject});
}

ObjectChange::~ObjectChange()
{
    qDeleteAll(std::exchange(m_parts->running, {}));
}

QString ObjectChange::run(ObjectDraft draft, const Consent &consent)
{
    const bool busy = isRunning(draft.subject()) || m_parts->isChanged(draft.subject());
    ChangeOperation *one = m_parts->begin(std::move(draft));
    if (busy) {
        one->refuse(
            localError(ApiErrorKind::NotPermitted, u"a change of this object is running"_s));
        return one->report().operation;
    }
    m_parts->running.append(one);
    one->run(consent);
    return one->report().operation;
}

void ObjectChange::setOtherChanges(std::function<bool(const ObjectRef &)> isChanged)
{
    m_parts->isChanged = std::move(isChanged);
}

void ObjectChange::stopLooking(const QString &operation)
{
    for (ChangeOperation *one : std::as_const(m_parts->running)) {
        if (one->report().operation == operation)
            return one->stopLooking();
    }
}

bool ObjectChange::isRunning(const ObjectRef &target) const
{
    return std::any_of(m_parts->running.begin(), m_parts->running.end(), [&](const auto *one) {
        return isSame(one->draft().subject(), target);
    });
}

bool ObjectChange::isCreating(const AccountId &account, ObjectKind kind) const
{
    return std::any_of(m_parts->running.begin(), m_parts->running.end(), [&](const auto *one) {
        const ObjectRef &made = one->draft().subject();
        return made.id.isEmpty() && made.account == account && made.kind == kind;
    });
}

bool ObjectChange::isBusy() const
{
    return !m_parts->running.isEmpty();
}

} // namespace console
