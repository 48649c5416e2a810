#pragma once

#include "models/ports/apicall.h"

namespace console {

/// One call made of two: `next(Result<T>) → ApiCall<U>` is asked once the first has answered.
/// Aborting it stops whichever is under way, and the second never begins after an abort.
template <typename U, typename T, typename F>
[[nodiscard]] ApiCall<U> chained(ApiCall<T> first, F next)
{
    struct Chain {
        QObject context;
        std::function<void()> stop;
        bool aborted = false;
    };
    ApiPromise<U> promise;
    auto chain = std::make_shared<Chain>();
    auto begin = std::make_shared<ApiCall<T>>(std::move(first));
    chain->stop = [begin] { begin->abort(); };
    promise.onAbort([chain] {
        chain->aborted = true;
        // A copy: stopping may resolve at once and replace the function that is running.
        const auto stop = chain->stop;
        stop();
    });
    begin->then(&chain->context,
                [promise, chain, next = std::move(next)](Result<T> result) mutable {
                    if (chain->aborted && result) {
                        promise.resolve(failure(localError(ApiErrorKind::Cancelled)));
                        return;
                    }
                    auto end = std::make_shared<ApiCall<U>>(next(std::move(result)));
                    chain->stop = [end] { end->abort(); };
                    end->then(&chain->context, [promise, chain](Result<U> last) {
                        chain->stop = {};
                        promise.resolve(std::move(last));
                    });
                });
    return promise.call();
}

} // namespace console
