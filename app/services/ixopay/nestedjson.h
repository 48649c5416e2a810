#pragma once

#include "models/domain/fieldvalue.h"

#include <memory>
#include <vector>

namespace console {

/// A JSON object in the making, over wiped memory: values are put at dotted paths, in any order,
/// and keep the place of their first mention.
class NestedJson {
public:
    /// Everything that `object` has, as delivered; `document` is what it was read from.
    void take(const JsonValue &object, QByteArrayView document);

    /// A missing value removes what is there. Objects on the way are made, or opened.
    void put(QStringView path, const FieldValue &value);

    /// The same, of a name that may contain dots itself.
    void putFlat(QStringView name, const FieldValue &value);

    /// The object of this name, made or opened, to put something inside.
    [[nodiscard]] NestedJson &object(QStringView name);

    /// Removes what is called so in whatever case.
    void drop(QStringView name);

    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }
    [[nodiscard]] SecretBuffer toJson() const;

private:
    struct Member;

    [[nodiscard]] Member &member(QStringView name);

    std::vector<Member> m_members;
};

struct NestedJson::Member {
    QString name;
    FieldValue value;
    std::shared_ptr<NestedJson> object; ///< instead of a value, once something was put inside
};

} // namespace console
