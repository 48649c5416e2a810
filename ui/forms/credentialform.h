#pragma once

#include "models/domain/credentialset.h"
#include "models/domain/processorcatalog.h"
#include "models/domain/validation.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace console {

class FieldRow;
class SecretField;

/// The fields of a processor's credential set: identifiers in the clear, secrets masked. Where the
/// sources are not certain, any further field can be added by its name.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { Current, New };

    CredentialForm(const QString &processor, Purpose purpose, QWidget *parent = nullptr);

    [[nodiscard]] CredentialSet credentials() const;
    [[nodiscard]] bool isEmpty() const;

    /// Shows problems beside their fields; those without a field are returned as one text.
    [[nodiscard]] QString showIssues(const QList<InputIssue> &issues);

    /// Marks fields that the platform complained about, adding rows for names not yet shown.
    void showFieldErrors(const QList<FieldError> &errors);

    /// Marks which of the typed secrets are the stored ones, by name; without an answer, none.
    void showMatches(const std::optional<QStringList> &matching);

    void clearProblems();
    void focusFirstProblem();
    void wipe();

signals:
    void changed();

private:
    struct Row
    {
        QString name;
        FieldRow *row;
        QLineEdit *plain; ///< for identifiers, else null
        SecretField *secret; ///< for secrets, else null
        int refusedAt = -1; ///< length of the secret when a key was refused in it
    };

    void refuse(const QString &name, const QString &why, bool typed);
    void addSpecified(const CredentialFieldSpec &spec);
    void addUnknown(const QString &name);
    void addEditor(const QString &name, const QString &label, bool secret, bool required,
                   int generatedLength = 0);
    [[nodiscard]] QWidget *withGenerator(SecretField *field, const QString &label, int length);
    [[nodiscard]] QWidget *lastBefore(size_t row) const;
    void buildAdder();
    void addNamed();
    void touch(const QString &name);
    [[nodiscard]] Row *find(const QString &name);
    [[nodiscard]] QString humanName(const QString &label) const;

    QString m_processor;
    Purpose m_purpose;
    std::vector<Row> m_rows;
    QVBoxLayout *m_list;
    QLineEdit *m_newName = nullptr;
    FieldRow *m_newNameRow = nullptr;
};

} // namespace console
