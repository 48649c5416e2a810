// Who goes next, and what is handed to the network before its time.

#include "app/services/http/hostqueue.h"
#include "tests/support/fakeclock.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace console::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

namespace {

/// Two places and one ahead; remembers who was started, in order.
class QueueTest : public ::testing::Test {
protected:
    void enter(const QString &name, HostQueue::Turn turn)
    {
        m_queue.enter(host, this->owner(), turn, [this, name](HostQueue::Place place) {
            started.append(place == HostQueue::Place::Ahead ? QString(name + u" ahead"_s) : name);
        });
    }
    void page(const QString &name) { enter(name, HostQueue::Turn::Patient); }
    void person(const QString &name) { enter(name, HostQueue::Turn::Next); }
    QObject *owner() { return &m_owner; }

    const QString host = u"https://platform.invalid"_s;
    QStringList started;
    FakeClock m_clock;
    QObject m_owner;
    HostQueue m_queue{2, 1, m_clock};
};

} // namespace

TEST_F(QueueTest, HandsOnePageMoreToTheNetworkThanThereArePlaces)
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        page(name);
    EXPECT_THAT(started, ElementsAre(u"a"_s, u"b"_s, u"c ahead"_s));
    m_queue.leave(host);
    EXPECT_EQ(started.last(), u"d ahead"_s);
}

TEST_F(QueueTest, StartsWhatAPersonWaitsForOnlyOnAFreePlace)
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s})
        person(name);
    EXPECT_THAT(started, ElementsAre(u"a"_s, u"b"_s));
}

TEST_F(QueueTest, LetsAPersonGoBeforeThePagesThatWait)
{
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        page(name);
    person(u"me"_s);
    m_queue.leave(host);
    EXPECT_EQ(started.size(), 3) << "no page goes ahead of who waits for a place";
    m_queue.leave(host);
    EXPECT_THAT(started, ElementsAre(u"a"_s, u"b"_s, u"c ahead"_s, u"me"_s, u"d ahead"_s));
}

TEST_F(QueueTest, StartsNothingAheadAtAHostThatWasSlowedDown)
{
    QSignalSpy slowedDown(&m_queue, &HostQueue::slowedDown);
    m_queue.slowDown(host, 0, 5s);
    EXPECT_EQ(slowedDown.count(), 1);
    page(u"a"_s);
    EXPECT_THAT(started, IsEmpty()) << "it wants to be left alone";
    person(u"me"_s);
    m_clock.advance(6s);
    page(u"b"_s);
    EXPECT_THAT(started, ElementsAre(u"me"_s));
    m_queue.leave(host);
    EXPECT_THAT(started, ElementsAre(u"me"_s, u"a"_s));
}

} // namespace console::testing
