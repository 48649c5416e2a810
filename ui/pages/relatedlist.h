#pragma once

#include "models/tables/cataloguerow.h"

#include <QListWidget>

#include <optional>

namespace console {

/// A few objects that belong to another one: name, type and status, each a way to go there.
class RelatedList : public QListWidget
{
    Q_OBJECT

public:
    explicit RelatedList(const QList<CatalogueRow> &rows, QWidget *parent = nullptr);

    /// The current object, be the list in focus or not.
    [[nodiscard]] std::optional<CatalogueRow> currentRowShown() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

signals:
    void chosen(console::ObjectKind kind, const console::AccountId &account, const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void choose(QListWidgetItem *item);
};

} // namespace console
