#pragma once

#include "models/ports/secretvault.h"
#include "tests/support/eventlog.h"

#include <QMap>

namespace console::testing {

/// A keychain in memory, with whatever trouble a test wants.
class FakeVault : public SecretVault
{
public:
    enum class Operation { Read, Write, Remove };

    QMap<QString, QByteArray> items;
    VaultHealth state = VaultHealth::Ready;
    int quietLooks = 0;
    EventLog *log = nullptr;
    /// Asked before each operation; an error it gives is the answer.
    std::function<std::optional<ApiError>(Operation, const QString &key)> trouble;
    /// Stores this instead of what is written, and says nothing: a keychain that cuts or keeps.
    std::function<QByteArray(const QString &key, const QByteArray &value)> spoil;

    [[nodiscard]] VaultHealth health() const override { return state; }
    void checkHealth() override { emit healthChanged(state); }
    void lookQuietly() override { ++quietLooks; }
    void useSessionOnly() override { state = VaultHealth::SessionOnly; }

    [[nodiscard]] ApiCall<SecretBuffer> read(const QString &key) override
    {
        if (const auto error = ask(Operation::Read, key))
            return readyCall<SecretBuffer>(failure(*error));
        if (!items.contains(key))
            return readyCall<SecretBuffer>(failure(localError(ApiErrorKind::SecretMissing)));
        return readyCall<SecretBuffer>(SecretBuffer(items.value(key)));
    }

    [[nodiscard]] ApiCall<void> write(const QString &key, SecretBuffer secret) override
    {
        if (const auto error = ask(Operation::Write, key))
            return readyCall<void>(failure(*error));
        const QByteArray value = secret.expose().toByteArray();
        items[key] = spoil ? spoil(key, value) : value;
        return readyCall<void>({});
    }

    [[nodiscard]] ApiCall<void> remove(const QString &key) override
    {
        if (const auto error = ask(Operation::Remove, key))
            return readyCall<void>(failure(*error));
        items.remove(key);
        return readyCall<void>({});
    }

    /// "pending", "current", "previous" or "fingerprint-key".
    [[nodiscard]] static QString purpose(const QString &key)
    {
        for (const auto *word : {u"/pending/", u"/current/", u"/previous/"}) {
            if (key.contains(QString::fromUtf16(word)))
                return QString::fromUtf16(word).remove(u'/');
        }
        return key.section(u'/', -1);
    }

    [[nodiscard]] bool has(const QString &purposeWord) const
    {
        const auto keys = items.keys();
        return std::any_of(keys.begin(), keys.end(),
                           [&](const QString &key) { return purpose(key) == purposeWord; });
    }

    /// True if some entry contains these bytes: a secret that can still be found.
    [[nodiscard]] bool contains(const QByteArray &secret) const
    {
        return std::any_of(items.begin(), items.end(),
                           [&](const QByteArray &value) { return value.contains(secret); });
    }

private:
    std::optional<ApiError> ask(Operation operation, const QString &key) const
    {
        constexpr const char *words[]{"read", "write", "remove"};
        if (log)
            log->add(QStringLiteral("%1 %2").arg(
                QLatin1String(words[static_cast<int>(operation)]), purpose(key)));
        return trouble ? trouble(operation, key) : std::nullopt;
    }
};

} // namespace console::testing
