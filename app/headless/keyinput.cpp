#include "app/headless/keyinput.h"

#include <cstdio>

#ifdef Q_OS_UNIX
#include <termios.h>
#include <unistd.h>
#endif

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 2000;
constexpr char interrupt = 0x03; // what Ctrl+C types while it is no signal

#ifdef Q_OS_UNIX

/// A terminal that neither shows what is typed nor dies of Ctrl+C, which would leave it mute.
class MuteTerminal
{
public:
    MuteTerminal() : m_is(::tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_is)
            return;
        termios mute = m_before;
        mute.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &mute);
    }
    ~MuteTerminal()
    {
        if (!m_is)
            return;
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
        std::fputc('\n', stderr);
    }
    MuteTerminal(const MuteTerminal &) = delete;
    MuteTerminal &operator=(const MuteTerminal &) = delete;

    [[nodiscard]] bool isTerminal() const { return m_is; }

private:
    termios m_before{};
    bool m_is;
};

/// Not through stdio, whose buffer would keep a copy.
bool readByte(char &byte)
{
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}

#else

class MuteTerminal
{
public:
    [[nodiscard]] bool isTerminal() const { return false; }
};

bool readByte(char &byte)
{
    const int c = std::fgetc(stdin);
    byte = static_cast<char>(c);
    return c != EOF;
}

#endif

tl::unexpected<ApiError> refused(const QString &why)
{
    return failure(localError(ApiErrorKind::InvalidRequest, why));
}

} // namespace

Result<SecretBuffer> readKey(const QString &prompt)
{
    const MuteTerminal terminal;
    if (terminal.isTerminal())
        std::fputs(prompt.toLocal8Bit().constData(), stderr);
    SecretBuffer key;
    bool carriageReturn = false;
    for (char byte = 0; readByte(byte) && byte != '\n';) {
        if (byte == interrupt && terminal.isTerminal())
            return refused(u"Stopped."_s);
        if (carriageReturn)
            key.append('\r'); // not at the end of the line: part of the key, to be refused there
        carriageReturn = byte == '\r';
        if (!carriageReturn)
            key.append(byte);
        if (key.size() > longestKey)
            return refused(u"The key is longer than 2,000 bytes."_s);
    }
    if (key.isEmpty())
        return refused(u"No key was given on the standard input."_s);
    return key;
}

} // namespace console
