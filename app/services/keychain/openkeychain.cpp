#include "app/services/keychain/openkeychain.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace console {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 5000; // milliseconds

/// There QtKeychain asks a wallet of KDE's own, of which a Secret Service says nothing.
bool isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE"_L1, Qt::CaseInsensitive)
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

QDBusMessage lockedQuestion()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    question.setAutoStartService(false);
    return question;
}

} // namespace

void askIfKeychainIsOpen(QObject &context, std::function<void(bool)> answer)
{
    if (isPlasma())
        return answer(false);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(lockedQuestion(), patience), &context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *done) {
                         const QDBusPendingReply<QDBusVariant> locked = *done;
                         done->deleteLater();
                         answer(locked.isValid() && !locked.value().variant().toBool());
                     });
}

#else

void askIfKeychainIsOpen(QObject &, std::function<void(bool)> answer)
{
#ifdef Q_OS_WIN
    answer(true); // never asks
#else
    answer(false);
#endif
}

#endif

} // namespace console
