#pragma once

#include "ui/palette/paletteentry.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace console {

class PaletteContents;
class PaletteList;
struct ConsoleParts;

/// Jumps to anything: type a fragment, Enter opens the best match, arrows choose another, Esc
/// leaves. Deletes itself when closed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const ConsoleParts &parts, PaletteContents &contents, QWidget &window);

    [[nodiscard]] PaletteList &list() const { return *m_list; }

signals:
    void chosen(const console::PalettePlace &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void search();
    void chooseRow(int row);
    void fit(int lines);
    void step(int by);

    PaletteContents &m_contents;
    PaletteList *m_list;
    QLineEdit *m_field;
    QListView *m_view;
    QLabel *m_none;
    QLabel *m_hint = nullptr;
    int m_most = 0; ///< height
};

} // namespace console
