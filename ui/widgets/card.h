#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace console {

/// A framed group with a heading. Fill `body()`; put small things beside the heading with
/// `headingRow()`.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QHBoxLayout *headingRow() const { return m_headingRow; }

private:
    QHBoxLayout *m_headingRow;
    QVBoxLayout *m_body;
};

} // namespace console
