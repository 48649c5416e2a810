#include "ui/pages/rotationspage.h"

#include "models/workflows/rotationdesk.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/rotationtable.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/outcometexts.h"
#include "ui/presentation/rotationtodo.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

using Actions = RotationsPage::Actions;

/// What can be done about a row, the most likely first.
Actions actionsFor(const OpenRotation &rotation)
{
    if (rotation.phase != RotationPhase::Settled)
        return RotationsPage::Show;
    if (rotation.keptUntil.isValid())
        return RotationsPage::Restore | RotationsPage::Forget;
    if (rotation.kept == KeptSecrets::SetAside)
        return RotationsPage::Forget;
    if (rotation.kept == KeptSecrets::Gone)
        return rotation.canClose ? RotationsPage::Show | RotationsPage::Close : Actions(RotationsPage::Show);
    if (rotation.outcome.word == OutcomeWord::Staged)
        return RotationsPage::Send | RotationsPage::Discard;
    if (rotation.nextCheckAt.isValid())
        return RotationsPage::CheckNow | RotationsPage::StopChecking | RotationsPage::Show;
    const Actions close = rotation.canClose ? Actions(RotationsPage::Close) : Actions();
    return (rotation.outcome.word == OutcomeWord::Confirmed ? RotationsPage::Finish
                                                            : RotationsPage::Check)
        | close;
}

QString closeText(const OpenRotation &rotation)
{
    return RotationsPage::tr("Give &up and record as %1…").arg(outcomeTitle(rotation.outcome.word));
}

BlankSlate *newEmpty()
{
    auto *slate = new BlankSlate;
    slate->setPicture(Glyph::Success, Ink::Success);
    slate->setTexts(RotationsPage::tr("Nothing is open"),
                    RotationsPage::tr("Credential changes that are prepared but not sent, or whose "
                                      "outcome is not known, wait here until you settle them. So "
                                      "do previous credentials, as long as they are kept."));
    return slate;
}

} // namespace

RotationsPage::RotationsPage(const ConsoleParts &parts, QWidget *parent)
    : Page(parent), m_parts(parts), m_header(newLabel(tr("Rotations"), TypeRank::Title)),
      m_table(new RotationTable(parts.rotations, parts.clock, this)),
      m_view(new PlainTable(*m_table, {120, 170, 120, 120, 130, 280, 90})),
      m_stack(new QStackedWidget), m_empty(newEmpty()),
      m_countdown(new QTimer(this))
{
    nameWidget(*m_view, u"rotationsTable"_s, tr("Open rotations table"));
    m_view->fitColumns();
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
    connect(m_countdown, &QTimer::timeout, m_table, &RotationTable::refreshAges);
    m_countdown->setInterval(std::chrono::seconds(1));
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
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_explanation, 1);
    const auto add = [&](Action action, const QString &text, const QString &name, ButtonRank rank,
                         void (RotationsPage::*run)()) {
        auto *button = newButton(text, name, rank);
        button->hide(); // all of them at once would make the window wide
        layout->addWidget(button);
        m_buttons.append({action, button});
        connect(button, &QPushButton::clicked, this, run);
        return button;
    };
    using R = ButtonRank;
    m_close = add(Close, tr("Give &up…"), u"closeRotation"_s, R::Ordinary, &RotationsPage::close);
    add(Discard, tr("&Discard…"), u"discardRotation"_s, R::Ordinary, &RotationsPage::askToDiscard);
    add(Forget, tr("Forge&t now…"), u"forgetKept"_s, R::Ordinary, &RotationsPage::forget);
    add(StopChecking, tr("Stop chec&king"), u"stopChecking"_s, R::Ordinary,
        &RotationsPage::stopChecking);
    add(Show, tr("Sho&w…"), u"showRotation"_s, R::Ordinary, &RotationsPage::resume);
    add(Restore, tr("Restore the &previous secret…"), u"restorePrevious"_s, R::Primary,
        &RotationsPage::restore);
    add(CheckNow, tr("Check &now"), u"checkNow"_s, R::Primary, &RotationsPage::checkNow);
    add(Check, tr("Check agai&n…"), u"resumeRotation"_s, R::Primary, &RotationsPage::resume);
    add(Send, tr("&Send…"), u"sendStaged"_s, R::Primary, &RotationsPage::resume);
    add(Finish, tr("F&inish…"), u"finishRotation"_s, R::Primary, &RotationsPage::resume);
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
    const int open = int(m_parts.rotations.open().size());
    const int others = m_table->rowCount() - open;
    const QString text = open == 0 ? tr("None open") : tr("%1 open").arg(open);
    return others == 0 ? text : tr("%1 · %2 under way or kept").arg(text).arg(others);
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
        m_view->chooseRow(qMax(0, m_table->positionOf(m_currentOperation)));
        return;
    }
    const OpenRotation *rotation = current();
    const Actions actions = rotation ? actionsFor(*rotation) : Actions();
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setVisible(actions.testFlag(action));
    if (rotation) {
        m_close->setText(closeText(*rotation));
        m_close->setAccessibleName(m_close->text().remove(u'&'));
        m_explanation->setText(todoExplanation(*rotation));
    }
    if (m_table->isCounting() && !m_countdown->isActive())
        m_countdown->start();
    else if (!m_table->isCounting())
        m_countdown->stop();
    emit statusTextChanged();
}

void RotationsPage::withCurrent(const std::function<void(CredentialRotation &)> &run)
{
    const OpenRotation *rotation = current();
    if (!rotation)
        return;
    const auto resumed = m_parts.rotations.resume(rotation->operation);
    if (resumed)
        run(**resumed);
    else
        emit failed(resumed.error());
}

void RotationsPage::resume()
{
    withCurrent([this](CredentialRotation &rotation) { emit resumeRequested(rotation); });
}

void RotationsPage::checkNow()
{
    withCurrent([](CredentialRotation &rotation) { rotation.checkNow(); });
}

void RotationsPage::stopChecking()
{
    withCurrent([](CredentialRotation &rotation) { rotation.stopChecking(); });
}

void RotationsPage::close()
{
    if (const OpenRotation *rotation = current())
        emit closeRequested(*rotation);
}

void RotationsPage::forget()
{
    if (const OpenRotation *rotation = current())
        emit forgetRequested(*rotation);
}

void RotationsPage::restore()
{
    if (const OpenRotation *rotation = current())
        emit restoreRequested(rotation->target);
}

void RotationsPage::askToDiscard()
{
    const OpenRotation *rotation = current();
    if (!rotation || rotation->outcome.word != OutcomeWord::Staged)
        return;
    // Copies that were answered "wait" did leave this machine.
    const QString sent = rotation->outcome.attempt > 0
        ? tr("The platform carried out none of the copies of the new credential for %1 that were "
             "sent.")
        : tr("The new credential for %1 was never sent.");
    const QString removed = rotation->inMemoryOnly
        ? tr("Discarding drops it from memory.")
        : tr("Discarding removes it from the keychain of this computer.");
    const QString text = QString(sent + u' ' + removed);
    auto *question = newDiscardQuestion(tr("Discard the prepared credential?"),
                                        text.arg(untrustedLine(rotation->target.type, 60)),
                                        tr("Discard"), tr("Cancel"), this);
    connect(question, &QDialog::accepted, this,
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
