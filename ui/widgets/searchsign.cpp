#include "ui/widgets/searchsign.h"

#include "ui/presentation/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace console {

void addSearchSign(QLineEdit &field)
{
    const QAction *sign =
        field.addAction(glyphIcon(Glyph::Search, Ink::Muted), QLineEdit::LeadingPosition);
    QObject::connect(sign, &QAction::triggered, &field, [&field] { field.setFocus(); });
    // The toolkit makes a button of it, which screen readers meet without a name.
    const auto buttons = field.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == sign)
            button->setAccessibleName(
                QCoreApplication::translate("SearchSign", "To the search field"));
    }
}

} // namespace console
