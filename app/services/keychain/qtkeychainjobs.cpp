#include "app/services/keychain/qtkeychainjobs.h"

#include "app/services/keychain/openkeychain.h"
#include "app/services/keychain/secretservicesession.h"

#include <qt6keychain/keychain.h>

namespace console {

namespace {

JobVerdict verdictOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return JobVerdict::Done;
    case QKeychain::EntryNotFound:
        return JobVerdict::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return JobVerdict::Denied;
    case QKeychain::CouldNotDeleteEntry:
        return JobVerdict::Failed;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return JobVerdict::NoService; // every D-Bus error is an OtherError
    }
    return JobVerdict::NoService;
}

/// What was read. binaryData() of a text entry is its UTF-8, and shares the job's own bytes.
SecretBuffer textOf(QKeychain::Job *job)
{
    const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
    return reading ? SecretBuffer(reading->binaryData()) : SecretBuffer();
}

/// Wipes through the shared copy on purpose: a detached one would leave the job's bytes behind.
void wipeText(QKeychain::Job *job)
{
    if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
        const QByteArray shared = reading->binaryData();
        wipe(const_cast<char *>(shared.constData()), shared.size());
    }
}

} // namespace

QtKeychainJobs::QtKeychainJobs(QString service, QObject *parent)
    : QObject(parent), m_service(std::move(service))
{
}

void QtKeychainJobs::read(const QString &key, Answer answer)
{
    start(new QKeychain::ReadPasswordJob(m_service), key, std::move(answer));
}

void QtKeychainJobs::write(const QString &key, const SecretBuffer &text, Answer answer)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    QString unavoidable = QString::fromUtf8(text.expose());
    job->setTextData(unavoidable);
    wipe(unavoidable);
    start(job, key, std::move(answer));
}

void QtKeychainJobs::remove(const QString &key, Answer answer)
{
    start(new QKeychain::DeletePasswordJob(m_service), key, std::move(answer));
}

void QtKeychainJobs::askIfOpen(std::function<void(bool)> answer)
{
    askIfKeychainIsOpen(*this, std::move(answer));
}

void QtKeychainJobs::start(QKeychain::Job *job, const QString &key, Answer answer)
{
    // No parent: a job that is deleted before it has answered crashes when it does (safety.md §5).
    // It deletes itself when it has finished, and if it never does it is left alone.
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this,
            [answer = std::move(answer)](QKeychain::Job *done) {
                const JobVerdict verdict = verdictOf(done->error());
                if (verdict == JobVerdict::NoService)
                    forgetSecretServiceSession();
                answer({verdict, textOf(done)});
            });
    connect(job, &QKeychain::Job::finished, job, &wipeText);
    job->start();
}

} // namespace console
