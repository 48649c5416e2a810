#include "ui/forms/tallcombo.h"

#include <QAbstractItemView>

#include <algorithm>

namespace console {

void TallCombo::showPopup()
{
    view()->ensurePolished();
    int height = 2 * view()->frameWidth();
    for (int row = 0; row < std::min(count(), maxVisibleItems()); ++row)
        height += view()->sizeHintForRow(row);
    view()->setMinimumHeight(height);
    QComboBox::showPopup();
}

} // namespace console
