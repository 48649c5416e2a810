#pragma once

#include "models/ports/editrole.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace console {

class ObjectForm;

/// Reads what the pickers of a form offer, and says so beside them. Where the owner that limits
/// them is typed, it waits for a pause, and gives up what it asked for another one.
class FormPickers : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the form. `role` is asked before each question; null: nothing is read.
    FormPickers(ObjectForm &form, ObjectSpec spec, std::function<EditRole *()> role);

private:
    void hearOwnerOut();
    void noteOwner(const QString &path);
    void readForOwner();
    void loadChoices(bool ofOwner);
    void askForChoices(const FieldSpec &field, const QString &owner);
    void takeChoices(const FieldSpec &field, const Result<QList<Choice>> &choices);

    ObjectForm &m_form;
    ObjectSpec m_spec;
    std::function<EditRole *()> m_role;
    QTimer m_ownerTyped; ///< since the last key in the field that names the owner
    std::map<QString, ApiCall<QList<Choice>>> m_questions; ///< by path
};

} // namespace console
