#pragma once

#include "app/headless/headlesstask.h"

namespace console {

/// `accounts list`, `add`, `test` and `remove`.
class AccountsTask : public HeadlessTask
{
    Q_OBJECT

public:
    AccountsTask(HeadlessCommand command, HeadlessParts &parts, Streams &streams,
                 SecretBuffer key = {});

    void start() override;
    void stop() override;

private:
    void list();
    void add();
    void test();
    void takeTest(const Account &account, const Result<CatalogueBatch> &batch);
    void remove();
    void takeChange(const Account &account, const Result<void> &result, const QString &done);

    SecretBuffer m_key;
    int m_waiting = 0; ///< tests without an answer
    int m_failures = 0;
    int m_tests = 0;
};

} // namespace console
