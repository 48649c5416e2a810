#pragma once

#include "models/domain/apierror.h"
#include "models/domain/fieldvalue.h"
#include "models/domain/objectspec.h"

namespace console {

/// Everything wrong with one value, by its spec; empty if nothing is. A blank value is never wrong:
/// whether a field is required is the draft's question.
[[nodiscard]] QList<FieldIssue> fieldIssues(const FieldSpec &spec, const FieldValue &value);

/// BadJson with line and column (from 1, in characters), or NotAnObject; absent for an object.
[[nodiscard]] std::optional<FieldIssue> jsonObjectIssue(const QString &path, QByteArrayView json);

/// The platform's complaints beside the fields they are about; those about no field of the spec
/// are left out, because the error's own text says them.
[[nodiscard]] QList<FieldIssue> refusedFields(const ObjectSpec &spec, const ApiError &error);

} // namespace console
