#pragma once

#include <QHeaderView>

namespace console {

/// A header whose sort mark stands right after the title that it is of, and which leaves a title
/// out where it does not fit at all, rather than show one letter of it.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// What a section needs for its whole title, with the mark beside it.
    [[nodiscard]] int roomFor(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &place, int section) const override;
};

} // namespace console
