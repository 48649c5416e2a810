#include "models/domain/credentialset.h"

#include "models/domain/secretjson.h"

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ApiError> malformed()
{
    return failure(localError(ApiErrorKind::BadReply, u"stored credentials are damaged"_s));
}

void skipSpace(QByteArrayView json, qsizetype &pos)
{
    while (pos < json.size() && (json[pos] == ' ' || json[pos] == '\n' || json[pos] == '\t'))
        ++pos;
}

bool take(QByteArrayView json, qsizetype &pos, char expected)
{
    skipSpace(json, pos);
    if (pos >= json.size() || json[pos] != expected)
        return false;
    ++pos;
    skipSpace(json, pos);
    return true;
}

} // namespace

void CredentialSet::set(const QString &name, SecretBuffer value)
{
    const auto same = [&](const Entry &entry) { return entry.name == name; };
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), same);
    if (value.isEmpty()) {
        if (found != m_entries.end())
            m_entries.erase(found);
    } else if (found != m_entries.end()) {
        found->value = std::move(value);
    } else {
        m_entries.push_back({name, std::move(value)});
    }
}

const SecretBuffer *CredentialSet::find(QStringView name) const
{
    for (const auto &entry : m_entries) {
        if (entry.name == name)
            return &entry.value;
    }
    return nullptr;
}

bool CredentialSet::isQuotedIn(const QString &text) const
{
    constexpr qsizetype shortest = 4; // what is shorter stands in any word
    const QByteArray bytes = text.toUtf8();
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        const QByteArrayView value = entry.value.expose();
        return value.size() >= shortest && bytes.contains(value);
    });
}

QStringList CredentialSet::names() const
{
    QStringList result;
    for (const auto &entry : m_entries)
        result.append(entry.name);
    return result;
}

CredentialSet CredentialSet::clone() const
{
    CredentialSet copy;
    for (const auto &entry : m_entries)
        copy.m_entries.push_back({entry.name, entry.value.clone()});
    return copy;
}

bool CredentialSet::equals(const CredentialSet &other) const
{
    if (m_entries.size() != other.m_entries.size())
        return false;
    return std::all_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        const auto *value = other.find(entry.name);
        return value && value->equals(entry.value);
    });
}

SecretBuffer CredentialSet::toJson() const
{
    SecretBuffer out;
    out.append('{');
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (i > 0)
            out.append(',');
        appendJsonString(out, m_entries[i].name.toUtf8());
        out.append(':');
        appendJsonString(out, m_entries[i].value.expose());
    }
    out.append('}');
    return out;
}

Result<CredentialSet> CredentialSet::fromJson(QByteArrayView json)
{
    CredentialSet result;
    qsizetype pos = 0;
    if (!take(json, pos, '{'))
        return malformed();
    bool more = !take(json, pos, '}');
    while (more) {
        SecretBuffer name;
        SecretBuffer value;
        if (!readJsonString(json, pos, name) || !take(json, pos, ':')
            || !readJsonString(json, pos, value))
            return malformed();
        const QString field = QString::fromUtf8(name.expose());
        // toJson writes neither, and guessing which of two secrets was meant would lose the other.
        if (value.isEmpty() || result.find(field))
            return malformed();
        result.set(field, std::move(value));
        more = take(json, pos, ',');
        if (!more && !take(json, pos, '}'))
            return malformed();
    }
    if (pos != json.size())
        return malformed();
    return result;
}

} // namespace console
