#include "models/domain/statustransition.h"

#include "tests/support/printing.h"

#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;

namespace {

Integration integration(const QString &type, const QString &status)
{
    Integration made;
    made.type = type;
    made.rawStatus = status;
    return made;
}

CommandBlock blockOf(PlatformKind platform, StatusCommand command, const Integration &on)
{
    for (const CommandOffer &offer : commandsFor(platform, on)) {
        if (offer.command == command)
            return offer.block;
    }
    ADD_FAILURE() << "the command is not offered";
    return CommandBlock::None;
}

} // namespace

TEST(StatusTransition, ChargebackStopOffersOneWayDisableOnly)
{
    const auto offers =
        commandsFor(PlatformKind::ChargebackStop, integration(u"CUSTOM_ORDERS"_s, u"ENABLED"_s));
    EXPECT_EQ(
        offers,
        (QList{CommandOffer{StatusCommand::Disable, ChangeKind::OneWay, CommandBlock::None}}));
}

TEST(StatusTransition, ChargebackStopDisablesCustomOrdersOnly)
{
    const auto block = [](const QString &type, const QString &status) {
        return blockOf(PlatformKind::ChargebackStop, StatusCommand::Disable,
                       integration(type, status));
    };
    EXPECT_EQ(block(u"SHOPIFY"_s, u"ENABLED"_s), CommandBlock::TypeNotSupported);
    EXPECT_EQ(block(QString(), u"ENABLED"_s), CommandBlock::TypeNotSupported);
    EXPECT_EQ(block(u"CUSTOM_ORDERS"_s, u"DISABLED"_s), CommandBlock::AlreadyThere);
    EXPECT_EQ(block(u"CUSTOM_ORDERS"_s, QString()), CommandBlock::StatusUnknown);
    EXPECT_EQ(block(u"CUSTOM_ORDERS"_s, u"PAUSED"_s), CommandBlock::None);
}

TEST(StatusTransition, PaygenticGoesBothWays)
{
    const auto block = [](StatusCommand command, const QString &status) {
        return blockOf(PlatformKind::Paygentic, command, integration(u"salesforce"_s, status));
    };
    EXPECT_EQ(block(StatusCommand::Disconnect, u"active"_s), CommandBlock::None);
    EXPECT_EQ(block(StatusCommand::Disconnect, u"error"_s), CommandBlock::None);
    EXPECT_EQ(block(StatusCommand::Disconnect, u"disconnected"_s), CommandBlock::AlreadyThere);
    EXPECT_EQ(block(StatusCommand::Reactivate, u"disconnected"_s), CommandBlock::None);
    EXPECT_EQ(block(StatusCommand::Reactivate, u"error"_s), CommandBlock::None);
    EXPECT_EQ(block(StatusCommand::Reactivate, u"active"_s), CommandBlock::AlreadyThere);
    EXPECT_EQ(block(StatusCommand::Reactivate, QString()), CommandBlock::StatusUnknown);
    for (const auto &offer : commandsFor(PlatformKind::Paygentic, integration({}, u"active"_s)))
        EXPECT_EQ(offer.change, ChangeKind::Ordinary);
}

TEST(StatusTransition, PlatformsWithoutIntegrationsOfferNothing)
{
    EXPECT_TRUE(commandsFor(PlatformKind::Preczn, integration({}, u"Active"_s)).isEmpty());
    EXPECT_TRUE(commandsFor(PlatformKind::Ixopay, integration({}, u"active"_s)).isEmpty());
}

TEST(StatusTransition, KnowsTheProofAndTheWordOfEachCommand)
{
    EXPECT_EQ(statusAfter(StatusCommand::Disable), "DISABLED"_L1);
    EXPECT_EQ(statusAfter(StatusCommand::Disconnect), "disconnected"_L1);
    EXPECT_EQ(statusAfter(StatusCommand::Reactivate), "active"_L1);
    EXPECT_EQ(commandWord(StatusCommand::Disable), "disable"_L1);
    EXPECT_EQ(commandWord(StatusCommand::Disconnect), "disconnect"_L1);
    EXPECT_EQ(commandWord(StatusCommand::Reactivate), "reactivate"_L1);
}

} // namespace console::testing
