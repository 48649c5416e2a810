#include "app/headless/headlesstask.h"

#include "ui/presentation/errortexts.h"
#include "ui/presentation/inputtexts.h"

namespace console {

using namespace Qt::StringLiterals;

QList<Account> HeadlessTask::chosenAccounts()
{
    const QList<Account> all = m_parts.accounts.accounts();
    if (m_command.account.compare("all"_L1, Qt::CaseInsensitive) == 0) {
        if (all.isEmpty())
            m_streams.complain(u"This profile has no account. Try merchant-console accounts --help."_s);
        return all;
    }
    QStringList labels;
    for (const Account &account : all) {
        if (account.label.compare(m_command.account, Qt::CaseInsensitive) == 0
            || account.id.value == m_command.account)
            return {account};
        labels.append(QString(u"“"_s + account.label + u"”"_s));
    }
    m_streams.complain(labels.isEmpty()
                           ? u"There is no account “%1”; this profile has none."_s.arg(m_command.account)
                           : u"There is no account “%1”. There are: %2."_s.arg(
                                 m_command.account, labels.join(u", "_s)));
    return {};
}

void HeadlessTask::complain(const Account &account, const ApiError &error)
{
    QStringList faults;
    bool isOurs = error.kind == ApiErrorKind::InvalidRequest && !error.fields.isEmpty();
    for (const auto &[field, message] : error.fields) {
        // The account store's own words; a platform's are shown as they are.
        const auto problem = inputProblemOf(message);
        const QString fault = problem ? inputText(*problem) : message;
        faults.append(field == "account"_L1 ? fault : QString(field + u": "_s + fault));
        isOurs = isOurs && problem;
    }
    QString text = faults.join(u' ');
    if (!isOurs) // no form marks a field here, so that the paragraph would say less than the faults
        text = QString(errorParagraph(error, account.platform) + u' ' + text).trimmed();
    const QString detail = errorText(error, account.platform).detail;
    if (!detail.isEmpty() && error.fields.isEmpty())
        text += u" ("_s + detail + u')';
    m_streams.complain(account.label.isEmpty() ? text : QString(account.label + u": "_s + text));
}

} // namespace console
