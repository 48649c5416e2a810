#include "ui/dialogs/requestsdialog.h"

#include "models/ports/exchangelog.h"
#include "ui/dialogs/requeststable.h"
#include "ui/presentation/exchangetexts.h"
#include "ui/widgets/messagepanel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QCheckBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

RequestsDialog::RequestsDialog(const ExchangeLog &log, QWidget *parent)
    : ConsoleDialog(tr("Requests"), parent), m_table(new RequestsTable(log, this)),
      m_view(new PlainTable(*m_table, {92, 150, 76, 330, 84, 96, 142, 116, 110})),
      m_writesOnly(new QCheckBox(tr("Only &changes")))
{
    setObjectName(u"requestsDialog"_s);
    nameWidget(*m_view, u"requestsTable"_s, tr("Requests table"));
    nameWidget(*m_writesOnly, u"requestsWritesOnly"_s, tr("Only changes"));
    m_view->setProperty("framed", true);
    m_view->setTextElideMode(Qt::ElideMiddle); // addresses begin alike
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    body()->addWidget(newWrappedLabel(
        tr("The last %1 requests to all platforms, newest first. Keys, credentials, bodies and "
           "search words are never recorded. The column “Retry” says whether the same request "
           "could be sent again without harm.")
            .arg(ExchangeLog::mostKept)));
    body()->addWidget(m_writesOnly);
    body()->addWidget(m_view, 1);
    auto *copyButton = addButton(tr("Copy as &text"), u"copyRequests"_s, ButtonLook::Plain);
    auto *close = addButton(tr("Close"), u"closeRequests"_s, ButtonLook::Primary);
    connect(m_writesOnly, &QCheckBox::toggled, m_table, &RequestsTable::setWritesOnly);
    connect(copyButton, &QPushButton::clicked, this, &RequestsDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *copyKeys = new QAction(this);
    copyKeys->setShortcut(QKeySequence::Copy);
    connect(copyKeys, &QAction::triggered, this, &RequestsDialog::copy);
    m_view->addAction(copyKeys);
    m_view->setFocus();
    resize(1250, 600);
}

/// The chosen rows, or all of them if none is chosen.
void RequestsDialog::copy()
{
    QStringList lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *selection = m_view->selectionModel();
        if (!selection->hasSelection() || selection->isRowSelected(row))
            lines.append(copyText(m_table->exchange(row)));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    message()->tell(Tone::Info, tr("Copied"), tr("One request per line, without any secret."));
}

} // namespace console
