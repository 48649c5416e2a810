#pragma once

#include <QAbstractItemModelTester>

namespace console::testing {

/// Watches a model with QAbstractItemModelTester while it lives, and fails the test on what it
/// reports: by itself the tester only logs, or ends the program without naming the test.
class ModelCheck {
public:
    explicit ModelCheck(QAbstractItemModel &model);
    ~ModelCheck();
    ModelCheck(const ModelCheck &) = delete;
    ModelCheck &operator=(const ModelCheck &) = delete;

private:
    QtMessageHandler m_previous;
    QAbstractItemModelTester m_tester;
};

} // namespace console::testing
