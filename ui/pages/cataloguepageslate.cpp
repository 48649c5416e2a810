// What a catalogue page says while it has no rows to show, and what it offers then.
#include "ui/pages/cataloguepage.h"

#include "ui/pages/catalogueview.h"
#include "ui/pages/filterbar.h"
#include "ui/pages/querysuggestion.h"
#include "ui/presentation/ages.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/loadtexts.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/untrustedtext.h"
#include "ui/widgets/blankslate.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVariant>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct SlateText
{
    Glyph glyph;
    Ink ink;
    const char *title;
    const char *text;
    const char *action; ///< empty: none helps
};

/// In the order of CatalogueState. %1 is "merchants", "connectors" or "integrations".
constexpr SlateText slateTexts[]{
    {Glyph::Accounts, Ink::Muted, QT_TRANSLATE_NOOP("CataloguePage", "No account yet"),
     QT_TRANSLATE_NOOP("CataloguePage", "Add an account to see its %1 here."),
     QT_TRANSLATE_NOOP("CataloguePage", "Add account…")},
    {Glyph::Reload, Ink::Muted, QT_TRANSLATE_NOOP("CataloguePage", "Not read yet"),
     QT_TRANSLATE_NOOP("CataloguePage", "The %1 have not been read."),
     QT_TRANSLATE_NOOP("CataloguePage", "Read now")},
    {Glyph::Reload, Ink::Accent, QT_TRANSLATE_NOOP("CataloguePage", "Reading %1…"),
     QT_TRANSLATE_NOOP("CataloguePage", "Rows appear as soon as answers arrive."), ""},
    {Glyph::Inbox, Ink::Muted, QT_TRANSLATE_NOOP("CataloguePage", "No %1 here"),
     "",
     QT_TRANSLATE_NOOP("CataloguePage", "Read again")},
    {Glyph::Filter, Ink::Muted, QT_TRANSLATE_NOOP("CataloguePage", "No match"),
     QT_TRANSLATE_NOOP("CataloguePage", "None of the %1 match the search and the filters."),
     QT_TRANSLATE_NOOP("CataloguePage", "Clear search and filters")},
    {Glyph::Unplugged, Ink::Danger, "", "", QT_TRANSLATE_NOOP("CataloguePage", "Try again")},
    {Glyph::Info, Ink::Muted, "", "", ""},
};

bool isStale(const ScopedReading &reading)
{
    return reading.progress.state == LoadState::Failed;
}

std::optional<QuerySuggestion> suggestionFor(const QList<ScopedReading> &scope, const QString &text)
{
    QList<Account> accounts;
    for (const ScopedReading &reading : scope)
        accounts.append(reading.account);
    return querySuggestion(text, accounts);
}

bool hasGaps(const ScopedReading &reading)
{
    return reading.progress.state != LoadState::Loading && !reading.progress.gaps.isEmpty();
}

} // namespace

void CataloguePage::fillSlate(CatalogueState state)
{
    const SlateText &texts = slateTexts[size_t(state)];
    const QString kind = pluralWord(m_kind);
    const auto worded = [&kind](const char *text) {
        const QString line = tr(text);
        return line.contains("%1"_L1) ? line.arg(kind) : line;
    };
    m_slate->setPicture(texts.glyph, texts.ink);
    m_slate->setTexts(worded(texts.title), worded(texts.text));
    m_slate->setDetail({});
    const QString action = *texts.action ? tr(texts.action) : QString();
    m_slateAction->setText(action);
    m_slateAction->setAccessibleName(u"%1, %2"_s.arg(action, kind));
    m_slateAction->setVisible(!action.isEmpty());
    m_slateEdit->setVisible(false);
    m_slateSuggestion->setVisible(false);
    m_slateOpen->setVisible(state == CatalogueState::Empty && m_kind != ObjectKind::Connector);
    if (state == CatalogueState::Failed)
        fillFailedSlate();
    else if (state == CatalogueState::NoMatch)
        fillNoMatchSlate();
    else if (state == CatalogueState::Empty)
        fillEmptySlate();
}

void CataloguePage::fillEmptySlate()
{
    const QString kind = pluralWord(m_kind);
    QString text = scope().size() > 1
        ? tr("Everything was read, and there are no %1 that these keys can see.").arg(kind)
        : tr("Everything was read, and there are no %1 that this key can see.").arg(kind);
    if (m_slateOpen->isVisibleTo(m_slate))
        text += u' ' + tr("Known ones can be opened by their ID.");
    m_slate->setTexts(tr("No %1 here").arg(kind), text);
}

/// "live" stands in no row, but "env:live" is what a person means by it.
void CataloguePage::fillNoMatchSlate()
{
    const CatalogueQuery query = m_filters->query();
    const QString kind = pluralWord(m_kind);
    CatalogueQuery onlyText;
    onlyText.text = query.text;
    if (query == onlyText) {
        m_slate->setTexts(tr("No match"), tr("None of the %1 match the search.").arg(kind));
        m_slateAction->setText(tr("Clear search"));
    } else if (query.text.trimmed().isEmpty()) {
        m_slate->setTexts(tr("No match"), tr("None of the %1 match the filters.").arg(kind));
        m_slateAction->setText(tr("Clear filters"));
    }
    m_slateAction->setAccessibleName(u"%1, %2"_s.arg(m_slateAction->text(), kind));
    const auto suggestion = suggestionFor(scope(), query.text);
    if (!suggestion)
        return;
    const QString question = tr("Did you mean %1?").arg(suggestion->word);
    m_slateSuggestion->setText(question);
    m_slateSuggestion->setAccessibleName(u"%1, %2"_s.arg(question, pluralWord(m_kind)));
    m_slateSuggestion->setVisible(true);
}

