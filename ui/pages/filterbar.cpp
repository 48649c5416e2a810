#include "ui/pages/filterbar.h"

#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lifecycles{Lifecycle::Active, Lifecycle::Pending, Lifecycle::ActionNeeded,
                                Lifecycle::Failed, Lifecycle::Off,     Lifecycle::Unknown};

template<typename T>
std::optional<T> chosen(const QComboBox &box)
{
    const QVariant data = box.currentData();
    return data.isValid() ? std::optional(static_cast<T>(data.toInt())) : std::nullopt;
}

template<typename T>
void choose(QComboBox &box, const std::optional<T> &value)
{
    box.setCurrentIndex(value ? qMax(0, box.findData(int(*value))) : 0);
}

/// A style sheet notices a changed property only when it is told.
void mark(QComboBox &box)
{
    const bool is = box.currentIndex() > 0;
    if (box.property("chosen").toBool() == is)
        return;
    box.setProperty("chosen", is);
    box.style()->unpolish(&box);
    box.style()->polish(&box);
}

} // namespace

FilterBar::FilterBar(ObjectKind kind, QWidget *parent)
    : QWidget(parent), m_search(new QLineEdit)
{
    const QString plural = pluralTitle(kind);
    m_status = newFilter(u"statusFilter"_s, tr("Status filter, %1").arg(plural.toLower()));
    m_platform = newFilter(u"platformFilter"_s, tr("Platform filter, %1").arg(plural.toLower()));
    m_environment =
        newFilter(u"environmentFilter"_s, tr("Environment filter, %1").arg(plural.toLower()));
    fillStatuses();
    offer({}, false);

    nameWidget(*m_search, u"search"_s, tr("Search %1").arg(plural.toLower()));
    m_search->setProperty("search", true);
    m_search->setPlaceholderText(tr("Search name, id, owner, type…"));
    m_search->addAction(glyphIcon(Glyph::Search, Ink::Muted), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(180);
    m_search->setMaximumWidth(460);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::noteChange);

    m_clear = newButton(tr("Clear"), u"clearFilters"_s, ButtonRank::Quiet);
    m_clear->setAccessibleName(tr("Clear %1 filters").arg(plural.toLower()));
    m_clear->setToolTip(tr("Clear search and filters"));
    connect(m_clear, &QPushButton::clicked, this, &FilterBar::clear);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    auto *title = newLabel(plural, TypeRank::Title);
    title->setContentsMargins(0, 0, metrics::small, 0);
    layout->addWidget(title);
    layout->addWidget(m_search, 10);
    layout->addWidget(m_status);
    layout->addWidget(m_platform);
    layout->addWidget(m_environment);
    layout->addWidget(m_clear);
    layout->addStretch(0);
    noteChange();
}

QComboBox *FilterBar::newFilter(const QString &objectName, const QString &accessibleName)
{
    auto *box = new QComboBox;
    nameWidget(*box, objectName, accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(box, &QComboBox::currentIndexChanged, this, &FilterBar::noteChange);
    return box;
}

void FilterBar::fillStatuses()
{
    const QSignalBlocker quiet(m_status);
    m_status->addItem(tr("Any status"));
    for (const Lifecycle lifecycle : lifecycles) {
        const Look look = lookOf(lifecycle);
        m_status->addItem(glyphIcon(look.glyph, inkOf(look.tone)), look.word, int(lifecycle));
    }
}

void FilterBar::offer(const QList<PlatformKind> &platforms, bool severalEnvironments)
{
    const CatalogueQuery before = query();
    {
        const QSignalBlocker quietPlatform(m_platform);
        const QSignalBlocker quietEnvironment(m_environment);
        m_platform->clear();
        m_platform->addItem(tr("Any platform"));
        for (const PlatformKind platform : platforms)
            m_platform->addItem(platformIcon(platform), factsOf(platform).displayName, int(platform));
        m_environment->clear();
        m_environment->addItem(tr("LIVE + TEST"));
        for (const Environment environment : {Environment::Live, Environment::Test})
            m_environment->addItem(environmentWord(environment), int(environment));
        choose(*m_platform, before.platform);
        choose(*m_environment, before.environment);
    }
    m_platform->setVisible(platforms.size() > 1);
    m_environment->setVisible(severalEnvironments);
    if (query() != before)
        noteChange();
}

CatalogueQuery FilterBar::query() const
{
    CatalogueQuery query;
    query.text = m_search->text();
    query.lifecycle = chosen<Lifecycle>(*m_status);
    query.platform = chosen<PlatformKind>(*m_platform);
    query.environment = chosen<Environment>(*m_environment);
    return query;
}

void FilterBar::setQuery(const CatalogueQuery &query)
{
    {
        const QSignalBlocker quiet(this);
        m_search->setText(query.text);
        choose(*m_status, query.lifecycle);
        choose(*m_platform, query.platform);
        choose(*m_environment, query.environment);
    }
    noteChange();
}

void FilterBar::clear()
{
    setQuery({});
    m_search->setFocus();
}

bool FilterBar::isFiltering() const
{
    return query() != CatalogueQuery{};
}

void FilterBar::noteChange()
{
    if (!m_search || !m_clear)
        return;
    for (QComboBox *box : {m_status, m_platform, m_environment})
        mark(*box);
    m_clear->setVisible(isFiltering());
    emit changed();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leaveDownwards();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace console
