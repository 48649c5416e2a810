#pragma once

#include "models/domain/specs/platformspecs.h"
#include "models/ports/editrole.h"
#include "tests/support/eventlog.h"

#include <QHash>

#include <deque>

#include <map>

namespace console::testing {

/// What becomes of one request of FakeEditing.
enum class SendFate {
    Applied,
    AppliedAnswerLost,
    LostUnapplied,
    AppliedLate, ///< the answer is lost, and it is applied after two more looks
    AppliedOtherwise, ///< success, but the platform shows an old value
    Error, ///< `error` is the answer, nothing is applied
    Never, ///< no answer at all
};

/// A platform's objects in memory, changed by drafts as a test decides.
class FakeEditing : public EditRole
{
public:
    explicit FakeEditing(PlatformKind kind) : platform(kind) { }

    PlatformKind platform;
    QList<EditableObject> stored;
    std::deque<SendFate> fates; ///< Applied once there are none left
    ApiError error;
    std::optional<ApiError> readError;
    QHash<QString, Result<QList<Choice>>> pickers;
    QList<QByteArray> bodies; ///< what was sent, in order
    EventLog *log = nullptr;
    std::pair<QString, FieldValue> alsoChanges; ///< a field that every change changes as well

    [[nodiscard]] ApiCall<ObjectSpec> spec(const ObjectRef &, const EditOffer &offer) override
    {
        return readyCall<ObjectSpec>(*documentedSpec(platform, offer));
    }

    [[nodiscard]] ApiCall<EditableObject> load(const ObjectRef &target, const ObjectSpec &) override
    {
        note(QStringLiteral("read"));
        arrive();
        if (readError)
            return readyCall<EditableObject>(failure(*readError));
        for (const EditableObject &object : std::as_const(stored)) {
            const bool isIt = target.id.isEmpty()
                ? object.ref.ownerId == target.ownerId && object.ref.type == target.type
                : object.ref.id == target.id;
            if (isIt)
                return readyCall<EditableObject>(object);
        }
        return readyCall<EditableObject>(failure(localError(ApiErrorKind::NotFound)));
    }

    [[nodiscard]] ApiCall<EditableObject> send(const ChangePermit &, const ObjectDraft &draft) override
    {
        note(QStringLiteral("send"));
        bodies.append(encodeDraft(draft).expose().toByteArray());
        const SendFate fate = fates.empty() ? SendFate::Applied : fates.front();
        if (!fates.empty())
            fates.pop_front();
        ApiError lost = localError(ApiErrorKind::ConnectionLost);
        lost.wire = WireState::MaybeSent;
        switch (fate) {
        case SendFate::Applied:
            return readyCall<EditableObject>(apply(draft));
        case SendFate::AppliedAnswerLost:
            (void)apply(draft);
            return readyCall<EditableObject>(failure(lost));
        case SendFate::LostUnapplied:
            return readyCall<EditableObject>(failure(lost));
        case SendFate::AppliedLate:
            m_late = draft;
            m_looksUntilLate = 2;
            return readyCall<EditableObject>(failure(lost));
        case SendFate::AppliedOtherwise: {
            EditableObject other = draft.original();
            other.ref = draft.subject();
            return readyCall<EditableObject>(other);
        }
        case SendFate::Error:
            return readyCall<EditableObject>(failure(error));
        case SendFate::Never:
            return m_unanswered.emplace_back().call();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] ApiCall<QList<EditableObject>> matches(const ObjectDraft &draft) override
    {
        note(QStringLiteral("list"));
        arrive();
        if (readError)
            return readyCall<QList<EditableObject>>(failure(*readError));
        QList<EditableObject> found;
        for (const EditableObject &object : std::as_const(stored)) {
            if (object.ref.name == draft.subject().name)
                found.append(object);
        }
        return readyCall<QList<EditableObject>>(found);
    }

    [[nodiscard]] ApiCall<QList<Choice>> choices(const QString &pickedFrom,
                                                 const QString &ownerId) override
    {
        note(QString(QStringLiteral("choices ") + pickedFrom + u' ' + ownerId));
        if (holdsChoices)
            return heldChoices[ownerId].call();
        return readyCall<QList<Choice>>(pickers.value(pickedFrom, QList<Choice>{}));
    }

    bool holdsChoices = false; ///< until heldChoices are resolved, by owner
    std::map<QString, ApiPromise<QList<Choice>>> heldChoices;

    /// What a draft makes of the stored object, or a new one.
    EditableObject apply(const ObjectDraft &draft)
    {
        EditableObject object = draft.original();
        object.ref = draft.subject();
        if (object.ref.id.isEmpty())
            object.ref.id = QStringLiteral("new_%1").arg(++m_made);
        const auto fields = draft.spec().fields();
        for (const FieldSpec &field : fields)
            object.values[field.path] = draft.value(field.path);
        if (!alsoChanges.first.isEmpty())
            object.values[alsoChanges.first] = alsoChanges.second;
        if (const FieldValue name = draft.value(QStringLiteral("name")); name.isSet())
            object.ref.name = name.text();
        if (object.document.isMissing())
            object.document = FieldValue::ofJson("{}");
        stored.removeIf([&](const EditableObject &old) { return old.ref.id == object.ref.id; });
        stored.append(object);
        return object;
    }

    /// The answer to the requests that had none so far.
    void answerUnanswered(const Result<EditableObject> &answer)
    {
        for (auto &promise : std::exchange(m_unanswered, {}))
            promise.resolve(answer);
    }

private:
    void note(const QString &what)
    {
        if (log)
            log->add(what);
    }

    void arrive()
    {
        if (m_late && --m_looksUntilLate <= 0)
            (void)apply(*std::exchange(m_late, std::nullopt));
    }

    std::optional<ObjectDraft> m_late;
    int m_looksUntilLate = 0;
    int m_made = 0;
    std::deque<ApiPromise<EditableObject>> m_unanswered;
};

/// An object with texts as values, as a platform would have shown it.
inline EditableObject shownObject(const ObjectRef &ref, const QList<std::pair<QString, QByteArray>> &json)
{
    EditableObject object;
    object.ref = ref;
    for (const auto &[path, value] : json)
        object.values[path] = FieldValue::ofJson(value);
    object.document = FieldValue::ofJson("{}");
    return object;
}

} // namespace console::testing
