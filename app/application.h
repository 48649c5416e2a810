#pragma once

#include "models/ports/secretvault.h"
#include "ui/consoleparts.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace console {

class MainWindow;

struct ApplicationOptions
{
    QString directory; ///< of the profile; made if it is missing
    bool practice = false; ///< on the practice sandbox, with a profile that is thrown away
};

/// The composition root: the only place that makes the concrete parts and joins them. One object
/// is one profile with one window; it owns everything and outlives every change in flight.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const ApplicationOptions &options, QObject *parent = nullptr);
    ~Application() override;

    /// Shows the window, then looks at the keychain; once that can be used, every account is read.
    void start();

    /// Lets every change in flight come to its end, then ends the practice sandbox and removes its
    /// secrets; ended() follows, mostly at once, after 90 seconds at the latest.
    void shutDown();

    [[nodiscard]] MainWindow &window();
    [[nodiscard]] ConsoleParts parts();

signals:
    void practiceRequested();
    void ended();

private:
    struct Graph;
    void connectWindow();
    void renewWindow();
    void followPreferences();
    void keychainChanged(VaultHealth health);
    void finishWhenIdle();
    void finish();
    void emitEndedLater();

    std::unique_ptr<Graph> m_graph;
    QTimer m_updates; ///< reads every account again, if the preferences want it
    bool m_finishing = false;
};

} // namespace console
