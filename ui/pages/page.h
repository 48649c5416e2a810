#pragma once

#include <QWidget>

namespace console {

/// One place of the window. Its header is shown in the top bar while it is the current page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;

    /// What stands in the top bar: title, search, filters. Owned by the window once taken.
    [[nodiscard]] virtual QWidget *header() = 0;

    /// Where Ctrl+F goes; nullptr if there is nothing to search.
    [[nodiscard]] virtual QWidget *searchField() { return nullptr; }

    /// The widget that has the focus when the page is entered.
    [[nodiscard]] virtual QWidget *mainWidget() { return this; }

    /// For the bottom line: "40 of 1,240 shown · 3 selected".
    [[nodiscard]] virtual QString statusText() const { return {}; }

    /// F5 for pages that do not read from platforms.
    virtual void refresh() { }

    /// Ages have grown.
    virtual void tick() { }

signals:
    void statusTextChanged();
};

} // namespace console
