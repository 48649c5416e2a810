#pragma once

#include "models/workflows/rotationbatch.h"

#include <QWidget>

namespace console {

class CurrentStep;
class NewStep;

/// The connectors that one form is filled in for: of one credential shape, and all of them with a
/// stored current credential, or none.
struct BatchGroup
{
    QString shape;
    bool stored = false;
    bool mayBeUnknown = false; ///< the platform shows what is on file
    QList<ConnectorRef> targets;
};

/// One form for each shape, or one for each connector. Groups follow the connectors' order.
[[nodiscard]] QList<BatchGroup> groupsOf(const QList<ConnectorRef> &targets,
                                         const QList<bool> &stored, PlatformKind platform,
                                         bool mayBeUnknown, bool oneByOne);

/// Current and new credential of one group.
class BatchSheet : public QWidget
{
    Q_OBJECT

public:
    explicit BatchSheet(BatchGroup group, QWidget *parent = nullptr);

    [[nodiscard]] bool validate(); ///< shows what is wrong
    [[nodiscard]] bool isEmpty() const;
    void appendItems(std::vector<BatchItem> &items) const;
    void wipe();
    void enter(); ///< puts the focus into the first field

private:
    BatchGroup m_group;
    CurrentStep *m_current;
    NewStep *m_new;
};

} // namespace console
