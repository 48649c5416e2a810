#include "ui/pages/rotationspage.h"

#include "models/workflows/rotationdesk.h"
#include "ui/pages/rotationtable.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QFrame>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// Only what was never sent may be forgotten: its secrets changed nothing anywhere.
bool isDiscardable(OutcomeWord word)
{
    return word == OutcomeWord::Draft || word == OutcomeWord::Staged || word == OutcomeWord::NotSent;
}

QString resumeText(OutcomeWord word)
{
    return isDiscardable(word) ? RotationsPage::tr("Send…") : RotationsPage::tr("Check again…");
}

BlankSlate *newEmpty()
{
    auto *slate = new BlankSlate;
    slate->setPicture(Glyph::Success, Ink::Success);
    slate->setTexts(RotationsPage::tr("Nothing is open"),
                    RotationsPage::tr("Credential changes that are prepared but not sent, or whose "
                                      "outcome is not known, wait here until you settle them."));
    return slate;
}

} // namespace

RotationsPage::RotationsPage(const ConsoleParts &parts, QWidget *parent)
    : Page(parent), m_parts(parts), m_header(newLabel(tr("Rotations"), TypeRank::Title)),
      m_table(new RotationTable(parts.rotations, parts.clock, this)),
      m_view(new PlainTable(*m_table, {180, 220, 170, 130, 150, 120})),
      m_stack(new QStackedWidget), m_empty(newEmpty())
{
    nameWidget(*m_view, u"rotationsTable"_s, tr("Open rotations table"));
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(newActionBar());
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_stack);

    connect(m_table, &QAbstractItemModel::modelReset, this, &RotationsPage::refreshState);
    connect(m_view, &PlainTable::opened, this, &RotationsPage::resume);
    connect(m_view, &PlainTable::currentRowChanged, this, [this] {
        if (const auto *rotation = current())
            m_currentOperation = rotation->operation;
        refreshState();
    });
    refreshState();
}

QWidget *RotationsPage::newActionBar()
{
    auto *bar = new QFrame;
    bar->setProperty("bottomBar", true);
    m_explanation = newWrappedLabel({});
    m_explanation->setObjectName(u"rotationExplanation"_s);
    m_resume = newButton(tr("Check again…"), u"resumeRotation"_s, ButtonRank::Primary);
    m_discard = newButton(tr("Discard…"), u"discardRotation"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_explanation, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_resume);
    connect(m_resume, &QPushButton::clicked, this, &RotationsPage::resume);
    connect(m_discard, &QPushButton::clicked, this, &RotationsPage::askToDiscard);
    return bar;
}

QString RotationsPage::title() const
{
    return tr("Rotations");
}

QWidget *RotationsPage::mainWidget()
{
    return m_table->rowCount() > 0 ? static_cast<QWidget *>(m_view) : this;
}

QString RotationsPage::statusText() const
{
    const int open = m_table->rowCount();
    return open == 0 ? tr("None open") : tr("%1 open").arg(open);
}

void RotationsPage::tick()
{
    m_table->refreshAges();
}

const OpenRotation *RotationsPage::current() const
{
    return m_table->at(m_view->currentIndex().row());
}

void RotationsPage::refreshState()
{
    m_stack->setCurrentIndex(m_table->rowCount() > 0 ? 0 : 1);
    if (m_table->rowCount() > 0 && !m_view->currentIndex().isValid()) {
        // Comes back here through currentRowChanged.
        m_view->selectRow(qMax(0, m_table->positionOf(m_currentOperation)));
        return;
    }
    const OpenRotation *rotation = current();
    m_resume->setEnabled(rotation);
    m_discard->setEnabled(rotation && isDiscardable(rotation->outcome.word));
    m_discard->setToolTip(m_discard->isEnabled()
                              ? QString()
                              : tr("Only what the platform has never carried out can be "
                                   "discarded."));
    if (rotation) {
        m_resume->setText(resumeText(rotation->outcome.word));
        m_resume->setAccessibleName(m_resume->text());
        m_explanation->setText(outcomeMeaning(rotation->outcome, rotation->firstLink));
    }
    emit statusTextChanged();
}

void RotationsPage::resume()
{
    const OpenRotation *rotation = current();
    if (!rotation)
        return;
    const auto resumed = m_parts.rotations.resume(rotation->operation);
    if (resumed)
        emit resumeRequested(**resumed);
    else
        emit failed(resumed.error());
}

void RotationsPage::askToDiscard()
{
    const OpenRotation *rotation = current();
    if (!rotation || !isDiscardable(rotation->outcome.word))
        return;
    // Copies that were answered "wait" did leave this machine.
    const QString text = rotation->outcome.attempt > 0
        ? tr("The platform carried out none of the copies of the new credential for %1 that were "
             "sent. Discarding removes it from the keychain of this computer.")
        : tr("The new credential for %1 was never sent. Discarding removes it from the keychain of "
             "this computer.");
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard the prepared credential?"),
                                     text.arg(rotation->target.type),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discardButton = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discardButton->setAccessibleName(tr("Discard"));
    question->button(QMessageBox::Cancel)->setAccessibleName(tr("Cancel"));
    question->setDefaultButton(QMessageBox::Cancel);
    connect(discardButton, &QAbstractButton::clicked, this,
            [this, operation = rotation->operation] { discard(operation); });
    question->open();
}

void RotationsPage::discard(const QString &operation)
{
    auto call = m_parts.rotations.discard(operation);
    call.then(this, [this](const Result<void> &result) {
        if (!result)
            emit failed(result.error());
    });
}

} // namespace console
