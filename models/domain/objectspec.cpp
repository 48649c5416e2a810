#include "models/domain/objectspec.h"

namespace console {

namespace {

const FieldSpec *exact(const QList<FieldGroup> &groups, QStringView path)
{
    for (const auto &group : groups) {
        for (const auto &field : group.fields) {
            if (field.path.compare(path, Qt::CaseInsensitive) == 0)
                return &field;
        }
    }
    return nullptr;
}

} // namespace

const FieldSpec *ObjectSpec::find(QStringView path) const
{
    while (!path.isEmpty()) {
        if (const FieldSpec *field = exact(groups, path))
            return field;
        const qsizetype end = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
        path = path.first(std::max<qsizetype>(end, 0));
    }
    return nullptr;
}

QList<FieldSpec> ObjectSpec::fields() const
{
    QList<FieldSpec> all;
    for (const auto &group : groups)
        all.append(group.fields);
    return all;
}

} // namespace console
