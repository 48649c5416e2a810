#include "models/domain/secretgenerator.h"

#include <QRandomGenerator>

namespace console {

SecretBuffer generateSecret(int length)
{
    constexpr quint32 letters = sizeof(secretAlphabet) - 1;
    auto *random = QRandomGenerator::system();
    SecretBuffer secret;
    for (int i = 0; i < length; ++i)
        secret.append(secretAlphabet[random->bounded(letters)]);
    return secret;
}

} // namespace console
