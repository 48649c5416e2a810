#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace console {

/// A progress bar as slim as every other, with "3 of 8" beside it.
class CountedBar : public QWidget
{
    Q_OBJECT

public:
    /// `name` says to screen readers what is counted.
    CountedBar(const QString &name, QWidget *parent);

    void setTotal(int total);
    void setValue(int value);

private:
    void follow();

    QProgressBar *m_bar;
    QLabel *m_count;
};

} // namespace console
