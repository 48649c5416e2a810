#include "models/workflows/storedsecrets.h"

#include "models/domain/secretjson.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ApiError> damaged()
{
    return failure(localError(ApiErrorKind::BadReply, u"what the keychain holds is damaged"_s));
}

/// One member of an object, its value still as written.
struct Member
{
    QByteArray name;
    QByteArrayView value;
};

/// The end of the value that begins at `pos`: a string, or an object of strings; -1 if neither.
qsizetype endOfValue(QByteArrayView json, qsizetype pos)
{
    int depth = 0;
    do {
        if (pos >= json.size())
            return -1;
        SecretBuffer ignored;
        if (json[pos] == '"') {
            if (!readJsonString(json, pos, ignored))
                return -1;
        } else {
            depth += json[pos] == '{' ? 1 : json[pos] == '}' ? -1 : 0;
            ++pos;
        }
    } while (depth > 0);
    return pos;
}

/// Only what this file writes: no space between tokens, values are strings or flat objects.
std::optional<QList<Member>> membersOf(QByteArrayView json)
{
    QList<Member> members;
    qsizetype pos = 0;
    char before = '{';
    while (pos < json.size() && json[pos] == before) {
        ++pos;
        SecretBuffer name;
        if (!readJsonString(json, pos, name) || pos >= json.size() || json[pos] != ':')
            return std::nullopt;
        const qsizetype begin = pos + 1;
        pos = endOfValue(json, begin);
        if (pos < 0)
            return std::nullopt;
        members.append({name.expose().toByteArray(), json.sliced(begin, pos - begin)});
        before = ',';
    }
    if (pos + 1 != json.size() || json[pos] != '}')
        return std::nullopt;
    return members;
}

void appendMember(SecretBuffer &out, QByteArrayView name, const SecretBuffer &value)
{
    out.append(out.isEmpty() ? '{' : ',');
    appendJsonString(out, name);
    out.append(':');
    out.append(value.expose());
}

/// A target is not secret, but flat text pairs are just what a CredentialSet writes and reads.
CredentialSet targetAsSet(const ConnectorRef &target)
{
    CredentialSet set;
    set.set(u"account"_s, SecretBuffer(target.account.value.toUtf8()));
    set.set(u"merchantId"_s, SecretBuffer(target.merchantId.toUtf8()));
    set.set(u"merchantName"_s, SecretBuffer(target.merchantName.toUtf8()));
    set.set(u"connectorId"_s, SecretBuffer(target.connectorId.toUtf8()));
    set.set(u"type"_s, SecretBuffer(target.type.toUtf8()));
    return set;
}

QString textOf(const CredentialSet &set, QStringView name)
{
    const SecretBuffer *value = set.find(name);
    return value ? QString::fromUtf8(value->expose()) : QString();
}

ConnectorRef targetFromSet(const CredentialSet &set)
{
    return {AccountId{textOf(set, u"account")}, textOf(set, u"merchantId"),
            textOf(set, u"merchantName"), textOf(set, u"connectorId"), textOf(set, u"type")};
}

Result<CredentialSet> setNamed(const QList<Member> &members, QByteArrayView name)
{
    for (const auto &member : members) {
        if (member.name == name)
            return CredentialSet::fromJson(member.value);
    }
    return damaged();
}

bool contains(const QList<Member> &members, QByteArrayView name)
{
    return std::any_of(members.begin(), members.end(),
                       [name](const Member &member) { return member.name == name; });
}

} // namespace

bool PendingSecrets::equals(const PendingSecrets &other) const
{
    const bool sameOld = old.has_value() == other.old.has_value()
        && (!old || old->equals(*other.old));
    return sameOld && next.equals(other.next) && target == other.target;
}

Result<void> checkUsable(const PendingSecrets &secrets)
{
    const auto invalid = [](const QString &why) {
        return failure(localError(ApiErrorKind::InvalidRequest, why));
    };
    if (secrets.next.isEmpty())
        return invalid(u"the new credentials are empty"_s);
    if (secrets.old && secrets.old->isEmpty())
        return invalid(u"the current credentials are empty"_s);
    if (secrets.old && secrets.old->equals(secrets.next))
        return invalid(u"the new credentials equal the current ones"_s);
    return {};
}

SecretBuffer encodePending(const PendingSecrets &pending)
{
    SecretBuffer out;
    appendMember(out, "new", pending.next.toJson());
    if (pending.old)
        appendMember(out, "old", pending.old->toJson());
    appendMember(out, "target", targetAsSet(pending.target).toJson());
    out.append('}');
    return out;
}

Result<PendingSecrets> decodePending(const SecretBuffer &json)
{
    const auto members = membersOf(json.expose());
    if (!members)
        return damaged();
    auto next = setNamed(*members, "new");
    const auto target = setNamed(*members, "target");
    if (!next || !target || next->isEmpty())
        return damaged();
    PendingSecrets pending{std::move(*next), std::nullopt, targetFromSet(*target)};
    if (contains(*members, "old")) {
        auto old = setNamed(*members, "old");
        if (!old)
            return damaged();
        pending.old = std::move(*old);
    }
    return pending;
}

SecretBuffer encodeSlot(const CredentialSet &set, const QDateTime &changedAt)
{
    SecretBuffer time;
    appendJsonString(time, changedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1());
    SecretBuffer out;
    appendMember(out, "set", set.toJson());
    appendMember(out, "changedAt", time);
    out.append('}');
    return out;
}

Result<SlotSecrets> decodeSlot(const SecretBuffer &json)
{
    const auto members = membersOf(json.expose());
    if (!members || members->size() != 2 || members->at(1).name != "changedAt")
        return damaged();
    auto set = setNamed(*members, "set");
    SecretBuffer time;
    qsizetype pos = 0;
    if (!set || !readJsonString(members->at(1).value, pos, time))
        return damaged();
    const auto text = QString::fromLatin1(time.expose());
    return SlotSecrets{std::move(*set), QDateTime::fromString(text, Qt::ISODateWithMs)};
}

} // namespace console
