#include "ui/widgets/sizebycurrent.h"

#include <QStackedWidget>

namespace console {

void sizeByCurrent(QStackedWidget &stack)
{
    const auto follow = [&stack] {
        for (int each = 0; each < stack.count(); ++each) {
            const bool current = each == stack.currentIndex();
            const auto policy = current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            stack.widget(each)->setSizePolicy(policy, policy);
        }
        stack.updateGeometry();
    };
    QObject::connect(&stack, &QStackedWidget::currentChanged, &stack, follow);
    follow();
}

} // namespace console
