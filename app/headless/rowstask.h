#pragma once

#include "app/headless/accountreading.h"
#include "app/headless/headlesstask.h"
#include "models/workflows/exportrun.h"

namespace console {

/// `export` and `list`: reads the accounts, then writes or prints their rows.
class RowsTask : public HeadlessTask
{
    Q_OBJECT

public:
    RowsTask(HeadlessCommand command, HeadlessParts &parts, Streams &streams);

    void start() override;
    void stop() override;

private:
    void takeReading();
    [[nodiscard]] bool tellIncomplete();
    void takeRows(std::shared_ptr<const ExportRows> rows);
    void exportRows(std::shared_ptr<const ExportRows> rows);
    void takeExport();
    void printRows(const ExportRows &rows);
    void readActivity();
    [[nodiscard]] std::shared_ptr<const ExportRows> catalogueRows() const;

    AccountReading m_reading;
    ExportRun m_run;
    std::optional<Account> m_account; ///< if the command is about one
    int m_exitCode = Done;
    bool m_stopped = false;
};

} // namespace console
