#pragma once

#include "models/domain/fieldlist.h"

class QVBoxLayout;

namespace console {

/// Adds one card for the plain fields, and one for each group of dotted ones ("config.username").
/// Every field is shown; of secrets only that they are set.
void addFieldCards(QVBoxLayout &layout, const FieldList &fields);

} // namespace console
