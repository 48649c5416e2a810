#pragma once

#include <QToolButton>

namespace console {

/// Copies a text that is not a secret, and shows for a moment that it did.
class CopyButton : public QToolButton
{
    Q_OBJECT

public:
    CopyButton(QString text, const QString &name, const QString &objectName,
               QWidget *parent = nullptr);

    void copy();

private:
    QString m_text;
};

} // namespace console
