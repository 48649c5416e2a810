#include "ui/presentation/inputtexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace console {

namespace {

struct ProblemText
{
    InputProblem problem;
    const char *word; ///< as the account store names it in an error
    const char *text;
};

struct CharacterName
{
    char16_t character;
    const char *name;
};

#define T(text) QT_TRANSLATE_NOOP("InputTexts", text)

constexpr std::array problems{
    ProblemText{InputProblem::Empty, "empty",
                T("Please fill this in.")},
    ProblemText{InputProblem::TooLong, "too-long",
                T("This is too long.")},
    ProblemText{InputProblem::ContainsSpace, "contains-space",
                T("It contains a space. Spaces are not accepted here.")},
    ProblemText{InputProblem::ContainsControl, "contains-control",
                T("It contains an invisible character.")},
    ProblemText{InputProblem::NotAUrl, "not-a-url",
                T("This is not a web address. It begins with https://.")},
    ProblemText{InputProblem::PlainHttp, "plain-http",
                T("Only https:// is allowed. Plain http:// is accepted for this computer "
                  "(localhost) only.")},
    ProblemText{InputProblem::UrlWithSecrets, "url-with-secrets",
                T("A base URL must not contain a user, a password, a question mark or #.")},
    ProblemText{InputProblem::PublicKey, "public-key",
                T("This is a public key (pub_…). It only works in browsers. Use a private key (priv_…).")},
    ProblemText{InputProblem::WrongPrefix, "wrong-prefix",
                T("This does not look like a key of this platform.")},
    ProblemText{InputProblem::WrongEnvironment, "wrong-environment",
                T("This key belongs to the other environment. Change the environment or the key.")},
    ProblemText{InputProblem::WrongHost, "wrong-host",
                T("This key belongs to Paygentic's other address. LIVE keys work with "
                  "api.paygentic.io, TEST keys with api.sandbox.paygentic.io.")},
    ProblemText{InputProblem::NotUserAndPassword, "not-user-and-password",
                T("Both the API key and its password are needed.")},
    ProblemText{InputProblem::LabelTaken, "label-taken",
                T("Another account already has this label.")},
    ProblemText{InputProblem::SameAsBefore, "same-as-before",
                T("The new credential is the same as the current one. There is nothing to replace.")},
    ProblemText{InputProblem::Required, "required",
                T("This processor requires this field.")},
    ProblemText{InputProblem::ChangeOpen, "change-open",
                T("A change with this account is still open, and what became of it can only be found "
                  "out where it was sent. Wait for it, or finish it under Rotations.")},
};

constexpr std::array characters{
    CharacterName{u' ', T("a space")},
    CharacterName{u'\t', T("a tab")},
    CharacterName{u'\n', T("a line break")},
    CharacterName{u'\r', T("a line break")},
    CharacterName{u'\u2028', T("a line break")},
    CharacterName{u'\u00A0', T("a non-breaking space")},
    CharacterName{u'\u202F', T("a non-breaking space")},
    CharacterName{u'\u200B', T("an invisible character (zero-width space)")},
    CharacterName{u'\uFEFF', T("an invisible character (byte order mark)")},
};

#undef T

QString say(const char *source)
{
    return QCoreApplication::translate("InputTexts", source);
}

bool isRefused(QChar c)
{
    return c.isSpace() || !c.isPrint();
}

QString nameOf(QChar c)
{
    for (const auto &row : characters) {
        if (c == row.character)
            return say(row.name);
    }
    return c.isSpace() ? say("a space") : say("an invisible character");
}

} // namespace

QString inputText(InputProblem problem)
{
    for (const auto &row : problems) {
        if (row.problem == problem)
            return say(row.text);
    }
    return {};
}

std::optional<InputProblem> inputProblemOf(QStringView word)
{
    for (const auto &row : problems) {
        if (word == QLatin1StringView(row.word))
            return row.problem;
    }
    return std::nullopt;
}

QString whiteSpaceText(QStringView text)
{
    // Half a surrogate pair is not printable by itself, although the pair may be.
    const auto found = std::find_if(text.begin(), text.end(),
                                    [](QChar c) { return !c.isSurrogate() && isRefused(c); });
    if (found == text.end())
        return {};
    const QString name = nameOf(*found);
    if (text.size() == 1)
        return QCoreApplication::translate("InputTexts", "%1 cannot be entered here.")
            .arg(QString(name.left(1).toUpper() + name.mid(1)));
    if (found == text.begin())
        return QCoreApplication::translate("InputTexts", "It contains %1 at the beginning.").arg(name);
    const bool onlyAtEnd = std::all_of(found, text.end(), isRefused);
    if (onlyAtEnd)
        return QCoreApplication::translate("InputTexts", "It contains %1 at the end.").arg(name);
    return QCoreApplication::translate("InputTexts", "It contains %1 in the middle.").arg(name);
}

} // namespace console
