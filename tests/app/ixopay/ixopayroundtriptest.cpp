// Reading a connector, editing one field and sending it changes that field and nothing else.
#include "tests/app/ixopay/connectorvalues.h"
#include "tests/app/ixopay/simulatedixopay.h"
#include "tests/support/printing.h"

#include <gtest/gtest.h>

#include <QSet>

#include <algorithm>
#include <functional>

namespace console::testing {

namespace {

class IxopayRoundTrip : public SimulatedIxopay {
protected:
    /// A value that this field of this connector takes.
    [[nodiscard]] FieldValue wanted(const FieldSpec &field, const ObjectDraft &draft,
                                    qsizetype index) const
    {
        if (field.path == "apiKey"_L1) // no two connectors may have one (ixopay.md §2.3)
            return FieldValue::ofText(u"canary-key-%1"_s.arg(index));
        if (field.path == "adapter"_L1)
            return FieldValue::ofText(u"Paypal");
        return otherValue(field, draft.value(field.path));
    }

    /// What an edit of the field should change at the platform.
    static QString placeOf(const FieldSpec &field, const QJsonObject &before)
    {
        const QString section = field.path.section(u'.', 0, 1);
        const bool wasEmpty = before[u"config"_s][section.section(u'.', 1)].isArray();
        return wasEmpty && section == "config.extraData"_L1 ? section : field.path;
    }

    void expectOnlyThatFieldChanges(const FieldSpec &field, qsizetype index)
    {
        SCOPED_TRACE(QString(field.path + u" of "_s + refOf(index).name).toStdString());
        const QJsonObject before = truth(index);
        auto draft = opened(refOf(index));
        ASSERT_TRUE(draft.has_value());
        draft->set(field.path, wanted(field, *draft, index));
        ASSERT_TRUE(draft->isDirty());
        ASSERT_TRUE(draft->issues().isEmpty());
        const auto shown = sent(*draft);
        ASSERT_TRUE(shown.has_value()) << shown.error().message.toStdString();
        EXPECT_TRUE(unmet(*draft, *shown).isEmpty());
        EXPECT_EQ(differing(before, truth(index)), QStringList{placeOf(field, before)});
        covered.insert(field.path);
    }

    /// The adapter last, because it decides which other fields there are. That of a meta-connector
    /// is what it is.
    void editEachField(const QString &name)
    {
        const qsizetype index = indexOf(name);
        ASSERT_GE(index, 0);
        const auto probe = opened(refOf(index));
        ASSERT_TRUE(probe.has_value());
        const bool isMeta = probe->value(u"adapter"_s).text() == QString(metaConnector);
        QList<FieldSpec> fields = probe->spec().fields();
        const auto isAdapter = [](const FieldSpec &field) { return field.path == "adapter"_L1; };
        std::stable_partition(fields.begin(), fields.end(), std::not_fn(isAdapter));
        for (const FieldSpec &field : std::as_const(fields)) {
            const bool isFixed = isMeta && (isAdapter(field) || field.path == "method"_L1);
            if (field.access != FieldAccess::ReadOnly && !isFixed)
                expectOnlyThatFieldChanges(field, index);
        }
    }

    QSet<QString> covered;
};

/// The platform's list, with one connector whose texts are spelled as no encoder would.
class OddConnector : public HttpExchange {
public:
    [[nodiscard]] ApiCall<HttpReply> send(HttpRequest request) override
    {
        if (request.method == HttpMethod::Get)
            return readyCall<HttpReply>(
                replyOf(200, R"({"success":true,"connectors":[)" + connector + "]}"));
        written = request.body.expose().toByteArray();
        return readyCall<HttpReply>(
            replyOf(200, R"({"success":true,"connector":)" + connector + "}"));
    }

    QByteArray connector;
    QByteArray written;
};

} // namespace

TEST_F(IxopayRoundTrip, ChangesExactlyTheFieldThatWasEditedInConnectorsOfEveryShape)
{
    // Ordinary and off, with terminals, with a vault, and the two kinds of meta-connectors.
    for (const QString &name : {u"Café Karte"_s, u"Redsys tienda"_s, u"さくら カード"_s,
                                u"Routing Liftkarten"_s, u"振り分け"_s})
        editEachField(name);
    const ObjectSpec every = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::AnyMeta);
    for (const FieldSpec &field : every.fields()) {
        const bool isDescribed = field.path == "config.extraData"_L1
            || field.path == "config.vault"_L1; // then its parts are fields
        const bool isCovered = covered.contains(field.path)
            || (isDescribed && std::any_of(covered.begin(), covered.end(), [&](const QString &path) {
                    return path.startsWith(QString(field.path + u'.'));
                }));
        EXPECT_EQ(isCovered, field.access != FieldAccess::ReadOnly) << field.path.toStdString();
    }
}

