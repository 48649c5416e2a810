#pragma once

#include "app/services/keychain/keychainjobs.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace console {

/// The OS keychain through QtKeychain. On Linux that is libsecret, or KWallet in a Plasma session;
/// both are loaded when first used, so neither is a condition for starting.
///
/// An item can be found with `secret-tool lookup server <service> user <key> type plaintext`
/// (libsecret schema org.qt.keychain).
class QtKeychainJobs : public QObject, public KeychainJobs
{
    Q_OBJECT

public:
    explicit QtKeychainJobs(QString service, QObject *parent = nullptr);

    void read(const QString &key, Answer answer) override;
    void write(const QString &key, const SecretBuffer &text, Answer answer) override;
    void remove(const QString &key, Answer answer) override;
    void askIfOpen(std::function<void(bool)> answer) override;

private:
    void start(QKeychain::Job *job, const QString &key, Answer answer);

    QString m_service;
};

} // namespace console
