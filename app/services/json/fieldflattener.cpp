#include "app/services/json/fieldflattener.h"

#include <algorithm>
#include <array>

namespace console {

using namespace Qt::StringLiterals;

namespace {

// Besides words for credentials: what identifies people and bank accounts.
constexpr std::array secretWords{
    "secret"_L1,        "passw"_L1,          "passphrase"_L1, "token"_L1,   "key"_L1,
    "credential"_L1,    "authorization"_L1,  "signature"_L1,  "private"_L1, "ssn"_L1,
    "accountnumber"_L1, "account_number"_L1, "iban"_L1,       "cvv"_L1,     "cvc"_L1};

struct Leaf {
    Field field;
    size_t order;
};

class Walk {
public:
    explicit Walk(std::span<const FieldRule> rules) : m_rules(rules) { }

    FieldList run(const JsonValue &object);

private:
    void members(const JsonValue &object, const QString &path, const QString &pattern,
                 FieldStanding standing);
    void visit(const JsonValue &value, const QString &path, const QString &pattern,
               FieldStanding standing);
    void leaf(const JsonValue &value, const QString &path, FieldStanding standing);

    std::span<const FieldRule> m_rules;
    std::vector<Leaf> m_leaves;
    qsizetype m_left = 0;
};

FieldKind kindOf(const JsonValue &value, FieldTreatment treatment)
{
    const bool container = value.isObject() || value.isArray();
    if (!value.isSet() || container || (value.isString() && value.text().isEmpty()))
        return FieldKind::Empty;
    if (treatment == FieldTreatment::Secret)
        return FieldKind::Secret;
    if (value.type() == JsonValue::Type::Number)
        return FieldKind::Number;
    if (value.type() == JsonValue::Type::Boolean)
        return FieldKind::Boolean;
    return treatment == FieldTreatment::Time ? FieldKind::Time : FieldKind::Text;
}

QString joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : QString(path % u'.' % name);
}

FieldList Walk::run(const JsonValue &object)
{
    m_leaves.reserve(object.children().size() + 8);
    members(object, {}, {}, {m_rules.size(), FieldTreatment::Plain});
    // Sorted by number: leaves are too large to be moved about for every object of a long list.
    std::vector<std::pair<size_t, size_t>> order;
    order.reserve(m_leaves.size());
    for (const auto &leaf : m_leaves)
        order.emplace_back(leaf.order, order.size());
    std::sort(order.begin(), order.end());
    FieldList fields;
    fields.reserve(std::ssize(m_leaves) + 1);
    for (const auto &[rank, index] : order)
        fields.append(std::move(m_leaves[index].field));
    if (m_left > 0)
        fields.append({u"…"_s, QString::number(m_left), FieldKind::Number});
    return fields;
}

void Walk::members(const JsonValue &object, const QString &path, const QString &pattern,
                   FieldStanding standing)
{
    for (const auto &[key, value] : object.children()) {
        const QString name = shortened(key, longestFieldKey);
        // Shared as long as they are equal, which they mostly are: lists are long.
        const QString below = joined(pattern, name);
        const QString place = path == pattern ? below : joined(path, name);
        visit(value, place, below, standingAt(m_rules, below, key, standing));
    }
}

void Walk::visit(const JsonValue &value, const QString &path, const QString &pattern,
                 FieldStanding standing)
{
    if (value.children().empty()) {
        leaf(value, path, standing);
    } else if (value.isObject()) {
        members(value, path, pattern, standing);
    } else {
        const QString below = pattern % u"[]"_s;
        const FieldStanding inside = standingAt(m_rules, below, {}, standing);
        qsizetype index = 0;
        for (const auto &element : value.children())
            visit(element.value, path % u"["_s % QString::number(index++) % u"]"_s, below, inside);
    }
}

void Walk::leaf(const JsonValue &value, const QString &path, FieldStanding standing)
{
    if (std::ssize(m_leaves) >= mostFields) {
        ++m_left;
        return;
    }
    const FieldKind kind = kindOf(value, standing.treatment);
    const bool shown = kind != FieldKind::Secret && kind != FieldKind::Empty;
    m_leaves.push_back({{path, shown ? value.label() : QString(), kind}, standing.order});
}

} // namespace

FieldStanding standingAt(std::span<const FieldRule> rules, const QString &pattern, QStringView key,
                         FieldStanding above)
{
    for (size_t i = 0; i < rules.size(); ++i) {
        const auto &rule = rules[i];
        if (rule.path.size() == pattern.size()
            && pattern.compare(rule.path, Qt::CaseInsensitive) == 0)
            return {i, rule.treatment};
    }
    if (above.treatment != FieldTreatment::Secret && soundsSecret(key))
        above.treatment = FieldTreatment::Secret;
    return above;
}

FieldList flatten(const JsonValue &object, std::span<const FieldRule> rules)
{
    return Walk(rules).run(object);
}

bool soundsSecret(QStringView name)
{
    return std::any_of(secretWords.begin(), secretWords.end(), [name](QLatin1String word) {
        return name.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace console
