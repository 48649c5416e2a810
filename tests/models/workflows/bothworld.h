#pragma once

#include "models/domain/specs/connectorspec.h"
#include "models/workflows/keepapart.h"
#include "models/workflows/objectchange.h"
#include "tests/models/workflows/rotationworld.h"
#include "tests/support/fakeediting.h"
#include "tests/support/fakereading.h"

namespace console::testing {

/// A connector that can be edited as a whole, and whose credentials can be rotated.
struct BothWorld : RotationWorld
{
    FakeEditing editing{PlatformKind::Ixopay};
    FakeReading platform;
    std::unique_ptr<ObjectChange> changes;
    QList<ChangeReport> reports;

    BothWorld()
    {
        storeOld();
        platform.onFile = credentials(oldSecret);
        registry.own.credentialRole = &platform;
        registry.own.editRole = &editing;
        editing.stored = {connector()};
        changes = std::make_unique<ObjectChange>(accounts, registry, vault, journal, clock);
        QObject::connect(changes.get(), &ObjectChange::finished, changes.get(),
                         [this](const ChangeReport &report) { reports.append(report); });
        keepApart(*desk, *changes);
    }

    [[nodiscard]] EditableObject connector() const
    {
        const ObjectRef ref{account.id, ObjectKind::Connector, target.connectorId, u"Karte"_s,
                            target.merchantId, {}, target.type, {}};
        return shownObject(ref, {{u"name"_s, "\"Karte\""},
                                 {u"adapter"_s, "\"Simulator\""},
                                 {u"method"_s, "\"Creditcard\""},
                                 {u"apiKey"_s, "\"key\""},
                                 {u"sharedSecret"_s, "\"the old secret\""}});
    }

    /// What a new program does, over the same journal and keychain.
    void restartBoth()
    {
        changes.reset();
        restart();
        changes = std::make_unique<ObjectChange>(accounts, registry, vault, journal, clock);
        keepApart(*desk, *changes);
    }

    void editSecret(SendFate fate)
    {
        editing.fates = {fate};
        ObjectDraft draft(plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary),
                          connector());
        draft.set(u"sharedSecret"_s, FieldValue::ofSecret(SecretBuffer("CANARY-edited")));
        (void)changes->run(draft, Consent{true, {}});
        for (int i = 0; i < 40 && reports.isEmpty() && fate != SendFate::Never; ++i) {
            settle();
            clock.advance(std::chrono::seconds(10));
        }
        settle();
    }

    void edit()
    {
        ObjectDraft draft(plainConnectorSpec(EditVerb::Update, {}, ConnectorKind::Ordinary), connector());
        draft.set(u"description"_s, FieldValue::ofText(u"New words"));
        (void)changes->run(draft, Consent{true, {}});
        settle();
    }
};

} // namespace console::testing
