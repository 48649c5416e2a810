// The parts of the export dialog, top to bottom.
#include "ui/dialogs/exportdialog.h"

#include "models/ports/clock.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace console {

using namespace Qt::StringLiterals;

QString exportRowsText(qint64 rows)
{
    return counted(rows, ExportDialog::tr("1 row"), ExportDialog::tr("%1 rows"));
}

QWidget *ExportDialog::buildScope()
{
    auto *box = new QWidget(this);
    m_shown = new QRadioButton(tr("As sho&wn (%1)").arg(exportRowsText(m_source.shown)), box);
    m_all = new QRadioButton(tr("E&verything (%1)").arg(exportRowsText(m_source.all)), box);
    nameWidget(m_shown, u"exportShown"_s, tr("As shown"));
    nameWidget(m_all, u"exportAll"_s, tr("Everything"));
    m_shown->setChecked(true);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::wide);
    layout->addWidget(plainLabel(tr("Rows"), TextRank::Body, box));
    layout->addWidget(m_shown);
    layout->addWidget(m_all);
    layout->addStretch(1);
    return box;
}

QWidget *ExportDialog::buildFile()
{
    auto *line = new QWidget(this);
    m_file = new QLineEdit(line);
    m_file->setProperty("latin", true);
    nameWidget(m_file, u"exportFile"_s, tr("File"));
    auto *browse = new QPushButton(tr("B&rowse…"), line);
    nameWidget(browse, u"browse"_s, tr("Browse for a file"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_file);
    const QString day = m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString name = u"%1-%2.csv"_s.arg(m_source.kind, day);
    m_file->setText(QDir::toNativeSeparators(QDir(defaultFolder()).filePath(name)));
    m_fileRow = new FieldRow(tr("File &name"), line, FieldRow::Mark::None, this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    return m_fileRow;
}

} // namespace console
