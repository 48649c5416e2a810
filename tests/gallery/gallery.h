#pragma once

#include "tests/gallery/dress.h"

#include <QWidget>

#include <gtest/gtest.h>

namespace console::testing {

/// Pictures of windows for people to look at, judged by what can be measured. They lie in
/// $CONSOLE_GALLERY, else in "gallery" beside the test program.
class Gallery : public ::testing::TestWithParam<Dress>
{
protected:
    /// Saves the picture, and fails on clipped, overlapping or faint texts and on nameless or
    /// equally named controls.
    void picture(QWidget &window, const QString &name) const;

    /// Fails on controls that the Tab key does not come to, and on those that do not show the focus.
    /// The focus comes back to where it was.
    static void walk(QWidget &window);

    /// Both.
    void visit(QWidget &window, const QString &name) const;

    /// Where a picture of this name goes.
    [[nodiscard]] static QString fileFor(const QString &name, qreal ratio = 1);

private:
    Dressed m_dressed{GetParam()};
};

/// The name of a dress in a test's name.
[[nodiscard]] std::string testNameOf(const ::testing::TestParamInfo<Dress> &dress);

} // namespace console::testing
