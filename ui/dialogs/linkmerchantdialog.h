#pragma once

#include "models/finder/finderindex.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"
#include "ui/pages/merchantlinks.h"

class QLineEdit;
class QListWidget;

namespace console {

/// Says which merchant of another account is the same one.
class LinkMerchantDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    LinkMerchantDialog(const ConsoleParts &parts, const MerchantRef &merchant, QWidget *parent);

signals:
    void chosen(const console::AccountId &account, const QString &id);

private:
    void fill(const MerchantRef &merchant);
    void search(const QString &text);
    void take();

    ConsoleParts m_parts;
    QString m_name; ///< of the merchant to be linked
    FinderIndex m_index;
    QList<MerchantRef> m_merchants;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_link;
};

} // namespace console
