#include "ui/presentation/untrusted.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Cc, Cf and line separators: none of them has a shape of its own.
bool isInvisible(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString spelt(QChar character)
{
    if (character == u'\n' || character == u'\t' || character == u'\r')
        return u" "_s;
    return u"‹U+%1›"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0')).toUpper();
}

} // namespace

QString shown(const QString &text, int limit)
{
    QString result;
    result.reserve(qMin(text.size(), limit));
    for (const QChar character : text) {
        if (result.size() >= limit)
            return result + u'…';
        if (isInvisible(character))
            result += spelt(character);
        else
            result += character;
    }
    return result;
}

QString shownInButton(const QString &text, int limit)
{
    return shown(text, limit).replace(u'&', u"&&"_s);
}

} // namespace console
