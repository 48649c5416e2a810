#pragma once

#include "models/domain/apierror.h"
#include "models/ports/platform.h"
#include "ui/consoleparts.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace console {

/// A card of the detail whose content is read only when it is asked for.
class AskedCard : public Card
{
    Q_OBJECT

protected:
    AskedCard(const ConsoleParts &parts, AccountId account, const QString &heading,
              QPushButton *ask, QWidget *parent);

    /// Sends the reading.
    virtual void ask(Platform &platform) = 0;

    /// The answer came: the button offers to look again.
    void noteAnswer();
    void say(const QString &text, bool muted);
    void sayError(const ApiError &error);
    void setContent(QWidget *content);

private:
    void begin();

    ConsoleParts m_parts;
    AccountId m_account;
    QPushButton *m_ask;
    QWidget *m_content = nullptr;
};

} // namespace console
