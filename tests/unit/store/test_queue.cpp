// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the store's thread and back.
#include "store_fixture.h"

#include "store/store_queue.h"

#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

TEST_F(StoreTest, WhatWasAskedForEndsOnTheThreadOfWhoAsked)
{
    StoreQueue queue(StoreOptions { .location = DatabaseFile { path() } });
    queue.start();
    QSemaphore asked;
    QSemaphore answered;
    // Posting copies the question: the store begins with it once only its own copy is left.
    queue.post([&asked](StoreWorker&) { EXPECT_TRUE(asked.tryAcquire(1, 10'000)); });
    const QThread* endedOn = nullptr;
    {
        // A client's connection, say.
        std::shared_ptr<int> held(new int(0), [&endedOn](const int* value) {
            delete value;
            endedOn = QThread::currentThread();
        });
        // Keeps the store's end of the question alive until the answer has been used.
        std::shared_ptr<int> last(new int(0), [&answered](const int* value) {
            delete value;
            EXPECT_TRUE(answered.tryAcquire(1, 10'000));
        });
        queue.ask(
            &m_context, [last = std::move(last)](StoreWorker&) { return Result<int>(7); },
            [held = std::move(held), &answered](const Result<int>& result) {
                EXPECT_EQ(result.value_or(0), 7);
                answered.release();
            });
    }
    asked.release();
    ASSERT_TRUE(gateway::test::waitFor([&endedOn] { return endedOn != nullptr; }));
    EXPECT_EQ(endedOn, QThread::currentThread());
    queue.close();
}

} // namespace gateway::store::test
