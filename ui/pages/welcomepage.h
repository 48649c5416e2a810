#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;

namespace console {

/// What a person sees who has no account yet: two ways in.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setPracticeAvailable(bool available);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override { return m_header; }
    [[nodiscard]] QWidget *mainWidget() override;

signals:
    void practiceRequested();
    void addAccountRequested();

private:
    QWidget *m_header;
    QWidget *m_practiceCard;
    QPushButton *m_practice;
    QPushButton *m_add;
};

} // namespace console
