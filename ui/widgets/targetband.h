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
    /// `object` and `belongsTo` are as they are shown: what in them comes from a platform has been
    /// through untrustedLine(), what is ours has not, and keeps its direction marks.
    TargetBand(const QString &object, const QString &belongsTo, const Account &account,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Environment m_environment;
};

} // namespace console
