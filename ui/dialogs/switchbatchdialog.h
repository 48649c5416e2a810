#pragma once

#include "models/workflows/switchbatch.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"

class QLabel;

namespace console {

class BatchTable;
class ConsentPanel;
class CountedBar;

/// Switches the chosen connectors on or off, one after another, with each one's outcome.
class SwitchBatchDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `targets` belong to one account and are not empty.
    SwitchBatchDialog(const ConsoleParts &parts, const QList<ObjectRef> &targets,
                      const EditOffer &offer, QWidget *parent);

private:
    void build();
    void run();
    void follow();
    [[nodiscard]] QString stateText() const;

    ConsoleParts m_parts;
    EditOffer m_offer;
    Account m_account;
    SwitchBatch *m_batch;
    bool m_begun = false;
    BatchTable *m_table;
    QLabel *m_state = nullptr;
    CountedBar *m_progress = nullptr;
    ConsentPanel *m_consent = nullptr;
    QPushButton *m_rest = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_run = nullptr;
};

} // namespace console
