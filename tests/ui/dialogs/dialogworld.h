#pragma once

#include "ui/consoleparts.h"
#include "tests/support/dialogdesk.h"
#include "tests/support/englishwords.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QPointer>
#include <QTest>

namespace console::testing {

/// A dialog over the desk, used as a person uses it: by names and keys.
struct DialogWorld : DialogDesk
{
    ConsoleParts parts{accounts, platforms, vault,     journal,      catalogue,
                       loader,   rotations, statusChanges, clock, preferences,
                       memory, workbook, changes, exchanges};
    QPointer<QDialog> dialog;

    ~DialogWorld() { delete dialog; }

    template<typename T, typename... Arguments>
    T *open(Arguments &&...arguments)
    {
        auto *made = new T(std::forward<Arguments>(arguments)..., nullptr);
        dialog = made;
        made->open();
        made->activateWindow();
        QTest::qWait(0);
        return made;
    }

    template<typename T = QWidget>
    T *find(const QString &objectName) const
    {
        return dialog->findChild<T *>(objectName);
    }

    /// The visible, focusable widget with this accessible name, in English, in any window.
    static QWidget *named(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && EnglishWords::spoken().isShown(widget->accessibleName(), name))
                return widget;
        }
        return nullptr;
    }

    static void type(const QString &name, const QString &text)
    {
        QWidget *widget = named(name);
        ASSERT_TRUE(widget) << "no field " << name.toStdString();
        widget->setFocus();
        QTest::keyClicks(widget, text);
    }

    static void press(const QString &name)
    {
        QWidget *widget = named(name);
        ASSERT_TRUE(widget) << "no button " << name.toStdString();
        ASSERT_TRUE(widget->isEnabled()) << "disabled: " << name.toStdString();
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Space);
        QTest::qWait(0);
    }

    static bool isEnabled(const QString &name)
    {
        const QWidget *widget = named(name);
        return widget && widget->isEnabled();
    }

    /// Everything that can be read in the open windows.
    static QString words()
    {
        QStringList all;
        for (QWidget *widget : QApplication::allWidgets()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                all.append(label->text());
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                all.append(button->text());
        }
        return all.join(u'\n');
    }

    static bool waitForWords(const QString &text, int milliseconds = 3000)
    {
        return QTest::qWaitFor([&] { return EnglishWords::spoken().contains(words(), text); },
                               milliseconds);
    }
};

inline ConnectorRef connectorOf(const Account &account, const QString &type = QStringLiteral("CardPointe"))
{
    return {account.id, QStringLiteral("mid_8Yh2k1"), QStringLiteral("Bobby's Burgers"),
            QStringLiteral("midCon_4fT9x2"), type};
}

inline CatalogueRow integrationRow(const Account &account, const QString &name, const QString &type,
                                   const QString &status)
{
    Integration integration;
    integration.id = QStringLiteral("int_7kd82ma");
    integration.name = name;
    integration.type = type;
    integration.rawStatus = status;
    integration.ownerId = QStringLiteral("org_1f9");
    return catalogueRow(account, integration, QDateTime(QDate(2026, 5, 3), QTime(9, 0), Qt::UTC));
}

inline CredentialSet cardPointe(const char *mid, const char *key, const char *secret)
{
    CredentialSet set;
    set.set(QStringLiteral("mid"), SecretBuffer(QByteArrayView(mid)));
    set.set(QStringLiteral("key"), SecretBuffer(QByteArrayView(key)));
    set.set(QStringLiteral("secret"), SecretBuffer(QByteArrayView(secret)));
    return set;
}

} // namespace console::testing