TEST_F(IxopayRoundTrip, EnablesAndDisablesEveryConnectorAndLeavesTheRestAlone)
{
    for (qsizetype index = 0; index < records.connectors.size(); ++index) {
        const QJsonObject before = truth(index);
        const bool wasOff = before[u"disabled"_s].toBool();
        for (const bool off : {!wasOff, wasOff}) {
            auto draft =
                opened(refOf(index), off ? QString(disableVariant) : QString(enableVariant));
            ASSERT_TRUE(draft.has_value());
            draft->set(u"disabled"_s, FieldValue::ofBoolean(off));
            ASSERT_TRUE(sent(*draft).has_value());
            EXPECT_EQ(differing(before, truth(index)),
                      off == wasOff ? QStringList() : QStringList{u"disabled"_s});
        }
    }
}

TEST(IxopayOddSpelling, SendsUntouchedSecretsBackByteForByte)
{
    OddConnector platform;
    const QByteArrayList secrets{R"("apiKey":"k\/\u00e9")", R"("sharedSecret":"\ud83d\ude00\"\\x")",
                                 R"("password":" lead and trail ")", R"("apiSecret":"\u0000")",
                                 R"("vaultId":"v\/1")", R"("token":"t\u2028")"};
    platform.connector = R"({"guid":"CO-1","name":"Odd","adapter":"Adyen","method":"Creditcard",)"
        + secrets[0] + ',' + secrets[1] + R"(,"disabled":true,"config":{)" + secrets[2] + ','
        + secrets[3] + R"(,"extraData":{)" + secrets[5] + R"(,"n":1.10},"vault":{)" + secrets[4]
        + "}}}";
    const Account account = testAccount(PlatformKind::Ixopay);
    IxopayClient client(account, platform, fixedKey("a:b"));
    ObjectRef ref{account.id, ObjectKind::Connector, u"CO-1"_s, u"Odd"_s, u"ME-1"_s, {}, {}, {}};
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary);
    const auto object = waitFor(client.editing()->load(ref, spec));
    ASSERT_TRUE(object.has_value());
    ObjectDraft draft(spec, *object);
    draft.set(u"description"_s, FieldValue::ofText(u"New words"));
    (void)waitFor(client.editing()->send(permitFor(account, u"CO-1"_s), draft));
    for (const QByteArray &secret : secrets)
        EXPECT_TRUE(platform.written.contains(secret)) << secret.toStdString();
    EXPECT_TRUE(platform.written.contains(R"("n":1.10)"));
    EXPECT_TRUE(platform.written.contains(R"("disabled":true)"));
    EXPECT_TRUE(platform.written.contains(R"("description":"New words")"));
}

// A whole object without them could take away what an adapter keeps there.
TEST(IxopayOddSpelling, SendsBackWhatNoDocumentNames)
{
    OddConnector platform;
    platform.connector = R"({"guid":"CO-1","name":"Odd","adapter":"Adyen","method":"Creditcard",)"
                         R"("sharedSecret":"s","config":{"APISecret":"a","account.id":"9",)"
                         R"("limits":{"day":1.50},"extraData":[],"vault":{}}})";
    const Account account = testAccount(PlatformKind::Ixopay);
    IxopayClient client(account, platform, fixedKey("a:b"));
    ObjectRef ref{account.id, ObjectKind::Connector, u"CO-1"_s, u"Odd"_s, u"ME-1"_s, {}, {}, {}};
    const ObjectSpec spec = plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary);
    const auto object = waitFor(client.editing()->load(ref, spec));
    ASSERT_TRUE(object.has_value());
    ObjectDraft draft(spec, *object);
    draft.set(u"config.username"_s, FieldValue::ofText(u"new user"));
    (void)waitFor(client.editing()->send(permitFor(account, u"CO-1"_s), draft));
    const QByteArray written = platform.written;
    EXPECT_TRUE(written.contains(R"("account.id":"9")")) << written.toStdString();
    EXPECT_TRUE(written.contains(R"("limits":{"day":1.50})")) << written.toStdString();
    EXPECT_EQ(written.count("account"), 1);
    EXPECT_EQ(written.toLower().count("\"apisecret\""), 1) << "known by another spelling";
    EXPECT_TRUE(written.contains(R"("username":"new user")"));
}

} // namespace console::testing
