#pragma once

#include "ui/dialogs/consoledialog.h"

class QCheckBox;

namespace console {

class ExchangeLog;
class PlainTable;
class RequestsTable;

/// What was asked of the platforms and what they answered, redacted, for whoever has to explain an
/// errand to a vendor. Stays open beside the window.
class RequestsDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    RequestsDialog(const ExchangeLog &log, QWidget *parent);

private:
    void copy();

    RequestsTable *m_table;
    PlainTable *m_view;
    QCheckBox *m_writesOnly;
};

} // namespace console
