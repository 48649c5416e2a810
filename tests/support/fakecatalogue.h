#pragma once

#include "models/ports/platformregistry.h"

#include <deque>
#include <map>

namespace console::testing {

/// Answers reads when a test says so, and remembers what was asked.
class FakeCatalogueRole : public CatalogueRole {
public:
    ApiCall<CatalogueBatch> read(const CatalogueCursor &from) override
    {
        asked.append(from);
        ApiPromise<CatalogueBatch> promise;
        promise.onAbort([this, promise] {
            ++aborted;
            promise.resolve(failure(localError(ApiErrorKind::Cancelled)));
        });
        open.push_back(promise);
        if (!script.empty())
            answerFromScript();
        return promise.call();
    }

    /// Answers the oldest read that has no answer.
    void answer(Result<CatalogueBatch> batch)
    {
        const auto promise = open.front();
        open.pop_front();
        promise.resolve(std::move(batch));
    }

    QList<CatalogueCursor> asked;
    int aborted = 0;
    std::deque<ApiPromise<CatalogueBatch>> open;
    std::deque<Result<CatalogueBatch>> script; ///< answers for reads to come

private:
    void answerFromScript()
    {
        auto next = std::move(script.front());
        script.pop_front();
        answer(std::move(next));
    }
};

/// A platform whose roles a test hands in; those it does not stay absent.
class CataloguePlatform : public Platform {
public:
    explicit CataloguePlatform(const Account &account) : m_account(account) { }

    const Account &account() const override { return m_account; }
    FakeCatalogueRole &catalogue() override { return catalogueRole; }
    MerchantRole *merchants() override { return merchantRole; }
    RequirementRole *requirements() override { return requirementRole; }
    ConnectorRole *connectors() override { return connectorRole; }
    RoutingRole *routings() override { return routingRole; }
    FilterRole *filters() override { return filterRole; }
    EditRole *editing() override { return editRole; }
    IntegrationRole *integrations() override { return integrationRole; }
    CredentialRole *credentials() override { return credentialRole; }
    StatusRole *status() override { return statusRole; }

    FakeCatalogueRole catalogueRole;
    MerchantRole *merchantRole = nullptr;
    RequirementRole *requirementRole = nullptr;
    ConnectorRole *connectorRole = nullptr;
    RoutingRole *routingRole = nullptr;
    FilterRole *filterRole = nullptr;
    EditRole *editRole = nullptr;
    IntegrationRole *integrationRole = nullptr;
    CredentialRole *credentialRole = nullptr;
    StatusRole *statusRole = nullptr;

private:
    Account m_account;
};

/// Platforms by account, as a test puts them there.
class CataloguePlatforms : public PlatformRegistry {
public:
    CataloguePlatform &add(const Account &account)
    {
        return *(m_platforms[account.id] = std::make_unique<CataloguePlatform>(account));
    }

    Platform *platform(const AccountId &id) override
    {
        const auto found = m_platforms.find(id);
        return found == m_platforms.end() ? nullptr : found->second.get();
    }

    std::unique_ptr<Platform> trial(const Account &draft, SecretBuffer) override
    {
        return std::make_unique<CataloguePlatform>(draft);
    }

private:
    std::map<AccountId, std::unique_ptr<CataloguePlatform>> m_platforms;
};

} // namespace console::testing
