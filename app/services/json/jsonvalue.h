#pragma once

// Stays until nothing includes it under its old place any more.
#include "models/domain/jsonvalue.h"
