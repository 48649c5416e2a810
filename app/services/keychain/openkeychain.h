#pragma once

#include <QObject>

#include <functional>

namespace console {

/// Asks the system, without a prompt and without starting a service, whether the keychain that
/// holds our items is unlocked. False where that cannot be told. Answers while `context` lives.
void askIfKeychainIsOpen(QObject &context, std::function<void(bool)> answer);

} // namespace console
