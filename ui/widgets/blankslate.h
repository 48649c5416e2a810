#pragma once

#include "ui/presentation/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace console {

class Picture;
class Spinner;

/// What stands where rows would be: an icon, what is the case, and what helps. Centred.
class BlankSlate : public QWidget
{
    Q_OBJECT

public:
    explicit BlankSlate(QWidget *parent = nullptr);

    /// Else it stands a little above, as beside other things.
    void putInMiddle();
    void setPicture(Glyph glyph, Ink ink = Ink::Muted);
    void setTexts(const QString &title, const QString &text);

    /// The platform's own words, small and below; empty hides it. Untrusted, shown as plain text.
    void setDetail(const QString &detail);

    /// Shows a turning arc instead of the picture.
    void setBusy(bool busy);

    /// Adds a button; the first one is the primary one.
    [[nodiscard]] QPushButton *addAction(const QString &text, const QString &objectName);

private:
    Picture *m_picture;
    Spinner *m_spinner;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QVBoxLayout *m_actions;
};

} // namespace console
