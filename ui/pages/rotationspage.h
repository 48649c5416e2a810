#pragma once

#include "ui/consoleparts.h"
#include "ui/pages/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace console {

class CredentialRotation;
class PlainTable;
class RotationTable;
struct ApiError;
struct OpenRotation;

/// The desk's to-do list: what is prepared and not sent, and what is not known.
class RotationsPage : public Page
{
    Q_OBJECT

public:
    explicit RotationsPage(const ConsoleParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override { return m_header; }
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] QString statusText() const override;
    void tick() override;

signals:
    void resumeRequested(console::CredentialRotation &rotation);
    void failed(const console::ApiError &error);

private:
    [[nodiscard]] QWidget *newActionBar();
    void refreshState();
    void resume();
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
    QPushButton *m_resume;
    QPushButton *m_discard;
    QString m_currentOperation;
};

} // namespace console
