#pragma once

#include "models/ports/platform.h"
#include "ui/consoleparts.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace console {

/// What a platform still wants before a connection can be submitted; read only when asked for.
class RequirementsCard : public Card
{
    Q_OBJECT

public:
    /// Only `processor`'s requirements are shown; all of them if it is empty.
    RequirementsCard(const ConsoleParts &parts, AccountId account, QString merchantId,
                     QString processor, QWidget *parent = nullptr);

private:
    void load();
    void take(const Result<QList<Requirement>> &result);
    void say(const QString &text, bool muted);

    ConsoleParts m_parts;
    AccountId m_account;
    QString m_merchantId;
    QString m_processor;
    QPushButton *m_load;
    QWidget *m_content = nullptr;
    ApiCall<QList<Requirement>> m_call;
};

} // namespace console
