#include "ui/widgets/copybutton.h"

#include "ui/presentation/icons.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QVariant>

namespace console {

namespace {

constexpr std::chrono::milliseconds confirmation{1500};

} // namespace

CopyButton::CopyButton(QString text, const QString &name, const QString &objectName,
                       QWidget *parent)
    : QToolButton(parent), m_text(std::move(text))
{
    setProperty("flat", true);
    setIcon(glyphIcon(Glyph::Copy, Ink::Muted));
    setToolTip(name);
    setFocusPolicy(Qt::TabFocus);
    nameWidget(*this, objectName, name);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    setIcon(glyphIcon(Glyph::Success, Ink::Success));
    QTimer::singleShot(confirmation, this,
                       [this] { setIcon(glyphIcon(Glyph::Copy, Ink::Muted)); });
}

} // namespace console
