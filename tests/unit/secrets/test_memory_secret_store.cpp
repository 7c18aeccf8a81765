// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/memory_secret_store.h"
#include "support/wait_for.h"

#include <optional>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

template <typename T, typename Ask> Result<T> answer(Ask ask)
{
    std::optional<Result<T>> result;
    ask([&result](const Result<T>& value) { result.emplace(value); });
    EXPECT_FALSE(result.has_value()) << "answered from inside the call";
    EXPECT_TRUE(gateway::test::waitFor([&result] { return result.has_value(); }));
    return *result;
}

Result<std::optional<Secret>> read(SecretStore& store, const QString& name)
{
    return answer<std::optional<Secret>>([&](auto done) { store.read(name, done); });
}

} // namespace

TEST(MemorySecretStore, IsReadyAndKeepsWhatIsWritten)
{
    MemorySecretStore store;
    EXPECT_EQ(store.state(), VaultState::Ready);
    EXPECT_TRUE(answer<void>([&](auto done) { store.write(u"a"_s, Secret("1"), done); }));
    const auto found = read(store, u"a"_s);
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->reveal(), "1");
    EXPECT_TRUE(answer<void>([&](auto done) { store.remove(u"a"_s, done); }));
    const auto gone = read(store, u"a"_s);
    ASSERT_TRUE(gone);
    EXPECT_FALSE(gone->has_value());
}

TEST(MemorySecretStore, AProbeAnswers)
{
    MemorySecretStore store;
    int changes = 0;
    QObject::connect(&store, &SecretStore::stateChanged, &store, [&changes] { ++changes; });
    store.probe();
    EXPECT_EQ(changes, 0);
    EXPECT_TRUE(gateway::test::waitFor([&changes] { return changes == 1; }));
}

TEST(MemorySecretStore, CanBeMadeUnavailable)
{
    MemorySecretStore store;
    store.preset(u"a"_s, Secret("1"));
    store.makeUnavailable(u"No keychain."_s);
    EXPECT_EQ(store.state(), VaultState::Unavailable);
    EXPECT_EQ(store.problem(), u"No keychain."_s);
    const auto refused = read(store, u"a"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::SecretUnavailable);
    EXPECT_FALSE(answer<void>([&](auto done) { store.write(u"a"_s, Secret("2"), done); }));
    EXPECT_FALSE(answer<void>([&](auto done) { store.remove(u"a"_s, done); }));
}

} // namespace gateway::secrets
