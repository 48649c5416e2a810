#pragma once

#include <QHeaderView>

namespace console {

/// A header that leaves a title out where it does not fit at all, rather than show one letter of it.
class CatalogueHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CatalogueHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

} // namespace console
