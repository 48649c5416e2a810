// What changes are called, and how they end.
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/untrustedtext.h"

#include "models/domain/keynames.h"
#include "models/workflows/changesecrets.h"

#include <QCoreApplication>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(EditTexts)
};

struct CommandWords
{
    PlatformKind platform;
    EditVerb verb;
    ObjectKind object;
    QLatin1String variant;
    bool exists; ///< upserts have words for both
    const char *command;
    const char *title;
    const char *button;
    const char *note;
};

#define T(text) QT_TRANSLATE_NOOP("EditTexts", text)

constexpr std::array commands{
    CommandWords{PlatformKind::Paygentic, EditVerb::Upsert, ObjectKind::Integration, {}, false,
                 T("New integration…"), T("New Paygentic integration"), T("Create integration"),
                 T("A merchant has one integration for each provider. If there is one already, "
                   "nothing is sent, and that one is shown instead.")},
    CommandWords{PlatformKind::Paygentic, EditVerb::Upsert, ObjectKind::Integration, {}, true,
                 T("Edit…"), T("Edit Paygentic integration"), T("Save changes"),
                 T("Paygentic does not say whether it keeps what is left out. The whole "
                   "integration is therefore sent, as read just before, with your changes.")},
    CommandWords{PlatformKind::ChargebackStop, EditVerb::Create, ObjectKind::Integration, {}, false,
                 T("New integration…"), T("New ChargebackStop integration"),
                 T("Create integration"),
                 T("An integration cannot be deleted, and its merchants cannot be changed later.")},
    CommandWords{PlatformKind::ChargebackStop, EditVerb::Update, ObjectKind::Integration,
                 QLatin1String("rename"), true, T("Rename…"), T("Rename integration"), T("Rename"),
                 ""},
    CommandWords{PlatformKind::Preczn, EditVerb::Create, ObjectKind::Merchant, {}, false,
                 T("New merchant…"), T("New Preczn merchant"), T("Create merchant"),
                 T("Preczn documents no way to delete a merchant.")},
    CommandWords{PlatformKind::Preczn, EditVerb::Update, ObjectKind::Merchant,
                 QLatin1String("active"), true, T("Activate or deactivate…"),
                 T("Activate or deactivate merchant"), T("Save"),
                 T("A merchant can process only while it is active and has an active "
                   "connection.")},
    CommandWords{PlatformKind::Preczn, EditVerb::Update, ObjectKind::Merchant,
                 QLatin1String("labels"), true, T("Edit labels…"), T("Edit labels"),
                 T("Save labels"), ""},
    CommandWords{PlatformKind::Ixopay, EditVerb::Create, ObjectKind::Connector, {}, false,
                 T("New connector…"), T("New connector"), T("Create connector"), ""},
    CommandWords{PlatformKind::Ixopay, EditVerb::Create, ObjectKind::Connector,
                 QLatin1String("routing"), false, T("New routing meta-connector…"),
                 T("New routing meta-connector"), T("Create connector"), ""},
    CommandWords{PlatformKind::Ixopay, EditVerb::Create, ObjectKind::Connector,
                 QLatin1String("multi-method"), false, T("New multi-method meta-connector…"),
                 T("New multi-method meta-connector"), T("Create connector"), ""},
    CommandWords{PlatformKind::Ixopay, EditVerb::Update, ObjectKind::Connector, {}, true,
                 T("Edit…"), T("Edit connector"), T("Save changes"),
                 T("IXOPAY does not say whether it keeps what is left out. The whole connector "
                   "is therefore sent, as read just before, with your changes.")},
    CommandWords{PlatformKind::Ixopay, EditVerb::Update, ObjectKind::Connector,
                 QLatin1String("enable"), true, T("Enable…"), T("Enable connector"), T("Enable"),
                 T("The whole connector is sent, as read just before, with this one change.")},
    CommandWords{PlatformKind::Ixopay, EditVerb::Update, ObjectKind::Connector,
                 QLatin1String("disable"), true, T("Disable…"), T("Disable connector"),
                 T("Disable"), T("The whole connector is sent, as read just before, with this one change.")},
    CommandWords{PlatformKind::Ixopay, EditVerb::Create, ObjectKind::Merchant, {}, false,
                 T("New merchant…"), T("New IXOPAY merchant"), T("Create merchant"), ""},
};

