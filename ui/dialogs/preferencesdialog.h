#pragma once

#include "models/domain/preferences.h"
#include "ui/dialogs/consoledialog.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace console {

class Card;
class FieldRow;
class PreferenceStore;

/// The preferences, searchable. Every choice takes effect at once.
class PreferencesDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    PreferencesDialog(PreferenceStore &store, QWidget *parent);

    /// Begins at the choice of language instead of the search.
    void enterLanguage();

private:
    struct Group
    {
        Card *card;
        QList<FieldRow *> rows;
    };
    struct Number;

    void build();
    void addGroup(QLayout &layout, const QString &heading);
    void addRow(const QString &label, QWidget *editor, const QString &hint);
    [[nodiscard]] QComboBox *addChoice(const QString &label, const QString &objectName,
                                       const QStringList &choices, const QString &hint);
    template<typename Duration>
    void addNumber(Duration Preferences::*member, const Number &number);
    void addAppearance(QLayout &layout);
    void addSafety(QLayout &layout);
    void addNetwork(QLayout &layout);
    void addProxy();
    void change(const std::function<void(Preferences &)> &change);
    void showStored();
    void search(const QString &text);

    PreferenceStore &m_store;
    QLineEdit *m_search;
    QComboBox *m_language = nullptr;
    QList<Group> m_groups;
    QList<std::function<void(const Preferences &)>> m_followers; ///< each shows its own preference
    bool m_showing = false;
};

} // namespace console
