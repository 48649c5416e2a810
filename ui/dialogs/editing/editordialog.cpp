#include "ui/dialogs/editing/editordialog.h"

#include "models/ports/accountstore.h"
#include "ui/dialogs/editing/formpickers.h"
#include "ui/dialogs/editing/reviewlist.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/objectform.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/fieldwords.h"
#include "ui/presentation/isolated.h"
#include "ui/presentation/metrics.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/consentpanel.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/navigationdelegate.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/targetband.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 500ms;
constexpr int formWidth = 640;
constexpr int badgeRoom = 28;
constexpr qsizetype fewestSections = 4;
constexpr int longFormHeight = 440;
constexpr int formHeight = 300; ///< at least: small screens show less of it
constexpr int tallest = 520; ///< a form shows at once, where the screen lets it

/// Wants no more than its least height, however high its pages are: see fitStep().
class LowStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;

    [[nodiscard]] bool hasHeightForWidth() const override { return false; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QStackedWidget::minimumSizeHint().width(), minimumHeight()};
    }
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

QString bandDetail(const ObjectRef &target)
{
    // A new connector goes where it was begun, and no field of the form says so.
    if (target.id.isEmpty() && target.kind == ObjectKind::Connector) {
        const QString owner = target.ownerName.isEmpty() ? target.ownerId : target.ownerName;
        return EditorDialog::tr("For the merchant %1").arg(untrustedLine(owner, 80));
    }
    QStringList parts{untrustedLine(target.type, 60), untrustedLine(target.id, 80)};
    parts.removeAll(QString());
    return dotted(parts);
}

QStringList pathsOf(const ObjectSpec &spec)
{
    QStringList paths;
    const auto fields = spec.fields();
    for (const FieldSpec &field : fields)
        paths.append(field.path);
    return paths;
}

/// The field that has the keyboard; empty if none has.
QString focusedPath(const ObjectForm &form, const ObjectSpec &spec, const QWidget *focus)
{
    const QStringList paths = pathsOf(spec);
    for (const QString &path : paths) {
        const FieldEditor *editor = form.editor(path);
        if (editor && focus && editor->isAncestorOf(focus))
            return path;
    }
    return {};
}

} // namespace

EditorDialog::EditorDialog(const ConsoleParts &parts, const ObjectRef &target,
                           const EditOffer &offer, QWidget *parent)
    : ConsoleDialog({}, parent),
      m_parts(parts),
      m_target(target),
      m_offer(offer),
      m_account(parts.accounts.find(target.account).value_or(Account{}))
{
    setObjectName(u"editorDialog"_s);
    const EditWords words = editWords(m_account.platform, offer, !isNew());
    setWindowTitle(words.title);
    setAccessibleName(words.title);
    build();
    buildButtons();
    connect(&parts.changes, &ObjectChange::looked, this, &EditorDialog::showProgress);
    connect(&parts.changes, &ObjectChange::finished, this, &EditorDialog::finish);
    // The part that the keyboard is in is marked without any scrolling, too.
    connect(qApp, &QApplication::focusChanged, this, &EditorDialog::followScroll);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &EditorDialog::readForType);
    setStep(Reading);
    read();
}

/// The keyboard leaves the fields while they die, after this part of the dialog.
EditorDialog::~EditorDialog()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool EditorDialog::isNew() const
{
    return m_target.id.isEmpty();
}

void EditorDialog::build()
{
    const EditWords words = editWords(m_account.platform, m_offer, !isNew());
    const QString name = m_target.name.isEmpty() ? m_target.id : m_target.name;
    body()->addWidget(new TargetBand(isNew() ? words.title : untrustedLine(name),
                                     bandDetail(m_target), m_account, this));
    m_top = new MessagePanel(this);
    m_top->setObjectName(u"top"_s);
    body()->addWidget(m_top);
    m_busy = new BlankSlate(this);
    m_busy->setBusy(true);
    m_busy->setTexts(isNew() ? tr("Asking the platform…") : tr("Reading it again…"), {});
    m_reviewPage = new QWidget(this);
    m_stack = new LowStack(this);
    m_stack->addWidget(m_busy);
    m_stack->addWidget(newFormPage());
    m_stack->addWidget(m_reviewPage);
    m_stack->setMinimumSize(formWidth, formHeight);
    body()->addWidget(m_stack, 1);
    body()->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    m_differences = new ReviewList(this);
    m_differences->setObjectName(u"differences"_s);
    m_differences->hide();
    body()->addWidget(m_differences);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    nameWidget(m_progress, u"progress"_s, tr("The change is under way"));
    m_progress->hide();
    body()->addWidget(m_progress);
}

