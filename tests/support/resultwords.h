#pragma once

#include "models/domain/result.h"
#include "models/domain/secretbuffer.h"

#include <string>

namespace console::testing {

/// "done" or the word of the error: reads well in a failed expectation.
template <typename T>
std::string wordOf(const Result<T> &result)
{
    return result ? std::string("done") : std::string(kindWord(result.error().kind).data());
}

/// The secret's bytes or the word of the error. Only for secrets that tests made up.
inline std::string textOf(const Result<SecretBuffer> &result)
{
    return result ? result->expose().toByteArray().toStdString() : wordOf(result);
}

} // namespace console::testing
