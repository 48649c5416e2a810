#include "app/headless/streams.h"

#include "models/domain/displaytext.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProgress = 76;

bool isTerminal(FILE *file)
{
#ifdef Q_OS_UNIX
    return ::isatty(::fileno(file)) == 1;
#else
    return false;
#endif
}

void write(FILE *file, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), file);
    std::fflush(file);
}

} // namespace

Streams::Streams() : m_terminal(isTerminal(stderr)) { }

Streams::~Streams()
{
    clearProgress();
}

bool Streams::outputIsTerminal()
{
    return isTerminal(stdout);
}

bool Streams::print(QByteArrayView text)
{
    clearProgress();
    const auto size = static_cast<size_t>(text.size());
    m_works = m_works && std::fwrite(text.data(), 1, size, stdout) == size
        && std::fflush(stdout) == 0;
    return m_works;
}

void Streams::complain(const QString &text)
{
    clearProgress();
    write(stderr, QString("merchant-console: "_L1 + displayText(text) + u'\n'));
}

void Streams::progress(const QString &text)
{
    if (!m_terminal)
        return;
    write(stderr, QString("\r\033[K"_L1 + displayText(text).left(longestProgress)));
    m_progressShown = true;
}

void Streams::clearProgress()
{
    if (std::exchange(m_progressShown, false))
        write(stderr, u"\r\033[K"_s);
}

} // namespace console
