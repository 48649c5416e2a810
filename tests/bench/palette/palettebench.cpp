// Ctrl+K over a hundred thousand objects: from a key to the painted answer.
#include "tests/bench/benchrows.h"
#include "tests/bench/figures.h"
#include "tests/support/dialogdesk.h"
#include "ui/consoleparts.h"
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettecontents.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <optional>

namespace console::bench {

namespace {

constexpr int objects = 100'000;

/// A palette that knows everything, over a window.
struct Opened {
    testing::DialogDesk desk;
    ConsoleParts parts{desk.accounts, desk.platforms, desk.vault,     desk.journal, desk.catalogue,
                       desk.loader,   desk.rotations, desk.statusChanges, desk.clock, desk.preferences,
                       desk.memory,   desk.workbook,  desk.changes,   desk.exchanges};
    QWidget window;
    std::unique_ptr<PaletteContents> contents;
    CommandPalette *palette = nullptr;
    QString question;

    Opened()
    {
        const int count = rowsFor(objects);
        fill(desk.catalogue, 0, count);
        question = integration(count / 2).name.left(12);
        contents = std::make_unique<PaletteContents>(parts, QList<QAction *>());
        contents->prepare();
        while (!contents->isComplete())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window.resize(1280, 800);
        window.show();
        palette = new CommandPalette(parts, *contents, window);
        palette->show();
        QCoreApplication::processEvents();
    }

    /// The slowest key of a question that is typed letter by letter, then taken back.
    double slowestKey() const
    {
        auto *field = palette->findChild<QLineEdit *>();
        auto *view = palette->findChild<QListView *>();
        double slowest = 0;
        const auto press = [&](const QString &text) {
            slowest = std::max(slowest, millisecondsOf([&] {
                field->setText(text);
                view->viewport()->repaint();
            }));
        };
        for (int length = 1; length <= question.size(); ++length)
            press(question.left(length));
        for (auto length = question.size() - 1; length >= 0; --length)
            press(question.left(length));
        return slowest;
    }
};

std::optional<Opened> opened;

} // namespace

void addFigures()
{
    opened.emplace();
    atEnd([] { opened.reset(); });
    add({"palette-slowest-key-100k", "ms", Bound::OursAtMost, 16, [] { return opened->slowestKey(); },
         {}});
}

} // namespace console::bench
