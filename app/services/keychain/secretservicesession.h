#pragma once

namespace console {

/// Makes libsecret forget its session with the keychain daemon, so that the next job begins a new
/// one. Without it, nothing works after the daemon was restarted: "The session does not exist", for
/// ever (libsecret 0.20, measured). Does nothing where there is no libsecret.
void forgetSecretServiceSession();

} // namespace console
