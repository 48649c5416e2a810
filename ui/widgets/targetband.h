#pragma once

#include "models/domain/account.h"

#include <QFrame>

namespace console {

/// What a change is about, before anything else is said: the object, its platform and account, and
/// LIVE or TEST as a word, a shape and a colour.
class TargetBand : public QFrame
{
    Q_OBJECT

public:
    /// `object` and `belongsTo` are untrusted text.
    TargetBand(const QString &object, const QString &belongsTo, const Account &account,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment;
};

} // namespace console
