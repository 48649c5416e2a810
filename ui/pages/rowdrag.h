#pragma once

#include <QObject>
#include <QPoint>

#include <memory>

class QMimeData;
class QMouseEvent;
class QTemporaryDir;

namespace console {

class CatalogueView;

/// Lets the chosen rows of a table be dragged out. A drag begins on a row that is chosen already;
/// anywhere else the mouse chooses rows as ever.
class RowDrag : public QObject
{
    Q_OBJECT

public:
    explicit RowDrag(CatalogueView &view);
    ~RowDrag() override;

    /// What a drag of the chosen rows carries.
    [[nodiscard]] std::unique_ptr<QMimeData> draggedRows();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool arm(const QMouseEvent &event);
    [[nodiscard]] bool follow(const QMouseEvent &event);
    [[nodiscard]] bool disarm();
    void drag();

    CatalogueView &m_view;
    std::shared_ptr<QTemporaryDir> m_folder; ///< private, made when first needed
    std::unique_ptr<QMouseEvent> m_press; ///< not delivered yet: it may begin a drag
    bool m_replaying = false;
};

} // namespace console
