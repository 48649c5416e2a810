#pragma once

namespace console {

class ObjectChange;
class RotationDesk;

/// Edits send whole objects, secrets included: one that was read before a rotation and is sent
/// after it would put the old credential back. So neither begins while the other is not over.
/// Credentials that an edit leaves in the keychain are listed by the desk. Both must live as long
/// as either is used.
void keepApart(RotationDesk &rotations, ObjectChange &changes);

} // namespace console
