#pragma once

#include "ui/pages/askedcard.h"

namespace console {

/// What a platform still wants before a connection can be submitted; read only when asked for.
class RequirementsCard : public AskedCard
{
    Q_OBJECT

public:
    /// Only `processor`'s requirements are shown; all of them if it is empty.
    RequirementsCard(const ConsoleParts &parts, AccountId account, QString merchantId,
                     QString processor, QWidget *parent = nullptr);

private:
    void ask(Platform &platform) override;
    void take(const Result<QList<Requirement>> &result);

    QString m_merchantId;
    QString m_processor;
    ApiCall<QList<Requirement>> m_call;
};

} // namespace console
