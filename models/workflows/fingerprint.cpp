#include "models/workflows/fingerprint.h"

#include "models/domain/keynames.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace console {

namespace {

constexpr int keyBytes = 32;
constexpr int tagBytes = 16;
constexpr int shownDigits = 4;

/// Length first, so that ("ab","c") and ("a","bc") differ.
void addPart(QMessageAuthenticationCode &code, QByteArrayView part)
{
    const auto length = static_cast<quint32>(part.size());
    const std::array<char, 4> prefix{static_cast<char>(length >> 24), static_cast<char>(length >> 16),
                                     static_cast<char>(length >> 8), static_cast<char>(length)};
    code.addData(prefix.data(), prefix.size());
    code.addData(part.data(), part.size());
}

/// Printable, because the keychain takes text only (safety.md §5).
SecretBuffer randomKey()
{
    std::array<quint32, keyBytes / 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    SecretBuffer key;
    for (quint32 word : words) {
        for (int i = 0; i < 8; ++i, word >>= 4)
            key.append("0123456789abcdef"[word & 15]);
    }
    wipe(reinterpret_cast<char *>(words.data()), sizeof words);
    return key;
}

} // namespace

QString fingerprintTag(const CredentialSet &set, const SecretBuffer &key)
{
    std::vector<const CredentialSet::Entry *> entries;
    for (const auto &entry : set.entries())
        entries.push_back(&entry);
    std::sort(entries.begin(), entries.end(),
              [](const auto *a, const auto *b) { return a->name < b->name; });

    QByteArray keyCopy = key.expose().toByteArray();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, keyCopy);
    for (const auto *entry : entries) {
        addPart(code, entry->name.toUtf8());
        addPart(code, entry->value.expose());
    }
    const QByteArray tag = code.result().first(tagBytes).toHex();
    code.setKey({}); // drops its own reference, so that the copy is ours alone to wipe
    wipe(keyCopy);
    return QString::fromLatin1(tag);
}

QString shownFingerprint(const QString &tag)
{
    return tag.first(std::min<qsizetype>(shownDigits, tag.size()));
}

FingerprintKeeper::FingerprintKeeper(SecretVault &vault, QObject *parent)
    : QObject(parent), m_vault(vault)
{
}

void FingerprintKeeper::withKey(QObject *context, Use use)
{
    m_waiting.push_back({context, std::move(use)});
    if (m_waiting.size() > 1)
        return;
    if (!m_key.isEmpty())
        QMetaObject::invokeMethod(this, [this] { answer(); }, Qt::QueuedConnection);
    else
        m_vault.read(fingerprintKeyName()).then(this, [this](Result<SecretBuffer> key) {
            take(std::move(key));
        });
}

void FingerprintKeeper::take(Result<SecretBuffer> key)
{
    if (key) {
        m_key = std::move(*key);
        answer();
    } else if (key.error().kind == ApiErrorKind::SecretMissing) {
        makeKey();
    } else {
        answer(key.error());
    }
}

void FingerprintKeeper::makeKey()
{
    auto key = std::make_shared<SecretBuffer>(randomKey());
    m_vault.write(fingerprintKeyName(), key->clone()).then(this, [this, key](Result<void> done) {
        if (done)
            m_key = std::move(*key);
        answer(done ? std::nullopt : std::optional(done.error()));
    });
}

void FingerprintKeeper::answer(const std::optional<ApiError> &trouble)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &one : waiting) {
        if (one.context)
            one.use(trouble ? Result<const SecretBuffer *>(failure(*trouble)) : &m_key);
    }
}

} // namespace console
