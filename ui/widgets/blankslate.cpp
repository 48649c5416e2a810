#include "ui/widgets/blankslate.h"

#include "ui/presentation/metrics.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/spinner.h"
#include "ui/widgets/text.h"

#include <QBoxLayout>
#include <QPushButton>

namespace console {

namespace {

constexpr int pictureSize = 44;
constexpr int textWidth = 440;

QLabel *newCentred(TypeRank rank)
{
    auto *label = newWrappedLabel({}, rank);
    label->setAlignment(Qt::AlignHCenter);
    label->setMaximumWidth(textWidth);
    return label;
}

} // namespace

BlankSlate::BlankSlate(QWidget *parent)
    : QWidget(parent), m_picture(new Picture(pictureSize)), m_spinner(new Spinner),
      m_title(newCentred(TypeRank::Title)), m_text(newCentred(TypeRank::Body)),
      m_detail(newCentred(TypeRank::Small)), m_actions(new QVBoxLayout)
{
    m_text->setProperty("muted", true);
    m_detail->setProperty("muted", true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::wide, metrics::huge, metrics::wide, metrics::huge);
    layout->setSpacing(metrics::medium);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_spinner, 0, Qt::AlignHCenter);
    for (QLabel *widget : {m_title, m_text, m_detail})
        layout->addLayout(centred(widget));
    layout->addSpacing(metrics::tight);
    m_actions->setSpacing(metrics::small);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    m_spinner->hide();
    m_detail->hide();
}

void BlankSlate::putInMiddle()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretch(0, 1);
    column->setStretch(column->count() - 1, 1);
}

void BlankSlate::setPicture(Glyph glyph, Ink ink)
{
    m_picture->setIcon(glyphIcon(glyph, ink));
}

void BlankSlate::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void BlankSlate::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void BlankSlate::setBusy(bool busy)
{
    m_spinner->setVisible(busy);
    m_picture->setVisible(!busy);
}

QPushButton *BlankSlate::addAction(const QString &text, const QString &objectName)
{
    const auto rank = m_actions->isEmpty() ? ButtonRank::Primary : ButtonRank::Ordinary;
    auto *button = newButton(text, objectName, rank);
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}

} // namespace console
