#pragma once

#include <QComboBox>

namespace console {

/// A combo box whose popup shows all its items. Qt leaves the padding of a styled list out of its
/// reckoning, so that a short list would scroll.
class TallCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void showPopup() override;
};

} // namespace console
