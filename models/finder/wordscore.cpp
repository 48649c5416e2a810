#include "models/finder/wordscore.h"

#include "models/tables/textsearch.h"

#include <algorithm>
#include <string_view>

namespace console {

namespace {

constexpr int atTheStart = 100;
constexpr int atAWord = 80;
constexpr int inTheTitle = 60;
constexpr int atAWordOfTheDetail = 40;
constexpr int inTheDetail = 20;
constexpr int scattered = 4; // at least; at most what the detail is worth
constexpr int wholeWord = 5;

bool isLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80);
}

bool beginsWord(std::string_view text, size_t at)
{
    return at == 0 || !isLetter(text[at - 1]);
}

int placeScore(std::string_view text, size_t titleSize, size_t at, size_t length)
{
    const bool word = beginsWord(text, at);
    const int end = word && (at + length == text.size() || !isLetter(text[at + length]))
        ? wholeWord : 0;
    if (at == 0)
        return atTheStart;
    if (at + length <= titleSize)
        return (word ? atAWord : inTheTitle) + end;
    return (word ? atAWordOfTheDetail : inTheDetail) + end;
}

/// The best of the first few occurrences, of which the first is at `at`: a later one may begin a
/// word.
int occurrenceScore(std::string_view text, size_t titleSize, std::string_view word, size_t at)
{
    int best = 0;
    for (int look = 0; look < 4 && at != std::string_view::npos; ++look) {
        best = std::max(best, placeScore(text, titleSize, at, word.size()));
        at = text.find(word, at + 1);
    }
    return best;
}

/// Letters in their order, the first at the start of a word. Starts and neighbours are worth more.
int scatteredScore(std::string_view title, std::string_view word)
{
    if (word.size() < 2)
        return 0;
    for (size_t start = title.find(word.front()); start != std::string_view::npos;
         start = title.find(word.front(), start + 1)) {
        if (!beginsWord(title, start))
            continue;
        int score = scattered;
        size_t last = start;
        size_t letter = 1;
        for (size_t at = start + 1; at < title.size() && letter < word.size(); ++at) {
            if (title[at] != word[letter])
                continue;
            score += (at == last + 1) + (beginsWord(title, at) ? 2 : 0);
            last = at;
            ++letter;
        }
        if (letter == word.size())
            return std::min(score, inTheDetail - 1);
    }
    return 0;
}

} // namespace

int wordScore(QByteArrayView text, qsizetype titleSize, QByteArrayView word)
{
    const std::string_view all(text.data(), size_t(text.size()));
    const std::string_view sought(word.data(), size_t(word.size()));
    // Much faster than anything below, and it mostly says no.
    if (const qsizetype found = findBytes(text, word); found >= 0)
        return occurrenceScore(all, size_t(titleSize), sought, size_t(found));
    return scatteredScore(all.substr(0, size_t(titleSize)), sought);
}

} // namespace console
