#pragma once

#include "tests/tour/sandboxprocess.h"
#include "tests/tour/windowdriver.h"

namespace console::testing {

/// Every editor of the console once, with the keyboard alone, in the real window: opened by its
/// shortcut, filled by Tab, reviewed, and sent or left.
class EditorsJob
{
public:
    EditorsJob(WindowDriver &driver, const SandboxProcess &sandbox);

    void run();

    /// What that connector has on file before the job.
    [[nodiscard]] static QString sharedSecret();

    static constexpr auto connectorId = "CO-8ADF-3694-3AE8-B8CE-4072-A294"; ///< "Adyen EUR"

private:
    void addAccount(const QString &platform, const QString &wireName);
    void paygentic();
    void filterPaygentic();
    void chargebackStop();
    void preczn();
    void ixopayConnector();
    void ixopayRotation();
    void ixopayCreations();
    void ixopayRouting();

    void go(Qt::Key page, const QString &search, const QString &expected);
    void replace(const QString &field, const QString &text);
    void begin(QKeySequence keys, const QString &command);
    void command(const QString &entry, const QString &button);
    void send(const QString &button, const QString &name = {});

    WindowDriver &m_driver;
    QJsonObject m_sandbox;
};

} // namespace console::testing
