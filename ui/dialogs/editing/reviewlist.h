#pragma once

#include "models/domain/objectdraft.h"

#include <QWidget>

namespace console {

/// What a draft will change, field by field: the name, and what it becomes. Each line can be
/// reached and read by keyboard.
class ReviewList : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewList(QWidget *parent = nullptr);

    void showDraft(const ObjectDraft &draft);

    /// Fields of which the platform shows something else than was sent.
    void showDifferences(const ObjectSpec &spec, const QList<FieldDifference> &differences);
};

} // namespace console
