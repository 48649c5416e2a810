#pragma once

#include "models/domain/environment.h"
#include "ui/presentation/metrics.h"

#include <QListWidget>

#include <optional>

namespace console {

/// A short list of places, one of which is chosen. Arrow keys walk, the choice follows at once.
/// As tall as its content, so that several can stand under one another.
class NavigationList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr, int margin = metrics::small);

    /// `key` is what chosen() reports.
    QListWidgetItem *addPlace(const QString &key, const QIcon &icon, const QString &text);

    /// A small word at the end of an entry; LIVE stands out.
    void setEnvironment(const QString &key, std::optional<Environment> environment);

    /// A number at the end of an entry; 0 hides it.
    void setBadge(const QString &key, int count);
    [[nodiscard]] int badge(const QString &key) const;

    void choose(const QString &key);
    [[nodiscard]] QString chosenKey() const;
    [[nodiscard]] QListWidgetItem *place(const QString &key) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &key);
};

} // namespace console
