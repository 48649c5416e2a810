#include "tests/bench/figures.h"

#include <benchmark/benchmark.h>

#include <malloc.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <map>
#include <vector>

namespace console::bench {

namespace {

constexpr int pairs = 7;
constexpr int smokeRows = 2'000;

bool smoke = false;

std::vector<Figure> &figures()
{
    static std::vector<Figure> all;
    return all;
}

std::vector<std::function<void()>> &cleanUps()
{
    static std::vector<std::function<void()>> all;
    return all;
}

/// Takes the values; what Google Benchmark would print of times means nothing for bytes.
class Values : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const auto &run : runs) {
            const auto value = run.counters.find("value");
            if (run.run_type == Run::RT_Iteration && value != run.counters.end())
                m_values[run.run_name.function_name].push_back(value->second.value);
        }
    }

    [[nodiscard]] double median(const std::string &name) const
    {
        auto values = m_values.at(name);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    [[nodiscard]] bool has(const std::string &name) const { return m_values.contains(name); }

private:
    std::map<std::string, std::vector<double>> m_values;
};

void registerMeasurement(const std::string &name, const Measurement &measure)
{
    benchmark::RegisterBenchmark(name.c_str(), [measure](benchmark::State &state) {
        for (auto turn : state)
            state.counters["value"] = measure();
    })->Iterations(1)->Repetitions(smoke ? 1 : pairs);
}

bool reaches(const Figure &figure, double ours, double yardstick)
{
    switch (figure.bound) {
    case Bound::OursAtMost:
        return ours <= figure.limit;
    case Bound::RatioAtMost:
        return ours <= figure.limit * yardstick;
    case Bound::RatioAtLeast:
        return yardstick >= figure.limit * ours;
    }
    return false;
}

std::string limitText(const Figure &figure)
{
    char text[64];
    if (figure.bound == Bound::OursAtMost)
        std::snprintf(text, sizeof text, "<=%g%s", figure.limit, figure.unit.c_str());
    else
        std::snprintf(text, sizeof text, "%s%gx",
                      figure.bound == Bound::RatioAtMost ? "<=" : "1/", figure.limit);
    return text;
}

void print(const Figure &figure, const Values &values)
{
    if (!values.has(figure.name + ":ours"))
        return; // not chosen by --benchmark_filter
    const double ours = values.median(figure.name + ":ours");
    const bool compared = values.has(figure.name + ":yardstick");
    const double yardstick = compared ? values.median(figure.name + ":yardstick") : 0;
    std::printf("BENCH %s ours=%.3g%s", figure.name.c_str(), ours, figure.unit.c_str());
    if (compared)
        std::printf(" yardstick=%.4g%s ratio=%.4f", yardstick, figure.unit.c_str(),
                    yardstick > 0 ? ours / yardstick : 0);
    else
        std::printf(" yardstick=- ratio=-");
    const bool ok = reaches(figure, ours, yardstick);
    std::printf(" limit=%s %s\n", limitText(figure).c_str(), ok ? "ok" : "MISSED");
    std::fflush(stdout);
}

} // namespace

void add(Figure figure)
{
    figures().push_back(std::move(figure));
}

void atEnd(std::function<void()> cleanUp)
{
    cleanUps().push_back(std::move(cleanUp));
}

bool isSmoke()
{
    return smoke;
}

int rowsFor(int wanted)
{
    return smoke ? std::min(wanted, smokeRows) : wanted;
}

double millisecondsOf(const std::function<void()> &body)
{
    const auto start = std::chrono::steady_clock::now();
    body();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
        .count();
}

double heapBytes()
{
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
}

int run(int argc, char **argv)
{
    std::vector<char *> arguments;
    for (int i = 0; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0)
            smoke = true;
        else
            arguments.push_back(argv[i]);
    }
    char interleaved[] = "--benchmark_enable_random_interleaving=true";
    arguments.push_back(interleaved);
    int count = static_cast<int>(arguments.size());
    benchmark::Initialize(&count, arguments.data());
    addFigures();
    for (const auto &figure : figures()) {
        registerMeasurement(figure.name + ":ours", figure.ours);
        if (figure.yardstick)
            registerMeasurement(figure.name + ":yardstick", figure.yardstick);
    }
    Values values;
    benchmark::RunSpecifiedBenchmarks(&values);
    for (const auto &figure : figures())
        print(figure, values);
    for (const auto &cleanUp : cleanUps())
        cleanUp();
    return 0;
}

} // namespace console::bench