void CataloguePage::takeSuggestion()
{
    CatalogueQuery query = m_filters->query();
    if (const auto suggestion = suggestionFor(scope(), query.text))
        query.text = suggestion->text;
    m_filters->setQuery(query);
    m_filters->searchField()->setFocus();
}

void CataloguePage::fillFailedSlate()
{
    const auto readings = scope();
    for (const ScopedReading &reading : readings) {
        if (!isStale(reading) || !reading.progress.error)
            continue;
        const ErrorText text = errorText(*reading.progress.error, reading.account.platform);
        m_slate->setTexts(
            tr("%1: %2").arg(untrustedLine(reading.account.label, 60), text.title),
            QString(text.meaning + u' ' + text.advice).trimmed());
        m_slate->setDetail(text.detail);
        m_refusedAccount = reading.account.id;
        m_slateEdit->setVisible(reading.progress.error->kind == ApiErrorKind::Unauthorised);
        return;
    }
}

void CataloguePage::showFailures()
{
    QSet<QString> noticed;
    QSet<AccountId> stale;
    QMap<QString, QList<ScopedReading>> failed; // by what happened
    const bool hasRows = m_table->totalCount() > 0;
    const auto readings = scope();
    for (const ScopedReading &reading : readings) {
        if (hasGaps(reading)) {
            noticed.insert(reading.account.id.value);
            showGaps(reading);
        } else if (isStale(reading) && reading.progress.error && hasRows) {
            stale.insert(reading.account.id);
            failed[errorText(*reading.progress.error, reading.account.platform).title].append(reading);
        }
    }
    for (const QList<ScopedReading> &same : std::as_const(failed)) {
        noticed.insert(same.first().account.id.value);
        same.size() == 1 ? showFailure(same.first()) : showSameFailure(same);
    }
    for (const QString &before : std::as_const(m_noticed)) {
        if (!noticed.contains(before))
            m_failures->remove(before);
    }
    m_noticed = noticed;
    m_view->setStaleAccounts(stale);
}

/// A network that is down fails every account: one notice says so, and leaves the table its room.
void CataloguePage::showSameFailure(const QList<ScopedReading> &same)
{
    const ErrorText text = errorText(*same.first().progress.error);
    QStringList labels;
    QList<AccountId> ids;
    for (const ScopedReading &reading : same) {
        labels.append(untrustedLine(reading.account.label, 40));
        ids.append(reading.account.id);
    }
    const auto again = [this, ids] {
        for (const AccountId &id : ids)
            m_parts.loader.load(id);
    };
    m_failures->show({same.first().account.id.value, NoticeLevel::Warning,
                      tr("%n account(s): %1", nullptr, int(same.size())).arg(text.title),
                      tr("What is shown of %1 may be out of date. %2")
                          .arg(untrustedLine(labels.join(u", "_s), 300), text.advice).trimmed(),
                      {{tr("Try again"), again, tr("Try again, all that failed, %1").arg(title())}},
                      false});
}

void CataloguePage::showFailure(const ScopedReading &reading)
{
    const ErrorText text = errorText(*reading.progress.error, reading.account.platform);
    const QString label = untrustedLine(reading.account.label, 60);
    const QDateTime at = reading.progress.completedAt;
    const QString since = at.isValid()
        ? tr("The rows shown were read %1 and may be out of date.")
              .arg(agoText(at, m_parts.clock.now()))
        : tr("What was read before is shown. It may be incomplete.");
    m_failures->show({reading.account.id.value, NoticeLevel::Warning,
                      tr("%1: %2").arg(label, text.title),
                      QString(since + u' ' + text.advice).trimmed(),
                      {{tr("Try again"),
                        [this, id = reading.account.id] { m_parts.loader.load(id); },
                        tr("Try again, %1, %2").arg(label, title())}},
                      false});
}

void CataloguePage::showGaps(const ScopedReading &reading)
{
    const QString label = untrustedLine(reading.account.label, 60);
    const QString what = gapsText(reading.progress.gaps);
    const bool stopped = reading.progress.state == LoadState::Cancelled;
    const ErrorText text = errorText(reading.progress.gaps.first().error, reading.account.platform);
    const QString why = stopped ? tr("Reading was stopped.") : QString(text.title + u'.');
    m_failures->show({reading.account.id.value, NoticeLevel::Warning,
                      stopped ? tr("%1: %2 not read yet").arg(label, what)
                              : tr("%1: %2 could not be read").arg(label, what),
                      QString(why + u' ' + tr("Everything else was read and is shown.")),
                      {{tr("Load the rest"),
                        [this, id = reading.account.id] { m_parts.loader.loadRest(id); },
                        tr("Load the rest, %1, %2").arg(label, title())}},
                      false});
}

void CataloguePage::actOnSlate()
{
    switch (m_state) {
    case CatalogueState::NoAccount:
        emit addAccountRequested();
        return;
    case CatalogueState::NoMatch:
        m_filters->clear();
        return;
    case CatalogueState::NotLoaded:
    case CatalogueState::Loading:
    case CatalogueState::Empty:
    case CatalogueState::Failed:
    case CatalogueState::Rows:
        emit reloadRequested();
        return;
    }
}

} // namespace console