#undef T

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("EditTexts", text) : QString();
}

QString fieldList(const QStringList &paths)
{
    return untrustedLine(paths.join(u", "_s), 200);
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QString(first + u' ' + second);
}

QString lookingText(int probes)
{
    return probes == 0
        ? EditTexts::tr("No answer proves what became of it. The console now checks at the "
                        "platform by itself.")
        : EditTexts::tr("No answer proves what became of it. The console goes on checking at the "
                        "platform by itself (checks so far: %1).").arg(probes);
}

/// What it was that ended so: the outcome alone could be that of a rotation.
QString changeName(const ChangeReport &report)
{
    if (report.verb == EditVerb::Create)
        return EditTexts::tr("Creation");
    if (report.variant == "rename"_L1)
        return EditTexts::tr("Change of name");
    if (report.variant == "disable"_L1)
        return EditTexts::tr("Disabling");
    if (report.variant == "enable"_L1)
        return EditTexts::tr("Enabling");
    if (report.variant == "labels"_L1)
        return EditTexts::tr("Change of labels");
    if (report.variant == "active"_L1)
        return EditTexts::tr("Change of status");
    return EditTexts::tr("Edit of fields");
}

QString unknownMeaning(const ChangeReport &report)
{
    if (report.looking)
        return joined(lookingText(report.probes),
                      report.verb == EditVerb::Create
                          ? EditTexts::tr("Do not create it a second time meanwhile. You may "
                                          "close this window: the checks go on.")
                          : EditTexts::tr("You may close this window: the checks go on."));
    if (!report.unmet.isEmpty() && report.probes == 0)
        return EditTexts::tr("The platform reported success, but shows other values.");
    if (report.candidates.size() > 1)
        return EditTexts::tr("Several new ones of that name were found. The console cannot tell "
                             "which of them is yours.");
    if (report.probes == 0)
        return EditTexts::tr("No answer proves what became of it.");
    if (report.unmet.isEmpty() && !report.untold.isEmpty())
        return EditTexts::tr("No answer proves what became of it, and looking cannot tell: the platform "
                             "hides what was sent in %1.").arg(fieldList(report.untold));
    return EditTexts::tr("No answer proves what became of it, and what was sent is not seen at the "
                         "platform. A late copy may still arrive. Look again before you send it once "
                         "more.");
}

QString confirmedMeaning(const ChangeReport &report)
{
    if (!report.untold.isEmpty())
        return EditTexts::tr("The platform reported success. It hides what was sent in %1, so "
                             "that could not be compared.").arg(fieldList(report.untold));
    return report.probes > 0
        ? EditTexts::tr("The answer was lost, but the platform shows what was sent.")
        : EditTexts::tr("The platform reported success and shows what was sent.");
}

/// No platform here has versions: whoever else writes at the same time is only seen afterwards.
QString collateral(const ChangeReport &report)
{
    if (report.foreign.isEmpty())
        return {};
    QStringList paths;
    for (const FieldDifference &difference : report.foreign)
        paths.append(difference.path);
    return EditTexts::tr("Other fields differ from what was read just before: %1. Please look at "
                         "them.")
        .arg(fieldList(paths));
}

/// Where the credentials are that may be in force, or that the keychain did not take as current.
QString keptMeaning(const ChangeReport &report)
{
    if (!report.keepsSecrets)
        return {};
    const QString name = pendingName(report.operation);
    return report.inMemoryOnly
        ? EditTexts::tr("The credentials that were sent are kept until the console is closed.")
        : EditTexts::tr("The credentials that were sent stay in the keychain, as %1. They are "
                        "listed under Rotations until someone removes them.")
              .arg(name);
}

