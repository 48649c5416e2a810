#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace console::testing {

/// Reads a translated program backwards, so that a test finds by its English words what a window
/// shows in another language.
class EnglishWords
{
public:
    /// English itself, until another language is told.
    static EnglishWords &spoken();

    void speakEnglish();
    void speak(const QString &language); ///< "de": from resources/i18n
    void speakPseudo(); ///< as the gallery's pseudo-locale distorts

    /// Whether a shown text is the translation of an English one, arguments included.
    [[nodiscard]] bool isShown(const QString &shown, const QString &english) const;

    /// Whether a shown text contains the translation of a text that contains these English words.
    [[nodiscard]] bool contains(const QString &shown, const QString &english) const;

    /// Whether a text is still in English, while another language has words for it.
    [[nodiscard]] bool isUntranslated(const QString &shown) const;

private:
    enum class Tongue { English, Pseudo, Other };

    struct Entry
    {
        QString source;
        QString translation;
        QRegularExpression pattern; ///< of those with arguments
    };

    [[nodiscard]] QStringList sourcesOf(const QString &shown, int depth = 0) const;
    [[nodiscard]] QStringList filledIn(const Entry &entry, const QRegularExpressionMatch &match,
                                       int depth) const;

    Tongue m_tongue = Tongue::English;
    QList<Entry> m_entries;
    QMultiHash<QString, QString> m_exact;
    QSet<QString> m_sources; ///< as they are spelt
    QSet<QString> m_translations;
    mutable QHash<QString, QStringList> m_known; ///< what was asked before
};

} // namespace console::testing
