#pragma once

#include <QStringList>
#include <QWidget>

namespace console {

/// The steps of a dialog, on its left: what is done, where one is, what is to come. Shows only;
/// moving is for the buttons.
class StepList : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QStringList steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    void setStep(int step, const QString &name); ///< another name for what is done there
    void setSkipped(int step, bool skipped); ///< a step this change does not need

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    QList<bool> m_skipped;
    int m_current = 0;
};

} // namespace console
