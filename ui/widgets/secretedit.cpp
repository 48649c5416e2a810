#include "ui/widgets/secretedit.h"

#include "ui/presentation/inputtexts.h"
#include "ui/widgets/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar bullet = u'●';
constexpr int longest = 1024;
constexpr qsizetype pointSize = sizeof(uint);

bool isForbidden(const QKeyEvent &event)
{
    constexpr std::array forbidden{QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo,
                                   QKeySequence::Redo};
    return std::any_of(forbidden.begin(), forbidden.end(),
                       [&](auto key) { return event.matches(key); });
}

bool isText(const QKeyEvent &event)
{
    // AltGr arrives as Ctrl+Alt on some systems, and then the text is a printable character.
    return !event.text().isEmpty() && event.text().at(0) >= u' ' && event.text().at(0) != u'\x7f';
}

void appendUtf8(SecretBuffer &out, uint point)
{
    QString one = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1);
    QByteArray bytes = one.toUtf8();
    out.append(bytes);
    wipe(bytes);
    wipe(one);
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setAcceptDrops(false);
    setMaxLength(longest);
    connect(this, &QLineEdit::textChanged, this, &SecretEdit::absorb);
}

SecretEdit::~SecretEdit() = default;

SecretBuffer SecretEdit::secret() const
{
    SecretBuffer result;
    const auto *points = reinterpret_cast<const uint *>(m_points.expose().data());
    for (int i = 0; i < characters(); ++i)
        appendUtf8(result, points[i]);
    return result;
}

int SecretEdit::characters() const
{
    return int(m_points.size() / pointSize);
}

void SecretEdit::clearSecret()
{
    replacePoints(0, characters(), {});
    showBullets(0);
}

void SecretEdit::setSecret(const SecretBuffer &secret)
{
    QList<uint> points;
    for (const char c : secret.expose())
        points.append(static_cast<unsigned char>(c));
    replacePoints(0, characters(), points);
    showBullets(int(points.size()));
    wipe(reinterpret_cast<char *>(points.data()), points.size() * pointSize);
}

void SecretEdit::setRevealed(bool revealed)
{
    m_revealed = revealed;
    update();
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock)
        emit capsLockSeen(false); // if it is on now, the next letter tells
    if (isForbidden(*event)) {
        event->accept();
    } else if (event->matches(QKeySequence::Paste)) {
        pasteSecret();
    } else if (isText(*event)
               && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier)
                    && !(event->modifiers() & Qt::AltModifier))) {
        watchCapsLock(*event);
        insertSecret(event->text());
    } else {
        QLineEdit::keyPressEvent(event); // moves and deletes among the bullets; absorb() follows
    }
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    // Only finished text: a composition in progress would be shown in the clear.
    if (!event->commitString().isEmpty())
        insertSecret(event->commitString());
    event->accept();
}

QVariant SecretEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImSurroundingText || query == Qt::ImCurrentSelection
        || query == Qt::ImTextBeforeCursor || query == Qt::ImTextAfterCursor)
        return QString();
    return QLineEdit::inputMethodQuery(query);
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mousePressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // The middle button would paste what any program has selected.
    if (event->button() != Qt::MiddleButton)
        QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Paste"), this, &SecretEdit::pasteSecret)
        ->setEnabled(!isReadOnly() && !QApplication::clipboard()->text().isEmpty());
    const auto seconds = int(SecretClipboard::of(*qApp).time().count());
    menu->addAction(tr("C&opy for %n second(s)", nullptr, seconds), this, &SecretEdit::lendSecret)
        ->setEnabled(characters() > 0);
    menu->addAction(tr("&Clear"), this, &SecretEdit::clearSecret)
        ->setEnabled(!isReadOnly() && characters() > 0);
    menu->popup(event->globalPos());
}

void SecretEdit::paintEvent(QPaintEvent *event)
{
    if (!m_revealed || characters() == 0) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    QRect room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    room = room.marginsRemoved(textMargins()).adjusted(2, 0, -2, 0);
    painter.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    painter.setPen(palette().color(QPalette::Text));
    QString text = clearText();
    const QFontMetrics metrics(painter.font());
    const int cursor = metrics.horizontalAdvance(text.left(cursorPosition()));
    const int shift = std::max(0, cursor - room.width() + 2);
    painter.setClipRect(room);
    // Absolute: where the program reads from right to left, left would be ten thousand pixels away.
    painter.drawText(room.translated(-shift, 0).adjusted(0, 0, shift + 10'000, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine
                         | Qt::TextForceLeftToRight,
                     text);
    if (hasFocus())
        painter.fillRect(QRect(room.left() + cursor - shift, room.center().y() - metrics.height() / 2,
                               1, metrics.height()),
                         palette().color(QPalette::Text));
    wipe(text);
}

void SecretEdit::insertSecret(const QString &text)
{
    if (isReadOnly())
        return;
    const QString why = whiteSpaceText(text);
    if (!why.isEmpty()) {
        const bool typed = text.size() == 1;
        emit refused(typed ? why : tr("%1 Nothing was pasted.").arg(why), typed);
        return;
    }
    QList<uint> points = text.toUcs4();
    const int selected = int(selectedText().size());
    if (characters() - selected + points.size() > longest) {
        emit refused(inputText(InputProblem::TooLong), false);
        return;
    }
    const int at = selected > 0 ? selectionStart() : cursorPosition();
    replacePoints(at, selected, points);
    showBullets(at + int(points.size()));
    wipe(reinterpret_cast<char *>(points.data()), points.size() * pointSize);
}

void SecretEdit::pasteSecret()
{
    QString text = QApplication::clipboard()->text();
    if (!text.isEmpty())
        insertSecret(text);
    wipe(text);
}

void SecretEdit::lendSecret()
{
    SecretClipboard::of(*qApp).lend(secret());
}

/// No toolkit call tells the state of Caps Lock everywhere; a letter does.
void SecretEdit::watchCapsLock(const QKeyEvent &event)
{
    const QChar letter = event.text().at(0);
    if (letter.toUpper() == letter.toLower())
        return;
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    emit capsLockSeen(letter.isUpper() != shifted);
}

void SecretEdit::replacePoints(int at, int removed, const QList<uint> &added)
{
    const auto old = m_points.expose();
    SecretBuffer next(old.first(at * pointSize));
    next.append({reinterpret_cast<const char *>(added.constData()), added.size() * pointSize});
    next.append(old.sliced((at + removed) * pointSize));
    m_points = std::move(next);
}

/// Follows what QLineEdit did by itself: deletions, and text set by an accessibility client.
void SecretEdit::absorb(const QString &text)
{
    if (m_showing)
        return;
    QString foreign = text;
    foreign.remove(bullet);
    const int removed = characters() + int(foreign.size()) - int(text.size());
    const int at = std::max(0, cursorPosition() - int(foreign.size()));
    if (removed >= 0 && at + removed <= characters() && whiteSpaceText(foreign).isEmpty())
        replacePoints(at, removed, foreign.toUcs4());
    showBullets(std::min(at + int(foreign.size()), characters()));
}

void SecretEdit::showBullets(int cursor)
{
    m_showing = true;
    setText(QString(characters(), bullet)); // also forgets the undo history
    setCursorPosition(cursor);
    m_showing = false;
    update();
    emit secretChanged();
}

QString SecretEdit::clearText() const
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(m_points.expose().data()),
                             characters());
}

} // namespace console
