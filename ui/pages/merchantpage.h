#pragma once

#include "models/tables/cataloguerow.h"
#include "ui/consoleparts.h"
#include "ui/pages/merchantlinks.h"
#include "ui/pages/objectkey.h"
#include "ui/pages/page.h"

#include <QHash>
#include <QSet>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace console {

class Card;
class ElidedLabel;
class RelatedList;
struct ObjectOffer;
struct OpenRotation;

/// One merchant as a place: what every linked account knows of it, with its connectors,
/// integrations, credentials, open rotations and history, and what can be done next.
class MerchantPage : public Page
{
    Q_OBJECT

public:
    MerchantPage(const ConsoleParts &parts, MerchantLinks &links, QWidget *parent = nullptr);

    void show(const MerchantRef &merchant);
    /// Shows the same merchant afresh: keyboard, chosen objects and scrolling stay.
    void rebuild();
    /// The same, if anything that is shown was read differently since; an age alone is nothing.
    void follow();

    [[nodiscard]] const MerchantRef &merchant() const { return m_merchant; }

    /// The object that a command is about: the chosen one of a kind, the first if none was chosen.
    [[nodiscard]] std::optional<CatalogueRow> rowOf(ObjectKind kind) const;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QWidget *header() override;
    [[nodiscard]] QWidget *mainWidget() override;
    [[nodiscard]] QString statusText() const override;

signals:
    /// Another connector or integration was chosen for commands.
    void commandRowsChanged();
    void backRequested();
    void rotateRequested();
    void statusRequested();
    void navigateRequested(console::ObjectKind kind, const console::AccountId &account,
                           const QString &id);
    void merchantRequested(const console::AccountId &account, const QString &id);
    void rotationRequested(const QString &operation);
    void rotationsRequested();
    void editRequested(const console::ObjectOffer &offer);
    void linkRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // merchantparts.cpp
    [[nodiscard]] QWidget *newContent();
    void addHead(QVBoxLayout &layout, const CatalogueRow &row);
    void addActions(QVBoxLayout &layout);
    [[nodiscard]] Card *newActions();
    void addObjects(QVBoxLayout &layout, ObjectKind kind);
    void addCredentials(QVBoxLayout &layout);
    void addRotations(QVBoxLayout &layout);
    void addRotation(QVBoxLayout &layout, const OpenRotation &rotation);
    bool addEdits(QVBoxLayout &layout, const CatalogueRow &merchant);
    [[nodiscard]] QString noActivityText(qsizetype read) const;
    void addActivity(QVBoxLayout &layout);
    void addElsewhere(QVBoxLayout &layout);
    [[nodiscard]] QList<CatalogueRow> objectsOf(ObjectKind kind) const;
    [[nodiscard]] QSet<ObjectKey> whatIsHere() const;

    [[nodiscard]] std::optional<CatalogueRow> row() const;
    [[nodiscard]] QList<CatalogueRow> readRows() const;
    void followChoice();
    void placeColumns();

    ConsoleParts m_parts;
    MerchantLinks &m_links;
    MerchantRef m_merchant;
    QWidget *m_header;
    ElidedLabel *m_title;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns = nullptr;
    RelatedList *m_connectors = nullptr;
    RelatedList *m_integrations = nullptr;
    Card *m_actions = nullptr;
    QWidget *m_first = nullptr; ///< where the keyboard begins
    QList<CatalogueRow> m_shown; ///< without their ages
    QHash<ObjectKind, ObjectKey> m_chosen; ///< the rows commands were about before the last rebuild
};

} // namespace console
