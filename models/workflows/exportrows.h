#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace console {

/// What a column of an export holds.
enum class ExportValue {
    Text,
    Time, ///< a moment, UTC
};

struct ExportColumn {
    QByteArray name; ///< stable, ASCII, without quotes: "raw_status"
    QString title; ///< as the window says it: "Platform status"
    ExportValue value = ExportValue::Text;
    bool operator==(const ExportColumn &) const = default;
};

/// What is exported: rows and columns that do not change while they are read, from any thread.
/// Holds no secret by type: it gives the texts of its columns and moments, and no file of an export
/// knows SecretBuffer, CredentialSet or a platform's own fields (tests/models/workflows/exporttypes).
class ExportRows {
public:
    virtual ~ExportRows() = default;

    [[nodiscard]] virtual qint64 size() const = 0;
    [[nodiscard]] virtual const QList<ExportColumn> &columns() const = 0;

    /// A hint: this row is read now, and those after it next.
    virtual void expect(qint64 row) const { (void)row; }

    /// The words of a cell as valid UTF-8, untrusted, of any length; empty for a Time column. Good
    /// until `scratch`, where the words are put if they do not lie ready, is used again.
    [[nodiscard]] virtual QByteArrayView text(qint64 row, int column, QByteArray &scratch) const = 0;

    /// The moment in a Time column, ms since 1970; absent if it is not known.
    [[nodiscard]] virtual std::optional<qint64> time(qint64 row, int column) const = 0;
};

/// The column of that name, in any case; -1 if there is none.
[[nodiscard]] int exportColumnNamed(const ExportRows &rows, QStringView name);

} // namespace console
