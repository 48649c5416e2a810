#pragma once

#include "models/workflows/objectchange.h"
#include "ui/consoleparts.h"
#include "ui/dialogs/consoledialog.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QScrollArea;
class QStackedWidget;

namespace console {

class BlankSlate;
class ConsentPanel;
class NavigationList;
class ObjectForm;
class ReviewList;

/// Creates or edits one object: read afresh, a form, a review field by field, send, the outcome.
/// The target is what was chosen when the dialog opened. Closing it does not stop a change.
class EditorDialog : public ConsoleDialog
{
    Q_OBJECT

public:
    /// `target` of a creation says where the new one goes.
    EditorDialog(const ConsoleParts &parts, const ObjectRef &target, const EditOffer &offer,
                 QWidget *parent);

    ~EditorDialog() override;

    /// The form begins with another name than the stored one. To be said before the event loop
    /// runs: nothing is read before.
    void beginWithName(const QString &name) { m_name = name; }

public slots:
    void reject() override;

private:
    enum Step { Reading, Filling, Reviewing, Sending, Ended };

    // editordialog.cpp: what is read, and the form
    void build();
    void buildButtons();
    void read();
    void takeSpec(const Result<ObjectSpec> &spec);
    void takeObject(const Result<EditableObject> &object);
    void openForm(ObjectDraft draft);
    [[nodiscard]] QWidget *newFormPage();
    void listSections();
    void followScroll();
    void markSections();
    void fitStep();
    [[nodiscard]] QString groupInView() const;
    void focusFirstField();
    void showReadError(const ApiError &error);
    void noteType(const QString &path);
    void readForType();
    void takeSpecOfType(const QString &type, const Result<ObjectSpec> &spec);
    void preset(ObjectDraft &draft) const;
    void setStep(Step step);
    [[nodiscard]] EditRole *role() const;
    [[nodiscard]] bool isNew() const;

    // editordialogsending.cpp: review, sending, outcome
    void review();
    void buildReview(const ObjectDraft &draft);
    void warnOfNamesakes(const Result<QList<EditableObject>> &found);
    void backToForm();
    void send();
    void showProgress(const ChangeReport &report);
    void finish(const ChangeReport &report);
    void returnToForm(const ChangeReport &report);
    void showEnd(const ChangeReport &report);
    void askToDiscard();
    [[nodiscard]] bool hasUnsentInput() const;

    ConsoleParts m_parts;
    ObjectRef m_target;
    EditOffer m_offer;
    Account m_account;
    ObjectSpec m_spec;
    Step m_step = Reading;
    bool m_leading = false; ///< to a section that was chosen
    bool m_wasEdited = false; ///< by the person, not by the dialog
    QString m_operation;
    QString m_name; ///< to begin with; empty: the stored one
    QTimer m_typed; ///< since the last key in the field that names the type
    MessagePanel *m_top = nullptr;
    QStackedWidget *m_stack = nullptr;
    BlankSlate *m_busy = nullptr;
    NavigationList *m_sections = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPointer<ObjectForm> m_form;
    QWidget *m_reviewPage = nullptr;
    ConsentPanel *m_consent = nullptr;
    QLabel *m_question = nullptr;
    MessagePanel *m_namesakes = nullptr;
    ReviewList *m_differences = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_go = nullptr;
};

} // namespace console
