// The support library is headers; a static library needs one file.
#include "tests/support/printing.h"
