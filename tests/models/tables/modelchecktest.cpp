#include "tests/support/modelcheck.h"

#include <QAbstractListModel>

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

using namespace console::testing;

namespace {

/// Says that a row came, and has none.
class LyingModel : public QAbstractListModel {
public:
    int rowCount(const QModelIndex &) const override { return 0; }
    QVariant data(const QModelIndex &, int) const override { return {}; }
    void lie()
    {
        beginInsertRows({}, 0, 0);
        endInsertRows();
    }
};

TEST(ModelCheck, FailsTheTestOfAModelThatLies)
{
    EXPECT_NONFATAL_FAILURE(
        {
            LyingModel model;
            const ModelCheck check(model);
            model.lie();
        },
        "the model breaks its contract");
}

} // namespace
