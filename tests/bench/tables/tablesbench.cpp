// The figures of quality.md for tables: memory, filter, sort.
#include "models/tables/cataloguetable.h"
#include "models/tables/textsearch.h"
#include "tests/bench/benchrows.h"
#include "tests/bench/figures.h"
#include "tests/bench/tables/paintedview.h"
#include "tests/support/fakeclock.h"
#include "ui/pages/catalogueview.h"
#include "ui/presentation/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace console::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredThousand = 100'000;
constexpr int million = 1'000'000;

/// One store and table for all figures of a size: filling takes longer than measuring.
struct Desk {
    explicit Desk(int rows) : store(storeOf(rowsFor(rows))) { }

    double filter(const QString &text)
    {
        CatalogueQuery query;
        query.text = text;
        return view.paintedAfter([&] { table.setQuery(query); },
                                 [this] { return !table.isWorking(); });
    }

    std::unique_ptr<CatalogueStore> store;
    testing::FakeClock clock;
    CatalogueTable table{*store, ObjectKind::Integration, clock};
    CatalogueView shown{(table.settle(), table), nullptr};
    PaintedView view{shown};
};

Desk &desk(int rows)
{
    static std::map<int, std::unique_ptr<Desk>> desks;
    if (desks.empty())
        atEnd([] { desks.clear(); });
    auto &found = desks[rows];
    if (!found)
        found = std::make_unique<Desk>(rows);
    return *found;
}

/// What most programs would do.
struct StockDesk {
    StockDesk()
    {
        proxy.setSourceModel(model.get());
        proxy.setFilterKeyColumn(-1);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortLocaleAware(true);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        shown.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        shown.verticalHeader()->hide();
        shown.setSelectionBehavior(QTableView::SelectRows);
        shown.setModel(&proxy);
        view.emplace(shown);
    }

    double filter(const QString &text)
    {
        return view->paintedAfter([&] { proxy.setFilterFixedString(text); });
    }

    std::unique_ptr<QStandardItemModel> model = standardModelOf(rowsFor(hundredThousand));
    QSortFilterProxyModel proxy;
    QTableView shown;
    std::optional<PaintedView> view;
};

StockDesk &stockDesk()
{
    static std::unique_ptr<StockDesk> stock;
    if (!stock) {
        stock = std::make_unique<StockDesk>();
        atEnd([] { stock.reset(); });
    }
    return *stock;
}

double memoryOfStore(int wanted)
{
    const int rows = rowsFor(wanted);
    const double before = heapBytes();
    const auto store = storeOf(rows);
    return (heapBytes() - before) / rows;
}

double memoryOfStandardModel()
{
    const int rows = rowsFor(hundredThousand);
    const double before = heapBytes();
    const auto model = standardModelOf(rows);
    return (heapBytes() - before) / rows;
}

struct Key {
    const char *name;
    QString from;
    QString to;
};

void addFilters(int rows, const char *size, double limit)
{
    const QList<Key> keys{{"letter", {}, u"e"_s},
                          {"word", u"tradin"_s, u"trading"_s},
                          {"rare", {}, u"mint_00"_s},
                          {"nothing", {}, u"zzzz"_s},
                          {"two-words", u"bakery"_s, u"bakery lodz"_s},
                          {"clear-few", u"zzzz"_s, {}},
                          {"clear-many", u"9"_s, {}}};
    for (const auto &key : keys) {
        const auto measure = [key](auto &on) {
            (void)on.filter(key.from);
            return on.filter(key.to);
        };
        Figure figure;
        figure.name = std::string("filter-") + key.name + "-" + size;
        figure.unit = "ms";
        figure.limit = limit;
        figure.ours = [measure, rows] { return measure(desk(rows)); };
        // At a million rows its clearing takes a minute, being quadratic: ten times as many rows
        // are taken to need ten times as long, which flatters it.
        figure.yardstick = [measure, rows] {
            return measure(stockDesk()) * (rows / hundredThousand);
        };
        add(std::move(figure));
    }
}

/// A page further down, then painted: rows that were not in sight before.
void addPainting()
{
    const auto scroll = [](PaintedView &view, QTableView &rows) {
        QScrollBar *bar = rows.verticalScrollBar();
        const int next = bar->value() + bar->pageStep();
        return view.paintedAfter([&] { bar->setValue(next < bar->maximum() ? next : 0); });
    };
    add({"scroll-page-100k", "ms", Bound::RatioAtMost, 1,
         [scroll] {
             auto &on = desk(hundredThousand);
             return scroll(on.view, on.shown);
         },
         [scroll] { return scroll(*stockDesk().view, stockDesk().shown); }});
}

/// All rows of all blocks for a needle that is nowhere, against the same bytes through memmem().
void addScan(int rows, const char *size, double limit)
{
    Figure figure;
    figure.name = std::string("scan-") + size;
    figure.unit = "ms";
    figure.limit = limit;
    figure.ours = [rows] {
        const CatalogueSection section = desk(rows).store->section(ObjectKind::Integration);
        RowFilter filter;
        CatalogueQuery query;
        filter.setQuery(section, query);
        query.text = u"trading lyon"_s;
        return millisecondsOf([&] { filter.setQuery(section, query); });
    };
    figure.yardstick = [rows] {
        const CatalogueSection section = desk(rows).store->section(ObjectKind::Integration);
        return millisecondsOf([&] {
            for (const char *needle : {"trading", "lyon"}) {
                for (qsizetype i = 0; i < section.blockCount(); ++i) {
                    const QByteArrayView text = section.block(i).search.bytes();
                    const char *at = text.begin();
                    while ((at = static_cast<const char *>(
                                memmem(at, static_cast<size_t>(text.end() - at), needle,
                                       std::strlen(needle)))))
                        benchmark::DoNotOptimize(++at);
                }
            }
        });
    };
    add(std::move(figure));
}

