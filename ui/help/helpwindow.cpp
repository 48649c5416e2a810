#include "ui/help/helpwindow.h"

#include "ui/presentation/icons.h"
#include "ui/presentation/languages.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/hanging.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextList>

/// Q_INIT_RESOURCE must stand outside every namespace, the unnamed one too.
static void initialiseHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace console {

using namespace Qt::StringLiterals;

namespace {

constexpr auto firstTopic = "start"_L1;
constexpr int listLines = 115; ///< per cent
constexpr QChar pointSpace(0x2002);

/// In the language that is spoken; links lead on in the same.
QString fileOf(const QString &topic)
{
    return u":/console/help/%1/%2.md"_s.arg(Languages::current(), topic);
}

double pointGap(const QTextBlock &block)
{
    return QFontMetricsF(block.charFormat().font()).horizontalAdvance(pointSpace);
}

/// Room between the points of a list, which Markdown sets as close as the lines of one.
void loosenLists(QTextDocument &text)
{
    QTextCursor cursor(&text);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (!block.textList())
            continue;
        const bool isFirst = block.previous().textList() != block.textList();
        const bool isLast = block.next().textList() != block.textList();
        cursor.setPosition(block.position());
        QTextBlockFormat format = cursor.blockFormat();
        format.setTopMargin(isFirst ? metrics::small : 0);
        format.setBottomMargin(isLast ? metrics::medium : metrics::small);
        // Qt sets the point a space away from the text, whatever that is: a space more, which stands
        // out of the line, so that all lines begin alike.
        format.setTextIndent(-pointGap(block));
        format.setLineHeight(listLines, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        cursor.insertText(QString(pointSpace));
    }
}

/// Lines begin at the side where the program's do.
void direct(QTextDocument &text)
{
    QTextCursor cursor(&text);
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format;
        format.setLayoutDirection(QGuiApplication::layoutDirection());
        cursor.mergeBlockFormat(format);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent, Qt::Window), m_text(new QTextBrowser)
{
    initialiseHelp();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    setAccessibleName(windowTitle());
    nameWidget(*m_text, u"helpText"_s, tr("Help text"));
    m_text->setOpenExternalLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(metrics::large);
    m_text->document()->setIndentWidth(metrics::wide);
    auto *contents = newButton(tr("Contents"), u"helpContents"_s, ButtonRank::Quiet);
    auto *back = newButton(tr("Back"), u"helpBack"_s, ButtonRank::Quiet);
    auto *close = newButton(tr("Close"), u"closeHelp"_s);
    back->setEnabled(false);
    connect(m_text, &QTextBrowser::sourceChanged, this,
            [this] {
                loosenLists(*m_text->document());
                direct(*m_text->document());
            });
    connect(contents, &QPushButton::clicked, this, [this] { showTopic(firstTopic); });
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(metrics::large, metrics::medium, metrics::large, metrics::medium);
    buttons->addItem(new HangingItem(contents));
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(560, 620);
}

void HelpWindow::showTopic(const QString &topic)
{
    const QString known = QFile::exists(fileOf(topic)) ? topic : QString(firstTopic);
    m_text->setSource(QUrl(QString(u"qrc"_s + fileOf(known))), QTextDocument::MarkdownResource);
    m_text->setFocus();
}

QString HelpWindow::topic() const
{
    return m_text->source().fileName().section(u'.', 0, 0);
}

} // namespace console
