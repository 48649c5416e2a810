#include "models/tables/rowfilter.h"

#include "models/tables/stripes.h"
#include "models/tables/textsearch.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace console {

namespace {

template <typename T>
bool allows(const std::optional<T> &wanted, const QSet<T> &set, const T &value)
{
    return (!wanted || *wanted == value) && (set.isEmpty() || set.contains(value));
}

/// The second line of a search line: the id.
QByteArrayView idLine(QByteArrayView line)
{
    const qsizetype start = line.indexOf('\n') + 1;
    return line.sliced(start, line.indexOf('\n', start) - start);
}

bool lineHas(QByteArrayView line, const QueryWord &word, QByteArrayView needle)
{
    return findBytes(word.field == QueryField::Id ? idLine(line) : line, needle) >= 0;
}

bool isInLines(QueryField field)
{
    return field == QueryField::Any || field == QueryField::Id;
}

/// Whether whatever has the new word has the old one too.
bool implies(const QueryWord &now, const QueryWord &old)
{
    return now.field == old.field
        && (now.field == QueryField::Status ? now.text.startsWith(old.text)
                                            : now.text.contains(old.text));
}

} // namespace

bool RowFilter::narrows(const CatalogueQuery &query, const QList<QueryWord> &words) const
{
    if (query.account != m_query.account)
        return false;
    return std::all_of(m_terms.begin(), m_terms.end(), [&words](const Term &old) {
        return std::any_of(words.begin(), words.end(), [&old](const QueryWord &word) {
            return implies(word, old.word);
        });
    });
}

void RowFilter::setTerms(const QList<QueryWord> &words, bool narrowing)
{
    const auto old = std::exchange(m_terms, {});
    for (const auto &word : words) {
        Term term{word, word.text.toUtf8(), {}, {}};
        term.isKnown = narrowing && std::any_of(old.begin(), old.end(), [&word](const Term &other) {
            return other.word == word;
        });
        m_terms.push_back(std::move(term));
    }
}

void RowFilter::setQuery(const CatalogueSection &section, const CatalogueQuery &query)
{
    const auto words = parseQueryText(query.text);
    const bool narrowing = narrows(query, words)
        && m_texts.size() == static_cast<size_t>(section.count());
    m_query = query;
    setTerms(words, narrowing);
    m_classScopes.clear();
    m_ownerScopes.clear();
    learn(section);
    if (!narrowing)
        m_texts.assign(static_cast<size_t>(section.count()), 1);
    scanBlocks(section, 0);
    conclude(section);
}

void RowFilter::remap(const QList<int> &newPositions)
{
    size_t kept = 0;
    for (qsizetype i = 0; i < newPositions.size(); ++i) {
        if (newPositions[i] >= 0)
            m_texts[kept++] = m_texts[static_cast<size_t>(i)];
    }
    m_texts.resize(kept);
}

void RowFilter::update(const CatalogueSection &section, const QList<int> &changed)
{
    learn(section);
    for (auto &term : m_terms)
        term.isKnown = false;
    for (const int row : changed)
        lookAt(section, row);
    const auto first = static_cast<int>(m_texts.size());
    m_texts.resize(static_cast<size_t>(section.count()), 1);
    scanBlocks(section, first);
    conclude(section);
}

/// Every class and owner that is new since is looked at once, not once a row.
void RowFilter::learn(const CatalogueSection &section)
{
    if (std::exchange(m_epoch, section.epoch()) != section.epoch()) {
        m_classScopes.clear();
        m_ownerScopes.clear();
        for (auto &term : m_terms) {
            term.classes.clear();
            term.owners.clear();
            term.isInClasses = term.isInOwners = false;
        }
    }
    for (auto i = static_cast<qsizetype>(m_classScopes.size()); i < section.classes().size(); ++i)
        learnClass(section, section.classes()[i]);
    for (auto i = static_cast<quint32>(m_ownerScopes.size()); i < section.ownerCount(); ++i)
        learnOwner(section, i);
}

