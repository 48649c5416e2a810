#pragma once

#include "models/domain/result.h"
#include "models/domain/secretbuffer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace console {

/// The named fields a connector needs, in the order they were set. Values are secrets; names
/// (`mid`, `key`, `secret`, `environment`, `achMid`, `applicationId`, `urlPrefix`, …) are not.
class CredentialSet
{
public:
    struct Entry
    {
        QString name;
        SecretBuffer value;
    };

    CredentialSet() = default;
    CredentialSet(CredentialSet &&) noexcept = default;
    CredentialSet &operator=(CredentialSet &&) noexcept = default;

    /// Sets or replaces a field. An empty value removes it.
    void set(const QString &name, SecretBuffer value);

    [[nodiscard]] const SecretBuffer *find(QStringView name) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] CredentialSet clone() const;

    /// Same names with same values, whatever the order.
    [[nodiscard]] bool equals(const CredentialSet &other) const;

    /// Whether a text, as a platform may send one, holds one of the values.
    [[nodiscard]] bool isQuotedIn(const QString &text) const;

    /// {"mid":"…","secret":"…"} in this set's order: what the wire and the keychain carry.
    [[nodiscard]] SecretBuffer toJson() const;

    /// Reads what toJson wrote. BadReply if it is anything else.
    [[nodiscard]] static Result<CredentialSet> fromJson(QByteArrayView json);

private:
    std::vector<Entry> m_entries;
};

} // namespace console