double sortAnew(int rows, int column)
{
    const CatalogueSection section = desk(rows).store->section(ObjectKind::Integration);
    RowOrder order;
    if (column != catalogue::Name)
        order.setSort(section, catalogue::Name, Qt::AscendingOrder); // as every table has it
    return millisecondsOf([&] { order.setSort(section, column, Qt::AscendingOrder); });
}

double sortByStock(int column)
{
    auto &stock = stockDesk();
    (void)stock.filter({});
    stock.proxy.sort(-1);
    stock.proxy.setSortLocaleAware(column == 0);
    return millisecondsOf([&] { stock.proxy.sort(column, Qt::AscendingOrder); });
}

/// From the click on a header to the painted rows, when the column was sorted by before.
double sortAgain(int rows)
{
    auto &on = desk(rows);
    const CatalogueSection section = on.store->section(ObjectKind::Integration);
    CatalogueEngine engine;
    const auto task = [&](int column, Qt::SortOrder direction) {
        CatalogueTask made;
        made.section = section;
        made.drift.known = section.count();
        made.column = column;
        made.direction = direction;
        return made;
    };
    (void)engine.run(task(catalogue::Name, Qt::AscendingOrder));
    (void)engine.run(task(catalogue::Type, Qt::AscendingOrder));
    return millisecondsOf(
        [&] { (void)engine.run(task(catalogue::Name, Qt::DescendingOrder)); });
}

void addSorts()
{
    const auto stock = [](int column) { return [column] { return sortByStock(column); }; };
    const auto anew = [](int rows, int column) {
        return [rows, column] { return sortAnew(rows, column); };
    };
    add({"sort-name-100k", "ms", Bound::RatioAtMost, 0.2, anew(hundredThousand, catalogue::Name),
         stock(0)});
    add({"sort-owner-100k", "ms", Bound::RatioAtMost, 0.2, anew(hundredThousand, catalogue::Owner),
         stock(1)});
    add({"sort-type-100k", "ms", Bound::RatioAtMost, 0.1, anew(hundredThousand, catalogue::Type),
         stock(2)});
    add({"sort-id-100k", "ms", Bound::RatioAtMost, 0.1, anew(hundredThousand, catalogue::Id),
         stock(6)});
    // A sort of ten times as many rows takes more than ten times as long: this flatters the proxy.
    const auto tenfold = [](int column) { return [column] { return 10 * sortByStock(column); }; };
    add({"sort-name-1m", "ms", Bound::RatioAtMost, 0.2, anew(million, catalogue::Name),
         tenfold(0)});
    add({"sort-id-1m", "ms", Bound::RatioAtMost, 0.1, anew(million, catalogue::Id), tenfold(6)});
    add({"sort-again-1m", "ms", Bound::OursAtMost, 5, [] { return sortAgain(million); },
         tenfold(0)});
}

/// Turns of the event loop, in ms, while pages come in as fast as they can be put away.
std::vector<double> turnsOfLoading(int wanted)
{
    constexpr int page = 100;
    const int rows = rowsFor(wanted);
    CatalogueStore store;
    const testing::FakeClock clock;
    CatalogueTable table(store, ObjectKind::Integration, clock);
    CatalogueView shown(table, nullptr);
    const PaintedView view(shown);
    std::vector<double> turns;
    for (int first = 0; first < rows || table.isWorking(); first += page) {
        turns.push_back(millisecondsOf([&] {
            if (first < rows)
                fill(store, first, page);
            QCoreApplication::processEvents();
        }));
    }
    std::sort(turns.begin(), turns.end());
    return turns;
}

void addLoading()
{
    add({"load-turn-99-of-100-100k", "ms", Bound::OursAtMost, 16, [] {
             const auto turns = turnsOfLoading(hundredThousand);
             return turns[turns.size() * 99 / 100];
         }, {}});
    add({"load-turn-longest-100k", "ms", Bound::OursAtMost, 50,
         [] { return turnsOfLoading(hundredThousand).back(); }, {}});
    add({"load-turn-longest-1m", "ms", Bound::OursAtMost, 50,
         [] { return turnsOfLoading(million).back(); }, {}});
}

} // namespace

void addFigures()
{
    Theme::apply(*qApp, ColourScheme::Light);
    for (const auto &[name, rows] : {std::pair{"memory-row-100k", hundredThousand},
                                     std::pair{"memory-row-1m", million}})
        add({name, "B", Bound::OursAtMost, 160, [rows = rows] { return memoryOfStore(rows); },
             memoryOfStandardModel});
    addFilters(hundredThousand, "100k", 10);
    addFilters(million, "1m", 25);
    addPainting();
    addScan(hundredThousand, "100k", 4);
    addScan(million, "1m", 40);
    addSorts();
    addLoading();
}

} // namespace console::bench