QWidget *EditorDialog::newFormPage()
{
    auto *page = new QWidget(this);
    m_sections = new NavigationList(page, 0);
    nameWidget(m_sections, u"formSections"_s, tr("Sections of the form"));
    m_scroll = new QScrollArea(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepOffScrollBar(*m_scroll);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    layout->addWidget(m_sections, 0, Qt::AlignTop);
    layout->addWidget(m_scroll, 1);
    connect(m_sections, &NavigationList::chosen, this, [this](const QString &group) {
        const QScopedValueRollback quiet(m_leading, true);
        if (QWidget *card = m_form ? m_form->card(group) : nullptr)
            m_scroll->verticalScrollBar()->setValue(card->y());
    });
    QScrollBar *bar = m_scroll->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &EditorDialog::followScroll);
    return page;
}

/// Ways to the parts of a long form.
void EditorDialog::listSections()
{
    const QStringList groups = m_form->groups();
    m_sections->clear();
    int width = 0;
    for (const QString &group : groups) {
        const QString title = m_form->titleOf(group);
        m_sections->addPlace(group, {}, title);
        width = std::max(width, NavigationDelegate::widthOf(title, m_sections->font()));
    }
    m_sections->setFixedWidth(width + badgeRoom);
    const bool isLong = groups.size() >= fewestSections;
    m_sections->setVisible(isLong);
    m_sections->updateGeometry();
    if (isLong)
        m_stack->setMinimumWidth(formWidth + m_sections->width() + metrics::medium);
    markSections();
    followScroll();
}

/// Which parts have something to correct.
void EditorDialog::markSections()
{
    const QStringList groups = m_form->groups();
    for (const QString &group : groups) {
        const int problems = m_form->problemsOf(group);
        m_sections->setBadge(group, problems);
        if (problems > 0)
            m_sections->place(group)->setData(
                Qt::AccessibleTextRole,
                tr("%1, to be corrected: %2").arg(m_form->titleOf(group)).arg(problems));
    }
}

void EditorDialog::followScroll()
{
    if (!m_form || m_sections->isHidden() || m_leading)
        return;
    const QSignalBlocker quiet(m_sections);
    m_sections->choose(groupInView());
}

/// Where the keyboard is, if that is in view. Else what stands at a line that goes from the top of
/// the view to its bottom as one scrolls: so the last sections have their turn, too.
QString EditorDialog::groupInView() const
{
    const QWidget *focus = focusWidget();
    if (focus && m_form->isAncestorOf(focus) && !focus->visibleRegion().isEmpty())
        return m_form->groupAt(focus->mapTo(m_form, QPoint()).y());
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    const int view = m_scroll->viewport()->height();
    const int line = bar->maximum() > 0 ? view * bar->value() / bar->maximum() : 0;
    return m_form->groupAt(bar->value() + line);
}

void EditorDialog::buildButtons()
{
    m_back = addButton(tr("&Back to the form"), u"backToForm"_s, ButtonLook::Quiet);
    m_cancel = addButton(tr("Cancel"), u"cancelEditor"_s, ButtonLook::Plain);
    m_go = addButton(tr("&Review"), u"reviewOrSend"_s, ButtonLook::Primary);
    connect(m_back, &QPushButton::clicked, this, &EditorDialog::backToForm);
    connect(m_cancel, &QPushButton::clicked, this, &EditorDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_step == Filling)
            review();
        else if (m_step == Reviewing)
            send();
    });
}

/// As high as what it shows, and scrolling where that is too much.
void EditorDialog::fitStep()
{
    const QWidget *page = m_step == Filling ? m_form.data() : m_reviewPage;
    if (!page || !page->layout() || m_step == Reading || m_step == Ended)
        return;
    const int wanted = page->layout()->hasHeightForWidth()
        ? page->layout()->totalHeightForWidth(formWidth)
        : page->sizeHint().height();
    // While it is sent, what is said of that goes first where the screen is small.
    const int least = m_step == Sending
        ? 0
        : std::min(wanted, m_sections->isHidden() ? formHeight : longFormHeight);
    m_stack->setMinimumHeight(least);
    fitHeight(std::max(0, std::min(wanted, tallest) - least));
}

/// What the buttons are for, and which page shows.
void EditorDialog::setStep(Step step)
{
    m_step = step;
    const bool over = step == Sending || step == Ended;
    m_stack->setCurrentIndex(step == Reading ? 0 : step == Filling ? 1 : 2);
    m_stack->setVisible(step != Ended);
    if (m_consent) // what is sent stays readable
        m_consent->setEnabled(!over);
    if (over)
        m_stack->setMinimumHeight(0);
    m_back->setVisible(step == Reviewing && !m_spec.command);
    m_go->setVisible(step == Filling || step == Reviewing);
    m_go->setDefault(step == Filling);
    m_cancel->setDefault(step != Filling); // a change is never one Enter away
    const QString verb = editWords(m_account.platform, m_offer, !isNew()).verb;
    const QString go = step == Reviewing ? verb : tr("Review");
    const bool live = m_account.environment == Environment::Live;
    setLook(*m_go, step == Reviewing && live ? ButtonLook::Danger : ButtonLook::Primary);
    m_go->setText(QString(u'&' + go));
    m_go->setAccessibleName(go);
    const QString leave = over ? tr("Close") : tr("Cancel");
    m_cancel->setText(leave);
    m_cancel->setAccessibleName(leave);
    setLook(*m_cancel, step == Ended ? ButtonLook::Primary : ButtonLook::Plain);
    m_progress->setVisible(step == Sending);
}