void RowFilter::learnClass(const CatalogueSection &section, const RowClass &rowClass)
{
    const SectionAccount &account = section.accounts()[rowClass.account];
    const auto word = [&](quint32 number) { return QString::fromUtf8(section.words().at(number)); };
    const QString type = word(rowClass.type);
    m_classScopes.push_back({!m_query.account || *m_query.account == account.id,
                             allows(m_query.platform, m_query.platforms, account.platform),
                             !m_query.environment || *m_query.environment == account.environment,
                             allows(m_query.lifecycle, m_query.lifecycles, rowClass.lifecycle),
                             m_query.types.isEmpty() || m_query.types.contains(type)});
    const auto hasWord = [&](const QueryWord &wanted) {
        const bool any = wanted.field == QueryField::Any;
        const auto has = [&](QueryField field, const QString &text) {
            return (any || wanted.field == field) && standsIn(text, wanted);
        };
        return has(QueryField::Type, type) || has(QueryField::Account, account.label)
            || has(QueryField::Status, word(rowClass.rawStatus))
            || has(QueryField::Status, QString(lifecycleWord(rowClass.lifecycle)))
            || has(QueryField::Platform, QString(factsOf(account.platform).displayName))
            || (wanted.field == QueryField::Environment
                && standsIn(QString(environmentWord(account.environment)), wanted));
    };
    for (auto &term : m_terms) {
        term.classes.push_back(hasWord(term.word));
        term.isInClasses = term.isInClasses || term.classes.back();
    }
}

void RowFilter::learnOwner(const CatalogueSection &section, quint32 owner)
{
    const auto key = [&] {
        return ownerKey(QString::fromUtf8(section.ownerId(owner)),
                        QString::fromUtf8(section.ownerName(owner)));
    };
    m_ownerScopes.push_back(m_query.owners.isEmpty() || m_query.owners.contains(key()));
    for (auto &term : m_terms) {
        const bool asked
            = term.word.field == QueryField::Any || term.word.field == QueryField::Owner;
        term.owners.push_back(asked
                              && findBytes(section.ownerSearchLine(owner), term.needle) >= 0);
        term.isInOwners = term.isInOwners || term.owners.back();
    }
}

void RowFilter::scanBlocks(const CatalogueSection &section, int firstRow)
{
    const qsizetype first = firstRow / RowBlock::capacity;
    const qsizetype blocks = section.blockCount() - first;
    inStripes(blocks, stripesFor(blocks), [&](int, qsizetype from, qsizetype end) {
        for (qsizetype block = first + from; block < first + end; ++block)
            scanBlock(section, block,
                      std::max(0, firstRow - static_cast<int>(block) * RowBlock::capacity));
    });
}

/// Unmarks those of the block's rows, from `first` on, that lack a word or are of another account.
void RowFilter::scanBlock(const CatalogueSection &section, qsizetype number, int first)
{
    const RowBlock &block = section.block(number);
    quint8 *alive = m_texts.data() + number * RowBlock::capacity;
    if (m_query.account) {
        const quint32 *classes = block.classes.constData();
        for (int i = first; i < block.size(); ++i)
            alive[i] &= static_cast<quint8>(m_classScopes[classes[i]].account);
    }
    for (const auto &term : m_terms) {
        if (!term.isKnown)
            scanTerm(block, term, alive, first);
    }
}

void RowFilter::scanTerm(const RowBlock &block, const Term &term, quint8 *alive, int first)
{
    const int size = block.size();
    std::array<quint8, RowBlock::capacity> found{};
    if (term.isInClasses) {
        const quint32 *classes = block.classes.constData();
        const quint8 *has = term.classes.data();
        for (int i = first; i < size; ++i)
            found[static_cast<size_t>(i)] = has[classes[i]];
    }
    if (term.isInOwners) {
        const quint32 *owners = block.owners.constData();
        const quint8 *has = term.owners.data();
        for (int i = first; i < size; ++i)
            found[static_cast<size_t>(i)] |= has[owners[i]];
    }
    int open = 0; // rows whose own text decides
    for (int i = first; i < size; ++i)
        open += alive[i] & ~found[static_cast<size_t>(i)];
    if (open && isInLines(term.word.field)) {
        if (open < size / 16 || term.word.field == QueryField::Id) {
            for (int i = first; i < size; ++i) {
                const auto at = static_cast<size_t>(i);
                if (alive[i] && !found[at])
                    found[at] = lineHas(block.search.at(i), term.word, term.needle);
            }
        } else {
            scanLines(block, term, found.data(), first);
        }
    }
    for (int i = first; i < size; ++i)
        alive[i] &= found[static_cast<size_t>(i)];
}

