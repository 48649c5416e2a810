#include "ui/pages/querycompleter.h"

#include "ui/widgets/plaindelegate.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStringListModel>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar noWord(0xffff); // begins no completion

} // namespace

QString queryWord(QLatin1String field, QString value)
{
    value.remove(u'"');
    value = value.simplified();
    return value.contains(u' ') ? u"%1:\"%2\""_s.arg(field, value) : field + u':' + value;
}

std::pair<QString, QString> lastWordOf(const QString &text)
{
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'"')
            quoted = !quoted;
        else if (text[at].isSpace() && !quoted)
            begin = at + 1;
    }
    return {text.left(begin), text.mid(begin)};
}

QStringList queryCompletions(const FacetCounts &facets, const QStringList &accounts)
{
    QStringList words;
    for (size_t each = 0; each < facets.lifecycles.size(); ++each) {
        if (facets.lifecycles[each] > 0)
            words.append(queryWord("status"_L1,
                                   QString(lifecycleWord(static_cast<Lifecycle>(each))).toLower()));
    }
    for (size_t each = 0; each < facets.platforms.size(); ++each) {
        if (facets.platforms[each] > 0)
            words.append(queryWord("platform"_L1,
                                   factsOf(static_cast<PlatformKind>(each)).wireName));
    }
    for (size_t each = 0; each < facets.environments.size(); ++each) {
        if (facets.environments[each] > 0)
            words.append(queryWord(
                "env"_L1, QString(environmentWord(static_cast<Environment>(each))).toLower()));
    }
    for (const FacetValue &type : facets.types)
        words.append(queryWord("type"_L1, type.text));
    for (const FacetValue &owner : facets.owners)
        words.append(queryWord("owner"_L1, owner.text));
    for (const QString &account : accounts)
        words.append(queryWord("account"_L1, account));
    return words;
}

QueryCompleter::QueryCompleter(QObject *parent)
    : QCompleter(parent), m_words(new QStringListModel(this))
{
    setModel(m_words);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(10);
    popup()->setProperty("framed", true);
    popup()->setItemDelegate(new PlainDelegate(popup()));
}

void QueryCompleter::offer(const FacetCounts &facets, const QStringList &accounts)
{
    const QStringList words = queryCompletions(facets, accounts);
    if (words != m_words->stringList())
        m_words->setStringList(words);
}

QString QueryCompleter::pathFromIndex(const QModelIndex &index) const
{
    const auto *field = qobject_cast<const QLineEdit *>(widget());
    const QString before = field ? lastWordOf(field->text()).first : QString();
    return before + QCompleter::pathFromIndex(index);
}

QStringList QueryCompleter::splitPath(const QString &path) const
{
    const QString word = lastWordOf(path).second;
    // Ordinary words are left in peace, and so is what is complete: Enter and Down lead into the
    // table.
    const bool open = word.contains(u':') && !m_words->stringList().contains(word, Qt::CaseInsensitive);
    return {open ? word : QString(noWord)};
}

} // namespace console