EditRole *EditorDialog::role() const
{
    Platform *platform = m_parts.platforms.platform(m_target.account);
    return platform ? platform->editing() : nullptr;
}

void EditorDialog::read()
{
    EditRole *role = this->role();
    if (!role)
        return showReadError(localError(ApiErrorKind::NotPermitted));
    role->spec(m_target, m_offer).then(this, [this](const Result<ObjectSpec> &spec) {
        takeSpec(spec);
    });
}

void EditorDialog::takeSpec(const Result<ObjectSpec> &spec)
{
    EditRole *role = this->role();
    if (!spec || !role)
        return showReadError(spec ? localError(ApiErrorKind::NotPermitted) : spec.error());
    m_spec = *spec;
    if (isNew())
        return openForm(ObjectDraft(m_spec, newObject(m_spec, m_target)));
    role->load(m_target, m_spec).then(this, [this](const Result<EditableObject> &object) {
        takeObject(object);
    });
}

void EditorDialog::takeObject(const Result<EditableObject> &object)
{
    if (!object)
        return showReadError(object.error());
    ObjectDraft draft(m_spec, *object);
    preset(draft);
    openForm(std::move(draft));
}

/// A command that switches one flag begins with the flag switched.
void EditorDialog::preset(ObjectDraft &draft) const
{
    if (const auto &command = m_spec.command)
        return draft.set(command->path, FieldValue::ofBoolean(command->value));
    if (!m_name.isEmpty() && !m_spec.nameField.isEmpty())
        return draft.set(m_spec.nameField, FieldValue::ofText(m_name));
    const auto fields = m_spec.fields();
    if (fields.size() != 1 || fields.first().kind != InputKind::Boolean)
        return;
    const auto now = draft.value(fields.first().path).flag();
    if (now)
        draft.set(fields.first().path, FieldValue::ofBoolean(!*now));
}

void EditorDialog::openForm(ObjectDraft draft)
{
    auto *form = new ObjectForm(std::move(draft));
    m_form = nullptr; // the keyboard leaves the one before while it dies
    m_scroll->setWidget(form); // deletes that
    m_form = form;
    connect(form, &ObjectForm::problemsChanged, this, &EditorDialog::markSections);
    connect(form, &ObjectForm::edited, this, &EditorDialog::noteType);
    connect(form, &ObjectForm::edited, this, [this] { m_wasEdited = true; });
    setStep(Filling);
    const QString note = editWords(m_account.platform, m_offer, !isNew()).note;
    if (m_top->text().isEmpty() && !note.isEmpty())
        m_top->tell(Tone::Info, {}, note);
    new FormPickers(*form, m_spec, [this] { return role(); });
    listSections();
    focusFirstField();
    fitStep();
    if (m_spec.command && m_form->isDirty()) // there is nothing to fill in
        review();
}

void EditorDialog::focusFirstField()
{
    const auto fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        if (FieldEditor *editor = m_form->editor(field.path))
            return editor->setFocus();
    }
}

void EditorDialog::showReadError(const ApiError &error)
{
    const ErrorText text = errorText(error, m_account.platform);
    m_busy->setBusy(false);
    m_busy->setTexts(text.title, QString(text.meaning + u' ' + text.advice));
    m_busy->setDetail(text.detail);
    m_cancel->setFocus();
}

/// What a new object can be configured with may depend on its type (IXOPAY's adapters).
void EditorDialog::noteType(const QString &path)
{
    const FieldSpec *changed = m_spec.find(path);
    if (isNew() && changed && changed->names == RefPart::Type)
        m_typed.start();
}

void EditorDialog::readForType()
{
    EditRole *role = this->role();
    if (!role || !m_form || m_step != Filling)
        return;
    const ObjectRef subject = m_form->draft().subject();
    role->spec(subject, m_offer)
        .then(this, [this, type = subject.type](const Result<ObjectSpec> &spec) {
            takeSpecOfType(type, spec);
        });
}

/// A form for other fields takes over what was typed, and the keyboard's place. Input that is no
/// value yet would be lost with the old form, so then that one stays.
void EditorDialog::takeSpecOfType(const QString &type, const Result<ObjectSpec> &spec)
{
    const bool outdated = m_step != Filling || !m_form || m_form->draft().subject().type != type;
    if (!spec || outdated || pathsOf(*spec) == pathsOf(m_spec) || m_form->hasHalfInput())
        return;
    const QString focused = focusedPath(*m_form, m_spec, focusWidget());
    m_spec = *spec;
    openForm(m_form->draft().respecified(m_spec));
    if (FieldEditor *editor = m_form->editor(focused))
        editor->setFocus();
}

} // namespace console
