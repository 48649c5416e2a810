#include "ui/dialogs/preferencesdialog.h"

#include "models/ports/preferencestore.h"
#include "models/tables/cataloguequery.h"
#include "ui/presentation/errortexts.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/scrolling.h"
#include "ui/widgets/searchsign.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace console {

using namespace Qt::StringLiterals;

struct PreferencesDialog::Number
{
    QString label;
    QString objectName;
    PreferenceRange range;
    QString unit; ///< " minutes"
    QString hint;
    QString zero = {}; ///< what 0 means
    QString one = {}; ///< " minute", if it can be one
};

PreferencesDialog::PreferencesDialog(PreferenceStore &store, QWidget *parent)
    : ConsoleDialog(tr("Preferences"), parent), m_store(store), m_search(new QLineEdit)
{
    setObjectName(u"preferencesDialog"_s);
    build();
    auto *defaults = addButton(tr("Restore &defaults"), u"restoreDefaults"_s, ButtonLook::Quiet);
    auto *close = addButton(tr("Close"), u"closePreferences"_s, ButtonLook::Primary);
    close->setDefault(true);
    connect(defaults, &QPushButton::clicked, this,
            [this] { change([](Preferences &preferences) { preferences = {}; }); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&store, &PreferenceStore::changed, this, &PreferencesDialog::showStored);
    showStored();
    m_search->setFocus();
    resize(600, 640);
}

void PreferencesDialog::enterLanguage()
{
    m_language->setFocus();
}

void PreferencesDialog::build()
{
    nameWidget(m_search, u"searchPreferences"_s, tr("Search preferences"));
    m_search->setProperty("search", true);
    m_search->setPlaceholderText(tr("Search preferences"));
    addSearchSign(*m_search);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    body()->addWidget(m_search);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::medium);
    addAppearance(*layout);
    addSafety(*layout);
    addNetwork(*layout);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    keepOffScrollBar(*scroll);
    body()->addWidget(scroll, 1);
}

void PreferencesDialog::addAppearance(QLayout &layout)
{
    addGroup(layout, tr("Appearance"));
    auto *scheme = addChoice(tr("&Theme"), u"themeChoice"_s,
                             {tr("Like the system"), tr("Light"), tr("Dark"), tr("High contrast")},
                             tr("High contrast draws black and white with strong outlines."));
    connect(scheme, &QComboBox::activated, this, [this](int index) {
        change([index](Preferences &preferences) {
            preferences.scheme = static_cast<ColourScheme>(index);
        });
    });
    m_followers.append([scheme](const Preferences &preferences) {
        scheme->setCurrentIndex(int(preferences.scheme));
    });
    m_language = addChoice(tr("&Language"), u"languageChoice"_s,
                           {tr("Like the system"), u"English"_s, u"Deutsch"_s, u"Español"_s}, {});
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        change([index](Preferences &preferences) {
            preferences.language = static_cast<LanguageChoice>(index);
        });
    });
    m_followers.append([language = m_language](const Preferences &preferences) {
        language->setCurrentIndex(int(preferences.language));
    });
}

void PreferencesDialog::addSafety(QLayout &layout)
{
    addGroup(layout, tr("Safety"));
    addNumber(&Preferences::lockTime,
              {tr("&Cover the desk after"), u"lockMinutes"_s, lockRange, tr(" minutes"),
               tr("After this time without a key press or a click. It covers the screen; it is "
                  "not a password."), {}, tr(" minute")});
    addNumber(&Preferences::clipboardTime,
              {tr("Clear a copied secret &after"), u"clipboardSeconds"_s, clipboardRange,
               tr(" seconds"), tr("Only if it is still in the clipboard.")});
    addNumber(&Preferences::quarantine,
              {tr("Keep an old secret &for"), u"quarantineHours"_s, quarantineRange, tr(" hours"),
               tr("In the keychain, after a rotation has been confirmed."), {}, tr(" hour")});
}

void PreferencesDialog::addNetwork(QLayout &layout)
{
    addGroup(layout, tr("Network"));
    addNumber(&Preferences::updateInterval,
              {tr("Read all accounts &every"), u"updateMinutes"_s, updateRange, tr(" minutes"), {},
               tr("Only when asked"), tr(" minute")});
    addNumber(&Preferences::longestQuiet,
              {tr("Give up after &silence of"), u"quietSeconds"_s, quietRange, tr(" seconds"),
               tr("A change that was given up on is Unknown, never “not made”.")});
    addNumber(&Preferences::longestTotal,
              {tr("Give up &in any case after"), u"totalSeconds"_s, totalRange, tr(" seconds"), {}});
    addProxy();
}

