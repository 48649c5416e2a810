#pragma once

#include "models/domain/result.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace console {

/// The shared heart of one call. Not for direct use: see ApiCall and ApiPromise.
template<typename T>
struct CallState
{
    std::optional<Result<T>> result;
    bool delivered = false;
    bool hasContinuation = false;
    QPointer<QObject> context;
    std::function<void(Result<T>)> continuation;
    std::function<void()> aborter;

    ~CallState() { dropContext.disconnectAll(); }

    struct Connection
    {
        QMetaObject::Connection connection;
        void disconnectAll() { QObject::disconnect(connection); }
    } dropContext;
};

/// Schedules delivery of a resolved state to its context, from the event loop.
template<typename T>
void scheduleDelivery(const std::shared_ptr<CallState<T>> &state)
{
    if (!state->result || !state->hasContinuation || state->delivered || !state->context)
        return;
    state->delivered = true;
    QMetaObject::invokeMethod(
        state->context.data(),
        [state] {
            auto continuation = std::move(state->continuation);
            auto result = std::move(*state->result);
            state->dropContext.disconnectAll();
            continuation(std::move(result));
        },
        Qt::QueuedConnection);
}

/// One operation in flight, seen by whoever asked for it.
///
/// Resolves exactly once, always from the event loop, never from inside the call that made it.
/// `then` names the context that wants the answer: when that object dies first, the continuation
/// never runs and the operation is aborted. A call nobody waits for is aborted when dropped.
template<typename T>
class ApiCall
{
public:
    ApiCall() = default;
    explicit ApiCall(std::shared_ptr<CallState<T>> state) : m_state(std::move(state)) { }
    ApiCall(ApiCall &&) noexcept = default;
    ApiCall &operator=(ApiCall &&other) noexcept
    {
        if (this != &other) {
            abort();
            m_state = std::move(other.m_state);
        }
        return *this;
    }
    ApiCall(const ApiCall &) = delete;
    ApiCall &operator=(const ApiCall &) = delete;
    ~ApiCall()
    {
        if (m_state && !m_state->hasContinuation)
            abort();
    }

    /// Hands the answer to `f`, once, while `context` lives. Call it once.
    template<typename F>
    void then(QObject *context, F &&f)
    {
        if (!m_state || m_state->hasContinuation)
            return;
        m_state->hasContinuation = true;
        m_state->context = context;
        m_state->continuation = std::forward<F>(f);
        std::weak_ptr<CallState<T>> weak = m_state;
        m_state->dropContext.connection = QObject::connect(
            context, &QObject::destroyed, context, [weak] {
                if (auto state = weak.lock())
                    stop(*state);
            });
        scheduleDelivery(m_state);
    }

    /// Gives up: the continuation receives Cancelled (if its context still lives). Whether a request
    /// was already sent is in the error's `wire`. No effect on a resolved call.
    void abort()
    {
        if (m_state)
            stop(*m_state);
    }

    [[nodiscard]] bool isPending() const { return m_state && !m_state->result; }

private:
    static void stop(CallState<T> &state)
    {
        if (state.result)
            return;
        if (auto aborter = std::exchange(state.aborter, {}))
            aborter();
    }

    std::shared_ptr<CallState<T>> m_state;
};

/// The side that does the work: makes the call, resolves it once, is told of an abort.
template<typename T>
class ApiPromise
{
public:
    ApiPromise() : m_state(std::make_shared<CallState<T>>()) { }

    [[nodiscard]] ApiCall<T> call() const { return ApiCall<T>(m_state); }

    /// The first result counts, later ones are ignored.
    void resolve(Result<T> result) const
    {
        if (m_state->result)
            return;
        m_state->aborter = {};
        m_state->result.emplace(std::move(result));
        scheduleDelivery(m_state);
    }

    [[nodiscard]] bool isResolved() const { return m_state->result.has_value(); }

    /// `f` must lead to resolve(); without one an abort leaves the call pending for ever.
    void onAbort(std::function<void()> f) const { m_state->aborter = std::move(f); }

private:
    std::shared_ptr<CallState<T>> m_state;
};

/// A call of another type, made from this one's answer by `f(Result<T>) → Result<U>`. Aborting the
/// new call aborts the old one.
template<typename U, typename T, typename F>
[[nodiscard]] ApiCall<U> mapped(ApiCall<T> call, F f)
{
    ApiPromise<U> promise;
    auto inner = std::make_shared<ApiCall<T>>(std::move(call));
    auto context = std::make_shared<QObject>();
    promise.onAbort([inner] { inner->abort(); });
    inner->then(context.get(), [promise, context, f = std::move(f)](Result<T> result) mutable {
        promise.resolve(f(std::move(result)));
    });
    return promise.call();
}

/// A call that is already answered.
template<typename T>
[[nodiscard]] ApiCall<T> readyCall(Result<T> result)
{
    ApiPromise<T> promise;
    promise.resolve(std::move(result));
    return promise.call();
}

} // namespace console
