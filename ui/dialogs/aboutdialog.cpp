#include "ui/dialogs/aboutdialog.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 56;
constexpr int textWidth = 460;

QLayout *newHeading()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::hair);
    words->addWidget(newLabel(u"Merchant Console"_s, TypeRank::Title));
    words->addWidget(newMutedLabel(AboutDialog::tr("Version %1").arg(QStringLiteral(CONSOLE_VERSION))));
    auto *heading = new QHBoxLayout;
    heading->setSpacing(metrics::large);
    heading->addWidget(new Picture(iconSize, applicationIcon()));
    heading->addLayout(words);
    heading->addStretch(1);
    return heading;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : ConsoleDialog(tr("About Merchant Console"), parent)
{
    setObjectName(u"aboutDialog"_s);
    body()->addLayout(newHeading());
    const auto add = [this](const QString &text) {
        auto *label = newWrappedLabel(text);
        label->setMinimumWidth(textWidth);
        body()->addWidget(label);
    };
    add(tr("Merchants, connectors and integrations of four platforms in one window."));
    add(tr("Keys and credentials are kept in the keychain of this computer. A change is written "
           "to the activity history before it is sent, is sent once, and is called confirmed "
           "only when the platform has said so."));
    body()->addStretch(1);
    auto *close = addButton(tr("Close"), u"closeAbout"_s, ButtonLook::Primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

} // namespace console
