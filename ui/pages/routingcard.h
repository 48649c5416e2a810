#pragma once

#include "ui/pages/askedcard.h"

namespace console {

/// A meta-connector's routing document as the platform delivers it: to read and copy, not to write.
class RoutingCard : public AskedCard
{
    Q_OBJECT

public:
    RoutingCard(const ConsoleParts &parts, AccountId account, QString connectorId,
                QWidget *parent = nullptr);

private:
    void ask(Platform &platform) override;
    void take(const Result<FieldValue> &document);

    QString m_connectorId;
    ApiCall<FieldValue> m_call;
};

} // namespace console
