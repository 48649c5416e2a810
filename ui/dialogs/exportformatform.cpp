#include "ui/dialogs/exportformatform.h"

#include "ui/forms/tallcombo.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace console {

using namespace Qt::StringLiterals;

namespace {

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ExportFormatForm::ExportFormatForm(QWidget *parent) : QWidget(parent)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(metrics::wide);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *side : {left, right}) {
        side->setSpacing(metrics::tight);
        columns->addLayout(side, 1);
    }
    m_format = addChoice(*left, tr("&Format"), u"exportFormat"_s, tr("Format"));
    m_format->addItem(tr("CSV, for spreadsheets"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON, for programs"), int(ExportFormat::Json));
    m_format->addItem(tr("JSON Lines, one object per line"), int(ExportFormat::JsonLines));
    m_format->addItem(tr("Excel workbook"), int(ExportFormat::Excel));
    m_header = addChoice(*right, tr("&Header line"), u"exportHeader"_s, tr("Header line"));
    m_header->addItem(tr("Names for programs (raw_status)"), int(ExportHeader::Names));
    m_header->addItem(tr("As in the window (Platform status)"), int(ExportHeader::Titles));
    m_tablesOnly = {m_header, right->itemAt(0)->widget()};
    m_delimiter = addChoice(*left, tr("&Separator"), u"exportDelimiter"_s, tr("Separator"));
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_lineEnds = addChoice(*right, tr("&Line ends"), u"exportLineEnds"_s, tr("Line ends"));
    m_lineEnds->addItem(tr("CRLF, as in RFC 4180"), true);
    m_lineEnds->addItem(tr("LF, for Unix tools"), false);
    m_mark = new QCheckBox(tr("&Begin with a byte order mark, for older versions of Excel"), this);
    nameWidget(m_mark, u"exportMark"_s, tr("Begin with a byte order mark"));
    left->addSpacing(metrics::small);
    left->addWidget(m_mark);
    right->addStretch(1);
    m_csvOnly = {m_delimiter, left->itemAt(2)->widget(), m_lineEnds, right->itemAt(2)->widget(),
                 m_mark};
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFormatForm::offer);
    offer();
}

QComboBox *ExportFormatForm::addChoice(QVBoxLayout &layout, const QString &label,
                                       const QString &objectName, const QString &accessibleName)
{
    auto *box = new TallCombo(this);
    nameWidget(box, objectName, accessibleName);
    auto *heading = plainLabel(label, TextRank::Body, this);
    heading->setBuddy(box);
    if (layout.count() > 0)
        heading->setContentsMargins(0, metrics::small, 0, 0);
    layout.addWidget(heading);
    layout.addWidget(box);
    return box;
}

void ExportFormatForm::offer()
{
    const bool csv = format() == ExportFormat::Csv;
    for (QWidget *widget : m_csvOnly)
        widget->setEnabled(csv);
    for (QWidget *widget : m_tablesOnly)
        widget->setEnabled(csv || format() == ExportFormat::Excel);
    emit changed();
}

ExportFormat ExportFormatForm::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

void ExportFormatForm::fill(ExportRequest &request) const
{
    request.format = format();
    request.header = ExportHeader(m_header->currentData().toInt());
    request.csv.delimiter = m_delimiter->currentData().toString().front().toLatin1();
    request.csv.windowsLineEnds = m_lineEnds->currentData().toBool();
    request.csv.byteOrderMark = m_mark->isChecked();
}

void ExportFormatForm::setFormat(ExportFormat format)
{
    select(m_format, int(format));
}

void ExportFormatForm::show(const ExportRequest &request)
{
    select(m_format, int(request.format));
    select(m_header, int(request.header));
    select(m_delimiter, QString(QLatin1Char(request.csv.delimiter)));
    select(m_lineEnds, request.csv.windowsLineEnds);
    m_mark->setChecked(request.csv.byteOrderMark);
}

} // namespace console
