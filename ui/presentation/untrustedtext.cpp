#include "ui/presentation/untrustedtext.h"

namespace console {

using namespace Qt::StringLiterals;

namespace {

bool isTreacherous(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction marks, zero-width characters
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString shown(QStringView text, qsizetype longest, bool keepLines)
{
    QString result;
    for (const QChar c : text.left(longest)) {
        if (c == u'\n')
            result += keepLines ? c : QChar(u' ');
        else if (c == u'\t')
            result += u' ';
        else if (isTreacherous(c) && c != u'\r')
            result += u"⟨U+%1⟩"_s.arg(c.unicode(), 4, 16, QChar(u'0')).toUpper();
        else if (c != u'\r')
            result += c;
    }
    if (text.size() > longest)
        result += u'…';
    return result;
}

} // namespace

QString untrustedText(QStringView text, qsizetype longest)
{
    return shown(text, longest, true);
}

QString untrustedLine(QStringView text, qsizetype longest)
{
    return shown(text.trimmed(), longest, false);
}

} // namespace console
