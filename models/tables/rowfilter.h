#pragma once

#include "models/tables/cataloguequery.h"
#include "models/tables/cataloguesection.h"
#include "models/tables/facetcounts.h"
#include "models/tables/querytext.h"

#include <vector>

namespace console {

/// Which rows of a section a query finds. Remembers what it knows of every row, so that a longer
/// needle looks only at what the shorter one found, and changed rows are looked at alone.
class RowFilter {
public:
    /// Looks at all rows, or at those that can still match.
    void setQuery(const CatalogueSection &section, const CatalogueQuery &query);

    /// What stood at i stands at newPositions[i] now, or is gone (-1).
    void remap(const QList<int> &newPositions);

    /// Looks at these rows again, and at those that are new at the end.
    void update(const CatalogueSection &section, const QList<int> &changed);

    /// One for every row: not 0 if it is found.
    [[nodiscard]] const std::vector<quint8> &found() const { return m_found; }
    [[nodiscard]] const CatalogueQuery &query() const { return m_query; }

    /// How many rows it has looked at.
    [[nodiscard]] int known() const { return static_cast<int>(m_texts.size()); }

    [[nodiscard]] bool isInAccount(quint32 rowClass) const
    {
        return m_classScopes[rowClass].account;
    }

    /// How many rows the query's account has.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] const FacetCounts &facets() const { return m_facets; }

private:
    struct Term {
        QueryWord word;
        QByteArray needle;
        std::vector<quint8> classes; ///< not 0 where every row of the class has the word
        std::vector<quint8> owners;
        bool isInClasses = false; ///< in some of them
        bool isInOwners = false;
        bool isKnown = false; ///< rows that m_texts marks have it for sure
    };
    /// Rows that a query would show, but for the facets that the value belongs to.
    struct Counts {
        std::vector<int> byClass;
        std::vector<int> byOwner;
    };
    struct ClassScope {
        bool account = true;
        bool platform = true;
        bool environment = true;
        bool lifecycle = true;
        bool type = true;
    };

    [[nodiscard]] bool narrows(const CatalogueQuery &query, const QList<QueryWord> &words) const;
    void setTerms(const QList<QueryWord> &words, bool narrowing);
    void learn(const CatalogueSection &section);
    void learnClass(const CatalogueSection &section, const RowClass &rowClass);
    void learnOwner(const CatalogueSection &section, quint32 owner);
    void scanBlocks(const CatalogueSection &section, int firstRow);
    void scanBlock(const CatalogueSection &section, qsizetype number, int first);
    static void scanTerm(const RowBlock &block, const Term &term, quint8 *alive, int first);
    static void scanLines(const RowBlock &block, const Term &term, quint8 *found, int first);
    void lookAt(const CatalogueSection &section, int row);
    void conclude(const CatalogueSection &section);
    void concludeBlock(const CatalogueSection &section, qsizetype number,
                       const std::vector<quint8> &wanted, Counts &counts);
    [[nodiscard]] int countOfAccount(const CatalogueSection &section) const;
    void countFacets(const CatalogueSection &section, const Counts &counts);

    CatalogueQuery m_query;
    std::vector<Term> m_terms;
    std::vector<ClassScope> m_classScopes;
    std::vector<quint8> m_ownerScopes;
    std::vector<quint8> m_texts; ///< of the account, with every word; facets are not looked at
    std::vector<quint8> m_found;
    FacetCounts m_facets;
    int m_total = 0;
    int m_epoch = 0;
};

} // namespace console
