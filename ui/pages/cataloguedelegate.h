#pragma once

#include "models/domain/account.h"
#include "ui/widgets/linecache.h"
#include "ui/widgets/rowdelegate.h"

#include <QSet>

namespace console {

/// Paints catalogue cells: names in full ink, statuses and environments as tags, ids quietly.
/// Rows of accounts whose last reading failed are greyed: they may be out of date.
class CatalogueDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void setStaleAccounts(const QSet<AccountId> &accounts) { m_stale = accounts; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    QSet<AccountId> m_stale;
    mutable LineCache m_lines;
};

} // namespace console
