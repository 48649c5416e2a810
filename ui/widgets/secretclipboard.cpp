#include "ui/widgets/secretclipboard.h"

#include "models/domain/secretbuffer.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QMimeData>

#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

/// What clipboard managers of the three systems understand as "do not keep this".
constexpr std::array hints{
    std::pair{"x-kde-passwordManagerHint"_L1, "secret"},
    std::pair{"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_L1, "1"},
    std::pair{"org.nspasteboard.ConcealedType"_L1, "1"},
};

QByteArray digestOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    wipe(bytes);
    return digest;
}

} // namespace

SecretClipboard &SecretClipboard::of(QApplication &application)
{
    auto *found = application.findChild<SecretClipboard *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new SecretClipboard(application);
}

SecretClipboard::SecretClipboard(QApplication &application) : QObject(&application)
{
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &SecretClipboard::count);
    // While there still is a clipboard to clear.
    connect(&application, &QCoreApplication::aboutToQuit, this, &SecretClipboard::takeBack);
}

SecretClipboard::~SecretClipboard() = default;

void SecretClipboard::lend(const SecretBuffer &secret)
{
    QString text = QString::fromUtf8(secret.expose());
    m_digest = digestOf(text);
    auto *data = new QMimeData;
    data->setText(text);
    for (const auto &[format, value] : hints)
        data->setData(format, value);
    QGuiApplication::clipboard()->setMimeData(data);
    wipe(text);
    m_left = m_time;
    m_tick.start();
    emit leftChanged();
}

void SecretClipboard::takeBack()
{
    if (m_left.count() == 0)
        return;
    if (digestOfClipboard() == m_digest)
        QGuiApplication::clipboard()->clear();
    end();
}

void SecretClipboard::count()
{
    if (digestOfClipboard() != m_digest)
        return end(); // somebody copied something else: there is nothing left to watch
    if (m_left.count() <= 1)
        return takeBack();
    m_left -= std::chrono::seconds(1);
    emit leftChanged();
}

void SecretClipboard::end()
{
    m_left = {};
    m_tick.stop();
    m_digest.clear();
    emit leftChanged();
}

QByteArray SecretClipboard::digestOfClipboard()
{
    QString text = QGuiApplication::clipboard()->text();
    const QByteArray digest = digestOf(text);
    wipe(text);
    return digest;
}

} // namespace console
