#include "ui/dialogs/exportpresetrow.h"

#include "ui/forms/tallcombo.h"
#include "ui/presentation/metrics.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace console {

using namespace Qt::StringLiterals;

ExportPresetRow::ExportPresetRow(ProfileMemory &memory, const QString &kind, QWidget *parent)
    : QWidget(parent),
      m_presets(memory),
      m_kind(kind),
      m_names(new TallCombo(this)),
      m_keep(new QPushButton(tr("&Keep"), this)),
      m_forget(new QPushButton(tr("F&orget"), this))
{
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->lineEdit()->setPlaceholderText(tr("Name these choices to use them again"));
    m_names->lineEdit()->setMaxLength(80);
    nameWidget(m_names, u"exportPreset"_s, tr("Preset"));
    m_names->lineEdit()->setAccessibleName(tr("Preset"));
    nameWidget(m_keep, u"keepPreset"_s, tr("Keep as preset"));
    nameWidget(m_forget, u"forgetPreset"_s, tr("Forget preset"));
    auto *label = plainLabel(tr("&Preset"), TextRank::Body, this);
    label->setBuddy(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::small);
    layout->addWidget(label);
    layout->addWidget(m_names, 1);
    for (auto *button : {m_keep, m_forget}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    fill({});
    connect(m_names, &QComboBox::activated, this, &ExportPresetRow::choose);
    connect(m_names, &QComboBox::editTextChanged, this, &ExportPresetRow::offer);
    connect(m_keep, &QPushButton::clicked, this,
            [this] { emit keepRequested(m_names->currentText().trimmed()); });
    connect(m_forget, &QPushButton::clicked, this, &ExportPresetRow::forget);
}

void ExportPresetRow::keep(const ExportPreset &preset)
{
    m_presets.keep(m_kind, preset);
    fill(preset.name);
}

void ExportPresetRow::fill(const QString &current)
{
    {
        const QSignalBlocker quiet(m_names);
        m_names->clear();
        for (const auto &preset : m_presets.presets(m_kind))
            m_names->addItem(preset.name);
        m_names->setCurrentIndex(m_names->findText(current, Qt::MatchExactly));
        m_names->setEditText(current);
    }
    offer();
}

void ExportPresetRow::choose()
{
    const QString name = m_names->currentText();
    for (const auto &preset : m_presets.presets(m_kind)) {
        if (preset.name == name)
            emit chosen(preset);
    }
    offer();
}

void ExportPresetRow::forget()
{
    m_presets.remove(m_kind, m_names->currentText());
    fill({});
}

void ExportPresetRow::offer()
{
    const QString name = m_names->currentText().trimmed();
    m_keep->setEnabled(!name.isEmpty());
    m_forget->setEnabled(m_names->findText(name, Qt::MatchExactly) >= 0 && !name.isEmpty());
}

} // namespace console