void PreferencesDialog::addProxy()
{
    auto *kind = addChoice(tr("&Proxy"), u"proxyKind"_s,
                           {tr("None: connect directly"), tr("HTTP proxy"), tr("SOCKS 5 proxy")},
                           tr("The system's proxy settings and http_proxy are never used: such "
                              "a proxy would see your keys."));
    auto *host = new QLineEdit;
    host->setProperty("latin", true);
    nameWidget(host, u"proxyHost"_s, tr("Proxy host"));
    addRow(tr("Proxy &host"), host, {});
    auto *port = new QSpinBox;
    nameWidget(port, u"proxyPort"_s, tr("Proxy port"));
    port->setRange(portRange.least, portRange.greatest);
    addRow(tr("Proxy p&ort"), port, {});
    const auto take = [this, kind, host, port] {
        if (m_showing)
            return;
        host->setEnabled(kind->currentIndex() > 0);
        port->setEnabled(kind->currentIndex() > 0);
        // A proxy without a host is none yet: nothing is changed while it is being typed.
        if (kind->currentIndex() > 0 && host->text().trimmed().isEmpty())
            return host->setFocus();
        change([&](Preferences &preferences) {
            preferences.proxy = {static_cast<ProxyChoice::Kind>(kind->currentIndex()),
                                 host->text(), port->value()};
        });
    };
    connect(kind, &QComboBox::activated, this, take);
    connect(host, &QLineEdit::editingFinished, this, take);
    connect(port, &QSpinBox::editingFinished, this, take);
    m_followers.append([kind, host, port](const Preferences &preferences) {
        kind->setCurrentIndex(int(preferences.proxy.kind));
        host->setText(preferences.proxy.host);
        port->setValue(preferences.proxy.port);
        host->setEnabled(preferences.proxy.kind != ProxyChoice::Kind::None);
        port->setEnabled(host->isEnabled());
    });
}

void PreferencesDialog::addGroup(QLayout &layout, const QString &heading)
{
    auto *card = new Card(heading);
    layout.addWidget(card);
    m_groups.append(Group{card, {}});
}

void PreferencesDialog::addRow(const QString &label, QWidget *editor, const QString &hint)
{
    auto *row = new FieldRow(label, editor, FieldRow::Mark::None);
    row->setHint(hint);
    m_groups.last().card->body()->addWidget(row);
    m_groups.last().rows.append(row);
}

QComboBox *PreferencesDialog::addChoice(const QString &label, const QString &objectName,
                                        const QStringList &choices, const QString &hint)
{
    auto *box = new QComboBox;
    nameWidget(box, objectName, QString(label).remove(u'&'));
    box->addItems(choices);
    addRow(label, box, hint);
    return box;
}

template<typename Duration>
void PreferencesDialog::addNumber(Duration Preferences::*member, const Number &number)
{
    auto *box = new QSpinBox;
    nameWidget(box, number.objectName, QString(number.label).remove(u'&'));
    box->setRange(number.range.least, number.range.greatest);
    box->setSuffix(number.unit);
    box->setSpecialValueText(number.range.least == 0 ? number.zero : QString());
    connect(box, &QSpinBox::valueChanged, this, [this, box, member, number](int value) {
        box->setSuffix(value == 1 && !number.one.isEmpty() ? number.one : number.unit);
        if (!m_showing)
            change([&](Preferences &preferences) { preferences.*member = Duration(value); });
    });
    m_followers.append([box, member](const Preferences &preferences) {
        box->setValue(int((preferences.*member).count()));
    });
    addRow(number.label, box, number.hint);
}

void PreferencesDialog::change(const std::function<void(Preferences &)> &change)
{
    Preferences preferences = m_store.preferences();
    change(preferences);
    const auto kept = m_store.change(preferences);
    if (kept)
        message()->clear();
    else
        message()->showError(errorText(kept.error()));
}

void PreferencesDialog::showStored()
{
    m_showing = true;
    for (const auto &follow : std::as_const(m_followers))
        follow(m_store.preferences());
    m_showing = false;
}

void PreferencesDialog::search(const QString &text)
{
    const QString sought = folded(text.trimmed());
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (FieldRow *row : group.rows) {
            QString words;
            const auto labels = row->findChildren<QLabel *>();
            for (const QLabel *label : labels)
                words += QString(label->text()).remove(u'&') + u' ';
            const bool fits = folded(words).contains(sought);
            row->setVisible(fits);
            any = any || fits;
        }
        group.card->setVisible(any);
    }
}

} // namespace console
