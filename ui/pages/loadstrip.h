#pragma once

#include "ui/pages/cataloguestate.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace console {

class Spinner;

/// One line below the rows while they are being read: nothing for three seconds, then a spinner,
/// and a bar that counts, with a way to stop, for what takes over half a minute (product.md,
/// "Waiting").
class LoadStrip : public QWidget {
    Q_OBJECT

public:
    explicit LoadStrip(QWidget *parent = nullptr);

    /// Whose rows these are: every page has a strip, and each its own name.
    void setTitle(const QString &title);

    void showReadings(const QList<ScopedReading> &readings, const QDateTime &now);

signals:
    void stopRequested();

private:
    void showLong(const LoadProgress &progress, bool isLong);

    Spinner *m_spinner;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace console
