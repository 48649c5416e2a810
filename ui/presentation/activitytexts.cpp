#include "ui/presentation/activitytexts.h"

#include "models/domain/statustransition.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct ActivityTexts
{
    Q_DECLARE_TR_FUNCTIONS(ActivityTexts)
};

#define T(text) QT_TRANSLATE_NOOP("ActivityTexts", text)

/// The journal's own words, which are stable.
constexpr std::array fixedWords{
    T("accepted"),
    T("closed by hand"),
    T("does not show it"),
    T("does not show what was sent"),
    T("found after a restart"),
    T("nothing was kept any more"),
    T("set aside"),
    T("set aside by hand"),
    T("shows another"),
    T("shows the new"),
    T("shows the old"),
    T("shows what was sent"),
};

/// What a check asks; its answer may follow.
constexpr std::array checks{
    T("is our link in force after all?"),
    T("is our link in force?"),
    T("is the new secret in force after all?"),
    T("is the new secret in force now?"),
    T("is the new secret in force?"),
    T("is the old secret in force?"),
    T("link again"),
    T("reading before the same is set again"),
    T("reading which secret is in force"),
    T("setting the same again"),
    T("the same change again"),
};

struct Variant
{
    const char *word;
    const char *text;
    bool saysAll; ///< which fields it changes goes without saying
};

constexpr std::array variants{
    Variant{"active", T("activate or deactivate"), true},
    Variant{"disable", T("disable"), true},
    Variant{"enable", T("enable"), true},
    Variant{"labels", T("labels"), true},
    Variant{"multi-method", T("multi-method meta-connector"), false},
    Variant{"rename", T("rename"), true},
    Variant{"routing", T("routing meta-connector"), false},
};

#undef T

QString translated(const char *text)
{
    return QCoreApplication::translate("ActivityTexts", text);
}

std::optional<QString> fixedText(const QString &detail)
{
    for (const char *word : fixedWords) {
        if (detail == QLatin1String(word))
            return translated(word);
    }
    return std::nullopt;
}

/// As journalDetail() writes an error: "409 conflict", or "timed-out" without an answer.
std::optional<QString> errorWords(const QString &detail)
{
    const auto space = detail.indexOf(u' ');
    bool answered = false;
    const int status = space > 0 ? detail.left(space).toInt(&answered) : 0;
    const QStringView word = QStringView(detail).sliced(answered ? space + 1 : 0);
    for (int each = 0; each <= int(ApiErrorKind::FileFailed); ++each) {
        const auto kind = static_cast<ApiErrorKind>(each);
        if (word != kindWord(kind))
            continue;
        const QString title = errorText(localError(kind)).title;
        return answered ? ActivityTexts::tr("%1 (HTTP %2)").arg(title).arg(status) : title;
    }
    return std::nullopt;
}

QString answerText(const QString &detail)
{
    static const QRegularExpression wait(u"^(.*), waiting (\\d+) s$"_s);
    if (const auto found = wait.match(detail); found.hasMatch())
        return ActivityTexts::tr("%1, waiting %2 s")
            .arg(answerText(found.captured(1)), found.captured(2));
    if (const auto fixed = fixedText(detail))
        return *fixed;
    return errorWords(detail).value_or(untrustedLine(detail));
}

QString checkText(const QString &detail)
{
    static const QRegularExpression listed(u"^(\\d+) new$"_s);
    if (const auto found = listed.match(detail); found.hasMatch())
        return ActivityTexts::tr("%n new one(s) found", nullptr, found.captured(1).toInt());
    for (const char *check : checks) {
        const QLatin1String asked(check);
        if (detail == asked)
            return translated(check);
        if (detail.startsWith(asked) && detail[asked.size()] == u' ')
            return QString(translated(check) + u' ' + answerText(detail.mid(asked.size() + 1)));
    }
    return answerText(detail);
}

QString fieldNames(const QString &paths)
{
    QStringList names;
    for (const QString &path : paths.split(u", "_s, Qt::SkipEmptyParts)) {
        FieldSpec spec;
        spec.path = path;
        names.append(fieldTitle(spec));
    }
    return names.join(u", "_s);
}

/// "disable: disabled", or the paths of the fields alone.
QString changeText(const QString &detail)
{
    for (const Variant &variant : variants) {
        const QString front = QString(QLatin1String(variant.word) + ": "_L1);
        if (!detail.startsWith(front))
            continue;
        const QString what = translated(variant.text);
        return variant.saysAll ? what : QString(what + u": "_s + fieldNames(detail.mid(front.size())));
    }
    return fieldNames(detail);
}

QString commandTextOf(const QString &detail)
{
    for (const auto command :
         {StatusCommand::Disable, StatusCommand::Disconnect, StatusCommand::Reactivate}) {
        if (detail == commandWord(command))
            return commandText(command).verb;
    }
    return answerText(detail);
}

QString keptUntil(const QString &detail)
{
    const auto until = QDateTime::fromString(detail, Qt::ISODate);
    return until.isValid() ? ActivityTexts::tr("until %1").arg(exactTime(until))
                           : answerText(detail);
}

/// "12 rows, text “acme”": the filter is as the person saw it then.
QString exportText(const QString &detail)
{
    static const QRegularExpression counted(u"^(\\d+) rows?(.*)$"_s);
    const auto found = counted.match(detail);
    return found.hasMatch() ? QString(ActivityTexts::tr("%n row(s)", nullptr,
                                                        found.captured(1).toInt())
                                      + untrustedLine(found.captured(2)))
                            : untrustedLine(detail);
}

QString askedText(const JournalEntry &entry)
{
    return entry.kind == OperationKind::StatusCommand ? commandTextOf(entry.detail)
        : entry.kind == OperationKind::CreateObject || entry.kind == OperationKind::EditObject
        ? changeText(entry.detail)
        : answerText(entry.detail);
}

} // namespace

QString activityDetail(const JournalEntry &entry)
{
    if (entry.detail.isEmpty() || entry.kind == OperationKind::AccountChange)
        return {}; // what happened to an account is the step itself
    if (entry.kind == OperationKind::Export)
        return exportText(entry.detail);
    switch (entry.step) {
    case JournalStep::Intent:
    case JournalStep::Sending:
        return askedText(entry);
    case JournalStep::Result:
        // After a success it is the status as the platform writes it, whatever word that is.
        return entry.word == OutcomeWord::Confirmed ? untrustedLine(entry.detail)
                                                    : answerText(entry.detail);
    case JournalStep::Probe:
        return checkText(entry.detail);
    case JournalStep::Kept:
        return keptUntil(entry.detail);
    case JournalStep::Staged:
    case JournalStep::Forgetting:
    case JournalStep::Closed:
        break;
    }
    return answerText(entry.detail);
}

} // namespace console
