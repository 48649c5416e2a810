#pragma once

#include <QFrame>

class QLabel;

namespace console {

class Picture;

/// What is in reach: LIVE accounts, TEST accounts, both, or none.
struct EnvironmentScope
{
    bool live = false;
    bool test = false;
    bool practice = false; ///< the practice sandbox: nothing is real
    QString account; ///< the chosen account's label; empty for all accounts
    bool operator==(const EnvironmentScope &) const = default;
};

/// The band under the title bar: LIVE or TEST as word, colour and icon.
class EnvironmentBand : public QFrame
{
    Q_OBJECT

public:
    explicit EnvironmentBand(QWidget *parent = nullptr);

    /// Hidden while there is no account.
    void setScope(const EnvironmentScope &scope);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void inkText();

    EnvironmentScope m_scope;
    Picture *m_icon;
    QLabel *m_text;
};

/// "Merchant Console – Preczn EU [LIVE]".
[[nodiscard]] QString windowTitleFor(const EnvironmentScope &scope);

} // namespace console
