#pragma once

namespace console {

class ObjectChange;
class RotationDesk;

/// Edits send whole objects, secrets included: one that was read before a rotation and is sent after
/// it would put the old credential back. So neither begins while the other is not over. Both must
/// live as long as either is used.
void keepApart(RotationDesk &rotations, ObjectChange &changes);

} // namespace console
