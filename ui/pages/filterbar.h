#pragma once

#include "models/tables/cataloguequery.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace console {

/// Title, search and filters of a catalogue page.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(ObjectKind kind, QWidget *parent = nullptr);

    /// What is asked for; the account is not this bar's business and is left absent.
    [[nodiscard]] CatalogueQuery query() const;
    void setQuery(const CatalogueQuery &query);

    void clear();
    [[nodiscard]] bool isFiltering() const;
    [[nodiscard]] QLineEdit *searchField() const { return m_search; }

    /// Only the platforms and environments that there are; a choice of one is no choice.
    void offer(const QList<PlatformKind> &platforms, bool severalEnvironments);

signals:
    void changed();
    void leaveDownwards(); ///< Down or Enter in the search field: the person wants the rows

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QComboBox *newFilter(const QString &objectName, const QString &accessibleName);
    void fillStatuses();
    void noteChange();

    QLineEdit *m_search = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_platform = nullptr;
    QComboBox *m_environment = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace console
