#include "ui/widgets/longwordlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar lineMayEnd(0x200b);
constexpr int longestPart = 24;

} // namespace

QString withBreaks(const QString &text)
{
    constexpr auto ends = "/.?&-"_L1;
    QString result;
    int part = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        result += c;
        ++part;
        const bool isLast = i + 1 == text.size();
        // "://" stays together, and so do the halves of a character.
        const bool ended = ends.contains(c) && !isLast && !ends.contains(text[i + 1]);
        if (!isLast && (ended || (part >= longestPart && !c.isHighSurrogate()))) {
            result += lineMayEnd;
            part = 0;
        }
    }
    return result;
}

LongWordLabel::LongWordLabel(const QString &text, QWidget *parent)
    : QLabel(withBreaks(text), parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAccessibleName(text);
}

QString LongWordLabel::chosenText() const
{
    return selectedText().remove(lineMayEnd);
}

/// Without the old selection there is nothing to be dragged: that would carry the breaks along.
void LongWordLabel::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasSelectedText()
        && !event->modifiers().testFlag(Qt::ShiftModifier))
        setSelection(0, 0);
    QLabel::mousePressEvent(event);
}

void LongWordLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (hasSelectedText() && clipboard->supportsSelection())
        clipboard->setText(chosenText(), QClipboard::Selection);
}

void LongWordLabel::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QLabel::keyPressEvent(event);
    if (hasSelectedText())
        QGuiApplication::clipboard()->setText(chosenText());
}

} // namespace console
