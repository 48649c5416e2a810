#include "ui/dialogs/rotation/matchmark.h"

#include "models/workflows/storedmatch.h"
#include "ui/forms/credentialform.h"

namespace console {

using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 300ms;

} // namespace

MatchMark::MatchMark(SecretVault &vault, const ConnectorRef &target, CredentialForm &form,
                     QObject *parent)
    : QObject(parent), m_vault(vault), m_target(target), m_form(form)
{
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &MatchMark::compare);
    connect(&form, &CredentialForm::changed, this, &MatchMark::forget);
}

/// A mark never stands beside anything but what was compared.
void MatchMark::forget()
{
    ++m_question;
    m_form.showMatches({});
    m_typed.start();
}

void MatchMark::compare()
{
    if (m_form.isEmpty())
        return;
    matchingStored(m_vault, m_target, m_form.credentials())
        .then(this, [this, question = m_question](const Result<QStringList> &matching) {
            if (question == m_question)
                m_form.showMatches(matching ? std::optional(*matching) : std::nullopt);
        });
}

} // namespace console
