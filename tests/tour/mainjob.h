#pragma once

#include "tests/tour/sandboxprocess.h"
#include "tests/tour/windowdriver.h"

namespace console::testing {

/// The console's main job, done with the keyboard in the real window: add four accounts, look
/// through the lists, rotate a credential (rightly and wrongly), switch an integration off, export.
class MainJob
{
public:
    /// Files that the job writes go to `folder`.
    MainJob(WindowDriver &driver, const SandboxProcess &sandbox, QString folder);

    void run();

    [[nodiscard]] QString exportedFile() const;

    // What the job works on, so that a test can look whether it is so.
    static constexpr auto merchantId = "mid_test_2f428vcgdf94kv6y7rjwms59hf";
    static constexpr auto connectionId = "midCon_test_5q9s8hesxs85897c7a9gmea7ay";
    static constexpr auto oldSecret = "old_xFPtMdvOmWOb9xBHzS4Kde6ZMvR6GrIa";
    static constexpr auto newSecret = "new_cAnArY_7Kq2Zt5Lm9Xw3Rb8";
    static constexpr auto integrationId = "int_ECQoJQo4OwBMc87n";

private:
    void addAccount(const QString &platform, const QString &wireName, const QString &label);
    void lookAround();
    void openMerchant();
    void beginRotation();
    void rotateRightly();
    void rotateWithWrongSecret();
    void disableIntegration();
    void exportIntegrations();
    void search(const QString &page, const QString &text);
    void replace(const QString &text);

    WindowDriver &m_driver;
    QJsonObject m_sandbox;
    QString m_folder;
};

} // namespace console::testing
