// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/account_lanes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

constexpr QChar kBetween { u' ' };
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestNickname = 60;

bool mayBeInName(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringView(u"._-@+").contains(c));
}

// Where `accounts` has it; behind all others: nowhere.
qsizetype placeOf(const Config& config, QStringView vendor, QStringView name)
{
    const AccountEntry* entry = findAccount(config, vendor, name);
    return entry ? entry - config.accounts.constData() : config.accounts.size();
}

} // namespace

QVector<AccountLane> lanesOf(const Config& config, const Provider& provider)
{
    QVector<AccountLane> lanes;
    for (const QString& name : provider.accountNames) {
        const AccountEntry* entry = findAccount(config, provider.accountVendor, name);
        lanes.append({ .account = name,
            .isPaused = entry && entry->isPaused,
            .isReserve = entry && entry->isReserve });
    }
    std::stable_sort(
        lanes.begin(), lanes.end(), [&config, &provider](const AccountLane& a, const AccountLane& b) {
            if (a.isReserve != b.isReserve)
                return b.isReserve;
            return placeOf(config, provider.accountVendor, a.account)
                < placeOf(config, provider.accountVendor, b.account);
        });
    return lanes;
}

QString laneName(const QString& provider, const QString& account)
{
    return account.isEmpty() ? provider : provider + kBetween + account;
}

QString laneProvider(const QString& lane)
{
    const qsizetype between = lane.indexOf(kBetween);
    return between < 0 ? lane : lane.first(between);
}

QString laneAccount(const QString& lane)
{
    const qsizetype between = lane.indexOf(kBetween);
    return between < 0 ? QString() : lane.sliced(between + 1);
}

QVector<Provider> laneProviders(const Config& config, const Provider& provider)
{
    QVector<Provider> all;
    for (const AccountLane& lane : lanesOf(config, provider)) {
        Provider one = provider;
        one.slug = laneName(provider.slug, lane.account);
        one.accountName = lane.account;
        one.accountNames.clear();
        one.enabled = provider.enabled && !lane.isPaused;
        all.append(one);
    }
    if (all.isEmpty()) {
        all.append(provider);
        all.first().enabled = provider.enabled && !isPaused(config, provider);
    }
    return all;
}

const AccountEntry* findAccount(const Config& config, QStringView vendor, QStringView name)
{
    const auto found = std::find_if(config.accounts.begin(), config.accounts.end(),
        [&](const AccountEntry& entry) { return entry.vendor == vendor && entry.name == name; });
    return found == config.accounts.end() ? nullptr : &*found;
}

bool isPaused(const Config& config, const Provider& provider)
{
    if (!provider.hasAccount() || config.accounts.isEmpty())
        return false;
    const auto isResting = [&](const QString& name) {
        const AccountEntry* entry = findAccount(config, provider.accountVendor, name);
        return entry && entry->isPaused;
    };
    if (provider.accountNames.isEmpty())
        return isResting(provider.accountName);
    return std::all_of(provider.accountNames.begin(), provider.accountNames.end(), isResting);
}

QString accountLabel(const Config& config, QStringView vendor, const QString& name)
{
    const AccountEntry* entry = findAccount(config, vendor, name);
    return entry && !entry->nickname.isEmpty() ? entry->nickname : name;
}

bool isAccountName(const QString& name)
{
    return !name.isEmpty() && name.size() <= kLongestName
        && std::all_of(name.begin(), name.end(), mayBeInName);
}

QString nicknameProblem(const QString& nickname)
{
    if (nickname.size() > kLongestNickname)
        return u"must not be longer than %1 characters"_s.arg(kLongestNickname);
    if (nickname != nickname.trimmed())
        return u"must not begin or end with a space"_s;
    const bool isShown =
        std::all_of(nickname.begin(), nickname.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (!isShown)
        return u"contains characters that cannot be shown"_s;
    return {};
}

} // namespace gateway::config
