#include "models/workflows/changeverdict.h"

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::seconds;

// 5 s, 30 s and 2 min after the lost answer, as differences.
constexpr std::array listWaits{seconds(5), seconds(25), seconds(90)};
constexpr std::array readWaits{seconds(2), seconds(8), seconds(20)};

/// Names of fields only: values may be secrets.
ApiError contradiction(const QList<FieldDifference> &unmet)
{
    QStringList names;
    for (const FieldDifference &difference : unmet)
        names.append(difference.path);
    ApiError error = localError(ApiErrorKind::BadReply,
                                QString(u"the platform answered success, but shows other values in: "_s
                                        + names.join(u", "_s)));
    error.wire = WireState::MaybeSent;
    return error;
}

} // namespace

std::optional<seconds> waitBeforeLook(ChangeProof proof, int look)
{
    const auto &waits = proof == ChangeProof::ListAndCompare ? listWaits : readWaits;
    return look < int(waits.size()) ? std::optional(waits[size_t(look)]) : std::nullopt;
}

Outcome changeAfterReply(const Result<EditableObject> &reply, int copies)
{
    Outcome outcome;
    if (reply) {
        outcome.word = OutcomeWord::Confirmed;
        outcome.how = Evidence::Answer;
        outcome.platformStatus = reply->ref.rawStatus;
        return outcome;
    }
    outcome.error = reply.error();
    outcome.word = wordFor(*outcome.error, copies - 1);
    // An earlier copy left: "not one byte was sent" is true of this copy only.
    if (copies > 1 && outcome.word == OutcomeWord::NotSent)
        outcome.word = OutcomeWord::Unknown;
    if (outcome.word == OutcomeWord::Refused)
        outcome.how = Evidence::Answer;
    return outcome;
}

Outcome changeAfterReadBack(Outcome replied, const ObjectDraft &draft, const EditableObject &shown)
{
    if (replied.word != OutcomeWord::Confirmed && replied.word != OutcomeWord::Unknown)
        return replied;
    const auto missing = unmet(draft, shown);
    if (missing.isEmpty()) {
        // Only an answer tells of what the platform does not show.
        if (replied.word == OutcomeWord::Unknown && !untold(draft, shown).isEmpty())
            return replied;
        if (replied.word == OutcomeWord::Unknown)
            replied.how = Evidence::Reading;
        replied.word = OutcomeWord::Confirmed;
        replied.platformStatus = shown.ref.rawStatus;
        replied.error.reset();
    } else if (replied.word == OutcomeWord::Confirmed) {
        replied.word = OutcomeWord::Unknown;
        replied.how = Evidence::Nothing;
        replied.platformStatus.clear();
        replied.error = contradiction(missing);
    }
    return replied; // lost, and the old values: a late copy may still arrive
}

QList<EditableObject> newMatches(const QList<EditableObject> &listed, const QStringList &known)
{
    QList<EditableObject> fresh;
    for (const EditableObject &object : listed) {
        if (!known.contains(object.ref.id))
            fresh.append(object);
    }
    return fresh;
}

} // namespace console
