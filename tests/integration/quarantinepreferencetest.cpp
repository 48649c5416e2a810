// How long a previous secret is kept is chosen in the preferences, and holds from the next change on.

#include "app/application.h"
#include "models/ports/preferencestore.h"
#include "models/workflows/rotationdesk.h"
#include "tests/support/keyringsession.h"
#include "ui/consoleparts.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace console::testing {

TEST(QuarantinePreference, ReachesTheRotationsAtOnceAndAfterARestart)
{
    ASSERT_TRUE(KeyringSession::shared().recover());
    QTemporaryDir profile;
    {
        Application console({profile.path(), false});
        EXPECT_EQ(console.parts().rotations.quarantine(), std::chrono::hours(24));
        Preferences chosen = console.parts().preferences.preferences();
        chosen.quarantine = std::chrono::hours(48);
        ASSERT_TRUE(console.parts().preferences.change(chosen));
        EXPECT_EQ(console.parts().rotations.quarantine(), std::chrono::hours(48));
    }
    Application again({profile.path(), false});
    EXPECT_EQ(again.parts().rotations.quarantine(), std::chrono::hours(48));
}

} // namespace console::testing
