#pragma once

#include "models/domain/outcome.h"
#include "models/ports/accountstore.h"
#include "models/ports/clock.h"
#include "models/ports/editrole.h"
#include "models/ports/journal.h"
#include "models/ports/platformregistry.h"
#include "models/ports/secretvault.h"

#include <QObject>

#include <functional>
#include <memory>

namespace console {

/// What is known of a change of an object so far.
struct ChangeReport
{
    QString operation;
    ObjectRef target; ///< with the new object's id once it is known
    EditVerb verb = EditVerb::Update;
    QString variant;
    QString previousName; ///< of the object, before this change
    Outcome outcome;
    std::optional<EditableObject> shown; ///< as the platform shows it now
    QList<FieldDifference> unmet; ///< what was sent, and another value is shown
    QStringList untold; ///< what was sent, and the platform masks or leaves out
    /// Not ours: NotSent, since it was opened; else, since it was read just before sending.
    QList<FieldDifference> foreign;
    QList<EditableObject> candidates; ///< ListAndCompare: more than one new match
    int probes = 0; ///< looks at the platform since the outcome was unknown
    bool looking = false; ///< more looks will follow by themselves
    bool keepsSecrets = false; ///< the credentials that were sent are still pending in the keychain
    bool inMemoryOnly = false; ///< what keepsSecrets speaks of is gone when the program ends
};

/// Sends drafts: journal, stage credentials in the keychain, send once, classify, read back, compare (safety.md §1, §3, §4). Changes
/// go on when the window that asked is closed.
///
/// An update first reads afresh: if someone else changed a field since the draft's original was
/// read, nothing is sent (NotSent with `foreign` filled and the fresh object in `shown`); the user
/// decides on ObjectDraft::rebased(). An unknown outcome is looked into as the spec's proof says,
/// bounded and backed off, each look reported by looked() and journalled as a probe.
class ObjectChange : public QObject
{
    Q_OBJECT

public:
    ObjectChange(AccountStore &accounts, PlatformRegistry &platforms, SecretVault &vault,
                 Journal &journal, Clock &clock, QObject *parent = nullptr);
    ~ObjectChange() override;

    /// Returns the operation's id; answers come by sent() and finished(). Every refusal of this
    /// machine (protection, journal, invalid draft) ends in NotSent.
    QString run(ObjectDraft draft, const Consent &consent);

    /// No further looks of this operation; it finishes as Unknown.
    void stopLooking(const QString &operation);

    [[nodiscard]] bool isRunning(const ObjectRef &target) const;

    /// Whether an object of this kind is being made: one that a list shows meanwhile may be it.
    [[nodiscard]] bool isCreating(const AccountId &account, ObjectKind kind) const;

    /// No change is sent while `isChanged` says that something else changes the object.
    void setOtherChanges(std::function<bool(const ObjectRef &)> isChanged);

    /// True while any change is under way, its looks included.
    [[nodiscard]] bool isBusy() const;

signals:
    void looked(const console::ChangeReport &report); ///< Unknown so far, looks go on
    void finished(const console::ChangeReport &report); ///< exactly once per run()
    void idle();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace console
