#include "tests/support/englishwords.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 3; // "%1: %2" would fit everything
constexpr qsizetype mostCombinations = 32;

qsizetype lettersOf(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

const QRegularExpression &argument()
{
    static const QRegularExpression expression(u"%[lL]?(?:\\d|n)"_s);
    return expression;
}

QString unmarked(QString text)
{
    text.remove(u'&');
    text.remove(u'…');
    return text.trimmed();
}

/// Small, too: some labels begin with a capital that their words lack.
QString plain(const QString &text)
{
    return unmarked(text).toLower();
}

QString patternOf(const QString &translation)
{
    QStringList pieces;
    for (const QString &piece : translation.split(argument()))
        pieces.append(QRegularExpression::escape(piece));
    return QRegularExpression::anchoredPattern(pieces.join(u"(.*)"_s));
}

/// The source with its arguments as the translation had them; both in the same order.
QString filled(QString source, const QString &translation, const QStringList &values)
{
    auto found = argument().globalMatch(translation);
    for (int each = 0; found.hasNext(); ++each)
        source.replace(found.next().captured(), values.value(each));
    return source;
}

QString undistorted(QString text)
{
    static const QRegularExpression marks(u"[\\x{200e}\\x{200f}\\x{2066}-\\x{2069}~]"_s);
    text.remove(marks).replace(u'←', u'→');
    return text.replace(u'ö', u'o').replace(u'ü', u'u');
}

} // namespace

EnglishWords &EnglishWords::spoken()
{
    static EnglishWords words;
    return words;
}

void EnglishWords::speakEnglish()
{
    m_tongue = Tongue::English;
}

void EnglishWords::speakPseudo()
{
    m_tongue = Tongue::Pseudo;
}

void EnglishWords::speak(const QString &language)
{
    m_tongue = Tongue::Other;
    m_entries.clear();
    m_exact.clear();
    m_known.clear();
    m_sources.clear();
    m_translations.clear();
    QFile file(QString(QStringLiteral(CONSOLE_SOURCE_DIR) + u"/resources/i18n/merchant-console_"_s
                       + language + u".ts"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translation to read backwards");
    QXmlStreamReader xml(&file);
    QString source;
    QLatin1String word;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "message"_L1)
            word = xml.attributes().hasAttribute("numerus"_L1) ? "numerusform"_L1 : "translation"_L1;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        if (xml.name() != word)
            continue;
        const QString translation = xml.readElementText();
        m_sources.insert(unmarked(source));
        m_translations.insert(unmarked(translation));
        const QString text = plain(translation);
        if (text.isEmpty())
            continue;
        source = plain(source);
        m_exact.insert(text, source);
        Entry entry{source, text, {}};
        if (text.contains(argument()) && lettersOf(text) >= fewestLetters)
            entry.pattern = QRegularExpression(patternOf(text));
        m_entries.append(entry);
    }
}

QStringList EnglishWords::sourcesOf(const QString &shown, int depth) const
{
    const QString text = plain(shown);
    QStringList sources = m_exact.values(text);
    sources.append(text); // what is not translated: names, ids
    // "Händler-ID (mid)": a label and the name on the wire, also within "Zeigen Neu: …".
    const qsizetype bracket = text.lastIndexOf(" ("_L1);
    if (bracket > 0 && depth <= 2) {
        for (const QString &label : sourcesOf(text.first(bracket), depth + 1))
            sources.append(QString(label + text.sliced(bracket)));
    }
    if (depth > 1)
        return sources;
    for (const Entry &entry : m_entries) {
        if (entry.pattern.pattern().isEmpty())
            continue;
        const auto match = entry.pattern.match(text);
        if (match.hasMatch())
            sources.append(filledIn(entry, match, depth));
    }
    return sources;
}

/// With every source of every argument.
QStringList EnglishWords::filledIn(const Entry &entry, const QRegularExpressionMatch &match,
                                   int depth) const
{
    QList<QStringList> combinations{QStringList()};
    for (int each = 1; each <= match.lastCapturedIndex(); ++each) {
        QList<QStringList> longer;
        for (const QString &value : sourcesOf(match.captured(each), depth + 1)) {
            for (const QStringList &before : std::as_const(combinations))
                longer.append(QStringList(before) << value);
        }
        combinations = longer.first(std::min<qsizetype>(longer.size(), mostCombinations));
    }
    QStringList sources;
    for (const QStringList &values : std::as_const(combinations))
        sources.append(filled(entry.source, entry.translation, values));
    return sources;
}

bool EnglishWords::isShown(const QString &shown, const QString &english) const
{
    switch (m_tongue) {
    case Tongue::English:
        return shown == english;
    case Tongue::Pseudo:
        return undistorted(shown).compare(undistorted(english), Qt::CaseInsensitive) == 0;
    case Tongue::Other:
        if (shown.isEmpty())
            return false;
        if (!m_known.contains(shown))
            m_known.insert(shown, sourcesOf(shown));
        return m_known.value(shown).contains(plain(english));
    }
    Q_UNREACHABLE();
}

bool EnglishWords::isUntranslated(const QString &shown) const
{
    // As they are spelt: "active" is what a platform says, "Active" is ours.
    const QString text = unmarked(shown);
    return m_tongue == Tongue::Other && m_sources.contains(text) && !m_translations.contains(text);
}

bool EnglishWords::contains(const QString &shown, const QString &english) const
{
    if (shown.contains(english))
        return true;
    if (m_tongue == Tongue::Pseudo)
        return undistorted(shown).contains(undistorted(english), Qt::CaseInsensitive);
    if (m_tongue == Tongue::English)
        return false;
    const QString text = plain(shown);
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        if (!entry.source.contains(plain(english)))
            return false;
        const QStringList pieces = entry.translation.split(argument());
        return std::all_of(pieces.begin(), pieces.end(),
                           [&](const QString &piece) { return text.contains(piece); });
    });
}

} // namespace console::testing
