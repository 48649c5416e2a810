#pragma once

#include "ui/consoleparts.h"
#include "ui/pages/page.h"

#include <QList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace console {

class CredentialRotation;
class PlainTable;
class RotationTable;
struct ApiError;
struct ConnectorRef;
struct OpenRotation;

/// The desk's to-do list: what is prepared and not sent, what is not known, and what is kept for a
/// while.
class RotationsPage : public Page
{
    Q_OBJECT

public:
    /// What can be done about a row; each has a button that stands there only where it applies.
    enum Action {
        Show = 1,
        Send = 2,
        Discard = 4,
        Check = 8,
        CheckNow = 16,
        StopChecking = 32,
        Finish = 64,
        Close = 128,
        Restore = 256,
        Forget = 512
    };
    Q_DECLARE_FLAGS(Actions, Action)

    explicit RotationsPage(const ConsoleParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override { return m_header; }
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] QString statusText() const override;
    void tick() override;

signals:
    void resumeRequested(console::CredentialRotation &rotation);
    void closeRequested(const console::OpenRotation &rotation);
    void forgetRequested(const console::OpenRotation &rotation);
    void restoreRequested(const console::ConnectorRef &target);
    void failed(const console::ApiError &error);

private:
    [[nodiscard]] QWidget *newActionBar();
    void refreshState();
    void withCurrent(const std::function<void(CredentialRotation &)> &run);
    void resume();
    void checkNow();
    void stopChecking();
    void close();
    void forget();
    void restore();
    void askToDiscard();
    void discard(const QString &operation);
    [[nodiscard]] const OpenRotation *current() const;

    ConsoleParts m_parts;
    QWidget *m_header;
    RotationTable *m_table;
    PlainTable *m_view;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_explanation;
    QList<QPair<Action, QPushButton *>> m_buttons;
    QPushButton *m_close;
    QTimer *m_countdown; ///< while a check is counted down
    QString m_currentOperation;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(RotationsPage::Actions)

} // namespace console
