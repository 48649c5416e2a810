#pragma once

#include "tests/killing/killcase.h"
#include "tests/shown/claims.h"

#include <set>

namespace console::testing {

/// What a group of kills came to.
struct KillCounts {
    int kills = 0;
    int statements = 0; ///< read in what was shown
    int falseStatements = 0;
    int lostSecrets = 0;
    int duplicates = 0;
    int announced = 0; ///< requests that had a committed row of their own before they arrived
    int unannounced = 0;
    int leaks = 0;
    int doubts = 0; ///< Unknown in the end, although the platform answered every question
};

/// One kill and everything after it, judged by what the platform and the keychain have.
class Killing {
public:
    Killing(const KillCase &which, KillCounts &counts);

    void run();

private:
    void breakThings();
    void killProcesses();
    void expectKilled(const ChildRun &child, const char *where);
    void resolve();
    void actOnce();
    [[nodiscard]] CredentialRotation *unfinished();
    void repairThings();
    void judge(const char *when);
    void judgeWords(const char *when);
    void judgeTexts(const char *when, const QString &shown);
    void judgeSecrets(const char *when);
    void judgeTheEnd();
    [[nodiscard]] std::set<OutcomeWord> said();
    [[nodiscard]] Truth truth();

    KillCase m_case;
    KillCounts &m_counts;
    KillWorld m_world;
    bool m_sentAnew = false;
};

} // namespace console::testing
