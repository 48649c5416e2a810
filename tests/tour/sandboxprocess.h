#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace console::testing {

/// `merchant-console sandbox` in a process of its own, ended with this object.
class SandboxProcess
{
public:
    explicit SandboxProcess(const QString &program, const QStringList &options = {});
    ~SandboxProcess();

    /// What it printed: addresses, keys and sample credentials; empty if it did not start.
    [[nodiscard]] const QJsonObject &description() const { return m_description; }

    /// The platforms' true state, secrets as SHA-256.
    [[nodiscard]] QJsonObject trueState() const;

private:
    QProcess m_process;
    QJsonObject m_description;
};

} // namespace console::testing
