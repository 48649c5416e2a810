#include "ui/dialogs/rotation/targetstep.h"

#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/words.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

TargetStep::TargetStep(const ConnectorRef &, QWidget *parent)
    : QWidget(parent),
      m_replace(new QRadioButton(tr("&Replace the credential on file"), this)),
      m_link(new QRadioButton(tr("&Link a first credential"), this)),
      m_title(plainLabel(tr("What should happen?"), TextRank::Title, this)),
      m_stored(plainLabel({}, TextRank::Muted, this)),
      m_previous(plainLabel({}, TextRank::Muted, this)),
      m_plan(plainLabel({}, TextRank::Body, this)),
      m_doubt(new MessagePanel(this))
{
    setObjectName(u"targetStep"_s);
    nameWidget(m_replace, u"chooseReplace"_s, tr("Replace the credential on file"));
    nameWidget(m_link, u"chooseLink"_s, tr("Link a first credential"));
    m_stored->setObjectName(u"storedCredential"_s);
    m_stored->hide();
    m_previous->setObjectName(u"previousCredential"_s);
    m_previous->hide();
    m_replace->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(m_title);
    layout->addSpacing(metrics::tight);
    layout->addWidget(m_replace, 0, Qt::AlignLeft);
    layout->addWidget(m_link, 0, Qt::AlignLeft);
    layout->addWidget(m_stored);
    layout->addWidget(m_previous);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_plan);
    layout->addWidget(m_doubt);
    layout->addStretch(1);
    connect(m_replace, &QRadioButton::toggled, this, &TargetStep::explain);
    explain();
}

void TargetStep::setStatus(const QString &rawStatus)
{
    m_status = rawStatus;
    (isUnconfigured() && m_link->isEnabled() ? m_link : m_replace)->setChecked(true);
    explain();
}

bool TargetStep::isUnconfigured() const
{
    return m_status == "Unconfigured"_L1;
}

void TargetStep::setStored(const StoredCredential &stored)
{
    m_shown = stored;
    const QString why = stored.present ? tr("“Link a first credential” is off, because one of "
                                            "this connector is stored here already.")
                                       : QString();
    m_link->setToolTip(why);
    m_link->setAccessibleDescription(why);
    m_stored->setVisible(stored.present);
    describeStored();
    m_link->setEnabled(!stored.present);
    if (stored.present)
        m_replace->setChecked(true);
}

void TargetStep::setKeychainReadable(bool readable)
{
    m_readable = readable;
    if (m_shown.present)
        describeStored();
}

/// Why the other choice is off stands below, where there is that choice and the keychain told it.
void TargetStep::describeStored()
{
    QString text = storedText(m_shown, m_readable);
    if (m_readable && !m_link->isHidden() && !m_link->toolTip().isEmpty())
        text += u'\n' + m_link->toolTip();
    m_stored->setText(text);
}

void TargetStep::showPrevious(const StoredCredential &previous)
{
    m_previous->setText(tr("Previous credential, will be sent again: fingerprint %1")
                            .arg(previous.fingerprint.isEmpty() ? tr("not known")
                                                                : previous.fingerprint));
    m_previous->setVisible(previous.present);
}

void TargetStep::chooseReplace()
{
    m_replace->setChecked(true);
}

bool TargetStep::isFirstLink() const
{
    return m_link->isChecked();
}

void TargetStep::chooseRestore()
{
    m_restoring = true;
    m_replace->setChecked(true);
    m_replace->hide();
    m_link->hide();
    m_title->setText(tr("What happens"));
    describeStored();
    explain();
}

void TargetStep::setPlace(bool inMemory, bool showsCredentials)
{
    m_inMemory = inMemory;
    m_showsCredentials = showsCredentials;
    if (showsCredentials) { // such a connector has credentials from the beginning
        m_replace->setChecked(true);
        m_link->hide();
    }
    explain();
}

QString TargetStep::planText() const
{
    if (m_restoring)
        return tr("The previous credential is sent again, as it was stored, to take the place of the "
                  "one on file. Nobody has to type it, and it is not shown. Whether the platform "
                  "takes it is known from its answer, as with any other change.");
    if (isFirstLink())
        return tr("The platform checks the credential with the processor and links it. This only "
                  "works while nothing is on file.");
    if (m_showsCredentials)
        return tr("The new credential takes the place of the one on file. The platform does not "
                  "compare it with the current one, but shows afterwards which is on file.");
    return tr("The platform compares the current credential with the one on file. If it matches, "
              "the new one takes its place; if not, it refuses and nothing is changed.");
}

QString TargetStep::restoringText() const
{
    return m_inMemory
        ? tr("A copy of the previous credential is kept in memory for this change, for this "
             "session only, then it is sent once. If no answer comes, the credentials of this "
             "change stay in memory until you quit, and you can find out before that which is in "
             "force.")
        : tr("A copy of the previous credential is stored in the keychain for this change first, "
             "then it is sent once. If no answer comes, the credentials of this change are kept "
             "and you can find out later which is in force.");
}

void TargetStep::explain()
{
    const QString safety = m_restoring ? restoringText() : m_inMemory
        ? tr("The new credential is kept in memory, for this session only, then sent once. If no "
             "answer comes, the credentials of this change stay in memory until you quit, and you "
             "can find out before that which is in force.")
        : tr("The new credential is stored in the keychain first, then sent once. If no answer "
             "comes, the credentials of this change are kept and you can find out later which is "
             "in force.");
    const QString what = planText();
    m_plan->setText(QString(what + u"\n\n"_s + safety));
    if (isFirstLink() && !m_status.isEmpty() && !isUnconfigured())
        m_doubt->tell(Tone::Warning, tr("A credential may already be on file"),
                      tr("The platform gives this connector's status as “%1”, not as "
                         "“Unconfigured”. If a credential is on file, linking is refused and "
                         "nothing is changed.")
                          .arg(untrustedLine(m_status, 40)));
    else
        m_doubt->clear();
    emit changed();
}

} // namespace console
