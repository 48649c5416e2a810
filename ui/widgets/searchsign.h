#pragma once

class QLineEdit;

namespace console {

/// Puts the magnifier at the beginning of a search field; it leads into the field when clicked.
void addSearchSign(QLineEdit &field);

} // namespace console