/// All lines in one go: most of them have nothing, and are passed sixteen bytes at a time.
void RowFilter::scanLines(const RowBlock &block, const Term &term, quint8 *found, int first)
{
    const QByteArrayView text = block.search.bytes();
    const quint32 *ends = block.search.ends();
    int row = first;
    qsizetype at = first ? ends[first - 1] : 0;
    while (at < text.size()) {
        const qsizetype next = findBytes(text.sliced(at), term.needle);
        if (next < 0)
            return;
        at += next;
        while (ends[row] <= static_cast<size_t>(at))
            ++row;
        found[row] = 1;
        at = ends[row];
        ++row;
    }
}

void RowFilter::lookAt(const CatalogueSection &section, int row)
{
    const quint32 rowClass = section.classNumber(row);
    const quint32 owner = section.ownerNumber(row);
    const QByteArrayView line = section.searchLine(row);
    m_texts[static_cast<size_t>(row)] = m_classScopes[rowClass].account
        && std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) {
               return term.classes[rowClass] || term.owners[owner]
                   || (isInLines(term.word.field) && lineHas(line, term.word, term.needle));
           });
}

/// One pass for what is found, and for every count.
void RowFilter::conclude(const CatalogueSection &section)
{
    std::vector<quint8> wanted; // by class: every facet of it
    for (const auto &scope : m_classScopes)
        wanted.push_back(scope.platform && scope.environment && scope.lifecycle && scope.type);
    m_found.resize(m_texts.size());
    const int stripes = stripesFor(section.blockCount());
    std::vector<Counts> counts(static_cast<size_t>(stripes));
    for (auto &part : counts) {
        part.byClass.resize(m_classScopes.size());
        part.byOwner.resize(m_ownerScopes.size());
    }
    inStripes(section.blockCount(), stripes, [&](int stripe, qsizetype first, qsizetype end) {
        for (qsizetype block = first; block < end; ++block)
            concludeBlock(section, block, wanted, counts[static_cast<size_t>(stripe)]);
    });
    const auto addTo = [](std::vector<int> &sum, const std::vector<int> &part) {
        std::transform(sum.begin(), sum.end(), part.begin(), sum.begin(), std::plus());
    };
    for (size_t i = 1; i < counts.size(); ++i) {
        addTo(counts.front().byClass, counts[i].byClass);
        addTo(counts.front().byOwner, counts[i].byOwner);
    }
    m_total = m_query.account ? countOfAccount(section) : section.count();
    countFacets(section, counts.front());
}

void RowFilter::concludeBlock(const CatalogueSection &section, qsizetype number,
                              const std::vector<quint8> &wanted, Counts &counts)
{
    const RowBlock &block = section.block(number);
    const quint32 *classes = block.classes.constData();
    const quint32 *owners = block.owners.constData();
    const quint8 *texts = m_texts.data() + number * RowBlock::capacity;
    quint8 *found = m_found.data() + number * RowBlock::capacity;
    const auto size = static_cast<size_t>(block.size());
    if (!std::memchr(texts, 1, size)) {
        std::memset(found, 0, size);
        return;
    }
    // Pointers of its own: bytes that are written could be anything, for all the compiler knows.
    const quint8 *wantedClass = wanted.data();
    const quint8 *wantedOwner = m_ownerScopes.data();
    int *byClass = counts.byClass.data();
    int *byOwner = counts.byOwner.data();
    for (size_t i = 0; i < size; ++i) {
        const quint8 inClass = texts[i] & wantedClass[classes[i]];
        const quint8 ofOwner = texts[i] & wantedOwner[owners[i]];
        byClass[classes[i]] += ofOwner;
        byOwner[owners[i]] += inClass;
        found[i] = inClass & ofOwner;
    }
}

int RowFilter::countOfAccount(const CatalogueSection &section) const
{
    int count = 0;
    for (qsizetype number = 0; number < section.blockCount(); ++number) {
        const RowBlock &block = section.block(number);
        count += static_cast<int>(
            std::count_if(block.classes.begin(), block.classes.end(),
                          [this](quint32 rowClass) { return m_classScopes[rowClass].account; }));
    }
    return count;
}

} // namespace console
