#pragma once

#include "models/domain/fieldspec.h"
#include "models/domain/fieldvalue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace console::testing {

using namespace Qt::StringLiterals;

inline FieldValue json(const QByteArray &text)
{
    return FieldValue::ofJson(text);
}

/// {"terminalId":"ID-77","disabled":true}, of whatever members there are; those that are sent only
/// on purpose are left out.
inline QByteArray objectOf(const QList<FieldSpec> &members)
{
    QJsonObject object;
    for (const FieldSpec &member : members) {
        if (member.kind == InputKind::Boolean)
            object.insert(member.path, true);
        else if (member.path != "stan"_L1 && member.path != "captureRef"_L1)
            object.insert(member.path, u"ID-77"_s);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Something else than what is there, within the field's limits.
inline FieldValue otherValue(const FieldSpec &spec, const FieldValue &now)
{
    if (spec.path == "businessCountry"_L1)
        return FieldValue::ofText(u"CH");
    if (spec.path == "config.language"_L1)
        return FieldValue::ofText(u"fr");
    switch (spec.kind) {
    case InputKind::Text:
    case InputKind::LongText:
        return FieldValue::ofText(u"Etwas Anderes");
    case InputKind::Secret:
        return FieldValue::ofSecret(SecretBuffer("canary-new-secret"));
    case InputKind::Number:
        return json("7");
    case InputKind::Boolean:
        return FieldValue::ofBoolean(!now.flag().value_or(false));
    case InputKind::Choice:
        for (const QString &choice : spec.choices) {
            if (choice != now.text())
                return FieldValue::ofText(choice);
        }
        return FieldValue::ofText(u"CO-other");
    case InputKind::ChoiceList:
        return FieldValue::ofList({spec.choices.value(3)});
    case InputKind::TextList:
        return FieldValue::ofList({u"one"_s});
    case InputKind::Pairs:
        return json(R"({"tx:expiration-minutes":"17"})");
    case InputKind::Rows:
        return json('[' + objectOf(spec.members) + ']');
    case InputKind::Group:
        return json(objectOf(spec.members));
    case InputKind::Json:
        return json(R"({"changed":"yes"})");
    }
    return {};
}

/// The paths at which two objects differ, "config.language"; lists and settings count as one.
inline QStringList differing(const QJsonObject &a, const QJsonObject &b, const QString &prefix = {})
{
    QStringList paths;
    QStringList keys = a.keys() + b.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        if (a[key] == b[key])
            continue;
        const bool nests = a[key].isObject() && b[key].isObject() && key != "settings"_L1;
        if (nests)
            paths += differing(a[key].toObject(), b[key].toObject(), QString(prefix + key + u'.'));
        else
            paths.append(QString(prefix + key));
    }
    return paths;
}

} // namespace console::testing
