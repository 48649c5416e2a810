#include "app/sandbox/sandboxcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace console {

using namespace Qt::StringLiterals;

namespace {

struct NumberOption
{
    QLatin1String name;
    QLatin1String meaning;
    qint64 most;
    void (*apply)(SandboxOptions &options, qint64 number);
};

constexpr std::array numberOptions{
    NumberOption{"port"_L1, "Loopback port, 0 for any free one"_L1, 65535,
                 [](SandboxOptions &o, qint64 n) { o.port = static_cast<quint16>(n); }},
    NumberOption{"integrations"_L1, "Integrations to generate at each platform that has them"_L1,
                 2'000'000, [](SandboxOptions &o, qint64 n) { o.integrations = int(n); }},
    NumberOption{"merchants"_L1, "Preczn merchants to generate"_L1, 2'000'000,
                 [](SandboxOptions &o, qint64 n) { o.merchants = int(n); }},
    NumberOption{"latency-ms"_L1, "Milliseconds that every answer takes"_L1, 600'000,
                 [](SandboxOptions &o, qint64 n) { o.latency = std::chrono::milliseconds(n); }},
    NumberOption{"seed"_L1, "Decides keys and generated rows"_L1, 1'000'000'000,
                 [](SandboxOptions &o, qint64 n) { o.seed = quint64(n); }},
};

} // namespace

tl::expected<SandboxOptions, QString> sandboxOptionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const auto &option : numberOptions)
        parser.addOption({QString(option.name), QString(option.meaning), u"N"_s});
    // The parser takes the first word for the program's name.
    if (!parser.parse(QStringList{u"sandbox"_s} + arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first()));
    SandboxOptions options;
    for (const auto &option : numberOptions) {
        if (!parser.isSet(option.name))
            continue;
        bool isNumber = false;
        const qint64 number = parser.value(option.name).toLongLong(&isNumber);
        if (!isNumber || number < 0 || number > option.most)
            return tl::unexpected(
                u"--%1 must be a number from 0 to %2"_s.arg(option.name).arg(option.most));
        option.apply(options, number);
    }
    return options;
}

SandboxCommand::SandboxCommand(QStringList arguments, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments))
{
}

bool SandboxCommand::start()
{
    const auto options = sandboxOptionsFrom(m_arguments);
    if (!options)
        return refuse(2, options.error());
    m_sandbox = std::make_unique<PracticeSandbox>(*options);
    if (const auto started = m_sandbox->start(); !started)
        return refuse(1, started.error().message);
    m_stopSignals = std::make_unique<StopSignals>();
    connect(m_stopSignals.get(), &StopSignals::stopRequested, qApp, &QCoreApplication::quit);
    const QByteArray line = describeSandbox(*m_sandbox) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
    return true;
}

bool SandboxCommand::refuse(int exitCode, const QString &reason)
{
    m_exitCode = exitCode;
    const QByteArray line = QString("merchant-console sandbox: "_L1 + reason + u'\n').toLocal8Bit();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    return false;
}

} // namespace console
