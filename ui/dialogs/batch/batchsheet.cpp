#include "ui/dialogs/batch/batchsheet.h"

#include "models/domain/processorcatalog.h"
#include "ui/dialogs/rotation/currentstep.h"
#include "ui/dialogs/rotation/newstep.h"
#include "ui/forms/credentialform.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const BatchGroup &group)
{
    if (group.targets.size() == 1)
        return untrustedLine(changeTargetOf(group.targets.first()).displayName, 120);
    return BatchSheet::tr("%1 connectors of %2")
        .arg(group.targets.size())
        .arg(group.shape.isEmpty() ? BatchSheet::tr("an unknown kind")
                                   : untrustedLine(group.shape, 60));
}

CurrentCredential copied(const CurrentCredential &current)
{
    if (const auto *typed = std::get_if<CredentialSet>(&current))
        return typed->clone();
    if (std::holds_alternative<UnknownCurrent>(current))
        return UnknownCurrent{};
    return StoredCurrent{};
}

} // namespace

QList<BatchGroup> groupsOf(const QList<ConnectorRef> &targets, const QList<bool> &stored,
                           PlatformKind platform, bool mayBeUnknown, bool oneByOne)
{
    QList<BatchGroup> groups;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QString shape = credentialShape(platform, targets[i].type);
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const BatchGroup &group) {
            return !oneByOne && group.shape.compare(shape, Qt::CaseInsensitive) == 0
                && group.stored == stored.value(i);
        });
        if (found == groups.end())
            groups.append({shape, stored.value(i), mayBeUnknown, {targets[i]}});
        else
            found->targets.append(targets[i]);
    }
    return groups;
}

BatchSheet::BatchSheet(BatchGroup group, QWidget *parent)
    : QWidget(parent),
      m_group(std::move(group)),
      m_current(new CurrentStep(m_group.shape, this)),
      m_new(new NewStep(m_group.shape, this))
{
    setObjectName(u"batchSheet"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(plainLabel(titleOf(m_group), TextRank::Title, this));
    if (m_group.targets.size() > 1)
        layout->addWidget(plainLabel(tr("What is entered here is used for each of them."),
                                     TextRank::Muted, this));
    if (m_group.stored) {
        m_current->hide();
        layout->addWidget(plainLabel(
            tr("The current credentials are the ones that this console has stored for each."),
            TextRank::Muted, this));
    } else {
        m_current->setUnknownAllowed(m_group.mayBeUnknown);
        layout->addWidget(m_current);
    }
    layout->addWidget(m_new);
    layout->addStretch(1);
}

bool BatchSheet::validate()
{
    if (!m_group.stored && !m_current->validate())
        return false;
    return m_new->validate(m_group.stored ? CurrentCredential(StoredCurrent{})
                                          : m_current->current());
}

bool BatchSheet::isEmpty() const
{
    return m_current->form().isEmpty() && m_new->form().isEmpty();
}

void BatchSheet::appendItems(std::vector<BatchItem> &items) const
{
    const CurrentCredential current = m_group.stored ? CurrentCredential(StoredCurrent{})
                                                     : m_current->current();
    const CredentialSet next = m_new->form().credentials();
    for (const auto &target : m_group.targets)
        items.push_back({target, next.clone(), copied(current)});
}

void BatchSheet::wipe()
{
    m_current->form().wipe();
    m_new->form().wipe();
}

void BatchSheet::enter()
{
    (m_group.stored ? m_new->form() : m_current->form()).focusFirstProblem();
}

} // namespace console
