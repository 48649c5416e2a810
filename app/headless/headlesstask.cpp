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
    QString text = errorParagraph(error, account.platform);
    for (const auto &fault : error.fields) {
        // The account store's own words; a platform's are shown as they are.
        const auto problem = inputProblemOf(fault.message);
        text += u' ' + fault.field + u": "_s + (problem ? inputText(*problem) : fault.message);
    }
    const QString detail = errorText(error, account.platform).detail;
    if (!detail.isEmpty() && error.fields.isEmpty())
        text += u" ("_s + detail + u')';
    m_streams.complain(account.label.isEmpty() ? text : QString(account.label + u": "_s + text));
}

} // namespace console
