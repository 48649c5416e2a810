// The parts of the export dialog, top to bottom.
#include "ui/dialogs/exportdialog.h"

#include "models/ports/clock.h"
#include "models/tables/cataloguetable.h"
#include "ui/presentation/looks.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

QString exportRowsText(qint64 rows)
{
    return counted(rows, ExportDialog::tr("1 row"), ExportDialog::tr("%1 rows"));
}

QWidget *ExportDialog::buildScope()
{
    auto *box = new QWidget(this);
    m_shown = new QRadioButton(tr("As &shown (%1)").arg(exportRowsText(m_table.rowCount())), box);
    m_all = new QRadioButton(tr("E&verything (%1)").arg(exportRowsText(m_table.totalCount())), box);
    nameWidget(m_shown, u"exportShown"_s, tr("As shown"));
    nameWidget(m_all, u"exportAll"_s, tr("Everything"));
    m_shown->setChecked(true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(plainLabel(tr("Rows"), TextRank::Heading, box));
    layout->addWidget(m_shown);
    layout->addWidget(m_all);
    return box;
}

QWidget *ExportDialog::buildFormat()
{
    auto *box = new QWidget(this);
    m_format = new QComboBox(box);
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ExportFormat::Json));
    nameWidget(m_format, u"exportFormat"_s, tr("Format"));
    auto *label = plainLabel(tr("&Format"), TextRank::Heading, box);
    label->setBuddy(m_format);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(label);
    layout->addWidget(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    return box;
}

QWidget *ExportDialog::buildColumns()
{
    auto *box = new QWidget(this);
    m_columns = new QListWidget(box);
    nameWidget(m_columns, u"exportColumns"_s, tr("Columns"));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setMinimumHeight(150);
    m_columns->setFrameShape(QFrame::NoFrame);
    for (int column = 0; column < catalogue::ColumnCount; ++column) {
        auto *item = new QListWidgetItem(
            m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), m_columns);
        item->setData(Qt::UserRole, column);
        item->setCheckState(Qt::Checked);
    }
    m_columns->setCurrentRow(0);
    auto *label = plainLabel(tr("&Columns, in this order"), TextRank::Heading, box);
    label->setBuddy(m_columns);
    auto *up = new QPushButton(tr("Move &up"), box);
    auto *down = new QPushButton(tr("Move &down"), box);
    nameWidget(up, u"columnUp"_s, tr("Move column up"));
    nameWidget(down, u"columnDown"_s, tr("Move column down"));
    auto *buttons = new QVBoxLayout;
    for (auto *button : {up, down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    auto *frame = new QFrame(box); // the view itself has no outline in this style
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(metrics::tight, metrics::tight, metrics::tight, metrics::tight);
    inside->addWidget(m_columns);
    row->addWidget(frame, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::tight);
    layout->addWidget(label);
    layout->addLayout(row, 1);
    connect(up, &QPushButton::clicked, this, [this] { moveColumn(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveColumn(1); });
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::updateButtons);
    return box;
}

QWidget *ExportDialog::buildFile()
{
    auto *line = new QWidget(this);
    m_file = new QLineEdit(line);
    nameWidget(m_file, u"exportFile"_s, tr("File"));
    auto *browse = new QPushButton(tr("&Browse…"), line);
    nameWidget(browse, u"browse"_s, tr("Browse for a file"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_file, 1);
    layout->addWidget(browse);
    line->setFocusProxy(m_file);
    const QString day = m_clock.now().toLocalTime().toString(u"yyyy-MM-dd"_s);
    const QString name = u"%1-%2.csv"_s.arg(pluralTitle(m_table.kind()).toLower(), day);
    m_file->setText(QDir::toNativeSeparators(QDir(defaultFolder()).filePath(name)));
    m_fileRow = new FieldRow(tr("File &name"), line, FieldRow::Mark::None, this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    return m_fileRow;
}

} // namespace console