QString notSentMeaning(const ChangeReport &report)
{
    if (!report.foreign.isEmpty())
        return EditTexts::tr("Somebody else has changed it since it was opened. Nothing was "
                             "sent. The form now shows what the platform has, with your changes "
                             "on top.");
    if (report.outcome.error && report.outcome.error->kind == ApiErrorKind::Conflict)
        return EditTexts::tr("It exists already. Nothing was sent. The form now shows what the "
                             "platform has, with your changes on top.");
    return EditTexts::tr("Not one byte of it left this computer.");
}

} // namespace

EditWords editWords(PlatformKind platform, const EditOffer &offer, bool exists)
{
    for (const CommandWords &words : commands) {
        if (words.platform == platform && words.verb == offer.verb && words.object == offer.object
            && words.variant == offer.variant && words.exists == exists)
            return {translated(words.command), translated(words.title), translated(words.button),
                    translated(words.note)};
    }
    return {EditTexts::tr("Edit…"), EditTexts::tr("Edit"), EditTexts::tr("Send"), {}};
}

QString sentSecretsText(const ObjectDraft &draft, bool inMemoryOnly)
{
    if (credentialsOf(draft).isEmpty())
        return {};
    const QString first = inMemoryOnly
        ? EditTexts::tr("The secrets you entered are kept in memory before anything is sent, and "
                        "are gone when you quit.")
        : EditTexts::tr("The secrets you entered, generated ones too, are stored in this "
                        "computer's keychain, and read back, before anything is sent. If no "
                        "answer comes, they stay there.");
    if (draft.original().document.isMissing())
        return first;
    return QString(first + u' '
                   + EditTexts::tr("The ones before are not kept by this editor: “Rotate "
                                   "credential…” keeps them. Do not revoke an old key before you "
                                   "know which one is in force."));
}

QString editBlockText(EditBlock block)
{
    switch (block) {
    case EditBlock::None:
        return {};
    case EditBlock::TypeNotSupported:
        return EditTexts::tr("The platform allows this for CUSTOM_ORDERS integrations only.");
    case EditBlock::AlreadyThere:
        return EditTexts::tr("It is in this state already.");
    case EditBlock::OwnerMissing:
        return EditTexts::tr("First choose the merchant or organisation it will belong to.");
    case EditBlock::Archived:
        return EditTexts::tr("It is archived, and the platform does not change it any more.");
    case EditBlock::NotVisibleToKey:
        return EditTexts::tr("It is not visible to this key.");
    }
    Q_UNREACHABLE();
}

QString changeOutcomeTitle(const ChangeReport &report)
{
    const OutcomeWord word = report.outcome.word;
    const QString title = word == OutcomeWord::Confirmed && report.outcome.at.isValid()
        ? EditTexts::tr("%1 at %2").arg(outcomeTitle(word), outcomeTime(report.outcome.at))
        : outcomeTitle(word);
    return EditTexts::tr("%1: %2", "a change, and its outcome").arg(changeName(report), title);
}

QString changeOutcomeMeaning(const ChangeReport &report)
{
    switch (report.outcome.word) {
    case OutcomeWord::Confirmed:
        return joined(joined(confirmedMeaning(report), collateral(report)), keptMeaning(report));
    case OutcomeWord::Refused:
        return EditTexts::tr("The platform refused the only copy that was sent: nothing was "
                             "changed.");
    case OutcomeWord::NotSent:
        return notSentMeaning(report);
    case OutcomeWord::Unknown:
        return joined(unknownMeaning(report), keptMeaning(report));
    case OutcomeWord::Draft:
    case OutcomeWord::Staged:
    case OutcomeWord::Sending:
    case OutcomeWord::OldSeen:
    case OutcomeWord::Foreign:
        break;
    }
    return {};
}

} // namespace console
