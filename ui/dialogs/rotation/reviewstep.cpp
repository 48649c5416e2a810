#include "ui/dialogs/rotation/reviewstep.h"

#include "ui/presentation/credentialtexts.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/words.h"

#include <QFrame>
#include <QGridLayout>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

QString shownValue(const SecretBuffer &value)
{
    return untrustedLine(QString::fromUtf8(value.expose()), 80);
}

/// What is claimed of a set leaves nothing out; what is claimed of an object does.
QString unclaimed(const ProcessorSpec &spec)
{
    return spec.isPartOfObject ? ReviewStep::tr("not known to this console")
                               : ReviewStep::tr("not set");
}

QString leftEmpty(const ProcessorSpec &spec)
{
    return spec.isPartOfObject ? ReviewStep::tr("sent back as it is read")
                               : ReviewStep::tr("not sent");
}

QString noteFor(const ProcessorSpec &spec)
{
    return spec.isPartOfObject
        ? ReviewStep::tr("This is sent once, to the connector named above, together with "
                         "everything else of it as it is read just before.")
        : ReviewStep::tr("This is sent once, to the connector named above. Every field that is "
                         "filled in is sent; one left empty is not.");
}

/// What a field was, as far as it may be shown. Without a typed one, only the platform's status
/// can tell that there is none.
QString before(const ProcessorSpec &spec, const CurrentCredential &current, const QString &field,
               bool shown, bool nothingOnFile)
{
    if (std::holds_alternative<NoCurrent>(current))
        return nothingOnFile ? ReviewStep::tr("nothing on file")
                             : ReviewStep::tr("not known to this console");
    if (std::holds_alternative<StoredCurrent>(current))
        return ReviewStep::tr("as stored by this console");
    if (std::holds_alternative<UnknownCurrent>(current))
        return ReviewStep::tr("not known to this console");
    const auto *value = std::get<CredentialSet>(current).find(field);
    if (!value)
        return unclaimed(spec);
    return shown ? shownValue(*value) : ReviewStep::tr("set");
}

QString after(const ProcessorSpec &spec, const CredentialSet &next,
              const CurrentCredential &current, const QString &field, bool shown)
{
    const auto *value = next.find(field);
    if (!value)
        return leftEmpty(spec);
    if (shown)
        return shownValue(*value);
    if (std::holds_alternative<NoCurrent>(current))
        return ReviewStep::tr("will be set");
    const auto *typed = std::get_if<CredentialSet>(&current);
    const auto *old = typed ? typed->find(field) : nullptr;
    if (old && old->equals(*value))
        return ReviewStep::tr("stays the same");
    return ReviewStep::tr("will be replaced");
}

} // namespace

ReviewStep::ReviewStep(const Account &account, const ConnectorRef &target, QWidget *parent)
    : QWidget(parent),
      m_processor(credentialShape(account.platform, target.type)),
      m_grid(nullptr),
      m_table(nullptr),
      m_consent(new ConsentPanel(account, changeTargetOf(target), ChangeKind::Ordinary, this))
{
    setObjectName(u"reviewStep"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(plainLabel(tr("Please review"), TextRank::Title, this));
    layout->addWidget(plainLabel(noteFor(processorSpec(m_processor)), TextRank::Muted, this));
    layout->addSpacing(metrics::tight);
    m_table = new QWidget(this);
    layout->addWidget(m_table);
    layout->addSpacing(metrics::small);
    layout->addWidget(m_consent);
    layout->addStretch(1);
    connect(m_consent, &ConsentPanel::changed, this, &ReviewStep::changed);
}

void ReviewStep::review(const CredentialSet &next, const CurrentCredential &current,
                        bool nothingOnFile)
{
    beginTable(std::holds_alternative<CredentialSet>(current) ? tr("Current, as you entered it")
                                                              : tr("Now"),
               tr("Afterwards"));
    const ProcessorSpec &spec = processorSpec(m_processor);
    QStringList names = next.names();
    if (const auto *typed = std::get_if<CredentialSet>(&current)) {
        for (const QString &name : typed->names()) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    for (const auto &field : spec.fields) { // what is left empty is seen here, too
        if (!names.contains(field.name))
            names.append(field.name);
    }
    for (const QString &name : names) {
        const bool shown = isShownField(m_processor, name);
        addRow(fieldLabel(m_processor, name), before(spec, current, name, shown, nothingOnFile),
               after(spec, next, current, name, shown), false);
    }
    endTable();
}

void ReviewStep::reviewPrevious(const StoredCredential &previous)
{
    beginTable(tr("Now"), tr("Afterwards"));
    for (const QString &name : previous.fieldNames)
        addRow(fieldLabel(m_processor, name), tr("as it is now"), tr("as it was before"), false);
    endTable();
}

void ReviewStep::beginTable(const QString &before, const QString &after)
{
    auto *fresh = new QFrame(this);
    fresh->setProperty("card", true);
    m_fresh = fresh;
    m_grid = new QGridLayout(fresh);
    m_grid->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    m_grid->setHorizontalSpacing(metrics::large);
    m_grid->setVerticalSpacing(metrics::small);
    addRow(tr("Field"), before, after, true);
}

void ReviewStep::endTable()
{
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    delete layout()->replaceWidget(m_table, m_fresh);
    delete m_table;
    m_table = std::exchange(m_fresh, nullptr);
    m_table->setObjectName(u"reviewTable"_s);
}

bool ReviewStep::isAgreed() const
{
    return m_consent->isGiven();
}

bool ReviewStep::focusConsent()
{
    return m_consent->takeFocus();
}

Consent ReviewStep::consent() const
{
    return m_consent->consent();
}

void ReviewStep::addRow(const QString &field, const QString &before, const QString &after,
                        bool heading)
{
    const int row = m_grid->rowCount();
    const TextRank rank = heading ? TextRank::Muted : TextRank::Body;
    m_grid->addWidget(plainLabel(field, rank, this), row, 0, Qt::AlignTop);
    m_grid->addWidget(plainLabel(before, heading ? rank : TextRank::Muted, this), row, 1, Qt::AlignTop);
    m_grid->addWidget(plainLabel(after, rank, this), row, 2, Qt::AlignTop);
}

} // namespace console
