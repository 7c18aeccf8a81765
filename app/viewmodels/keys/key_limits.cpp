// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/keys/key_limits.h"

#include "config/field_tables.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::config::Key;
using gateway::config::Member;
using gateway::config::Node;
using Kind = FormModel::Kind;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(KeyLimits)
};

const QString kExpiry = QStringLiteral("expiresAt");

// What the form shows, alone.
Key limitsOf(const Key& key)
{
    return { .name = {},
        .secretDigest = {},
        .allowedModels = key.allowedModels,
        .excludedModels = key.excludedModels,
        .allowedProviders = key.allowedProviders,
        .excludedProviders = key.excludedProviders,
        .allowedIps = key.allowedIps,
        .mayRelayRaw = key.mayRelayRaw,
        .allowedMcp = key.allowedMcp,
        .excludedMcp = key.excludedMcp };
}

QString expiryText(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return time.toString(ms % 60'000 == 0 ? u"yyyy-MM-dd HH:mm"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

std::optional<qint64> expiryMs(const QString& text)
{
    for (const QString& form : { u"yyyy-MM-dd HH:mm"_s, u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-dd"_s }) {
        if (const QDateTime time = QDateTime::fromString(text, form); time.isValid())
            return time.toMSecsSinceEpoch();
    }
    return std::nullopt;
}

} // namespace

QVector<FormModel::Row> keyLimitRows()
{
    return {
        { .path = u"allowedModels"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these models"),
            .help = Words::tr("Model names, separated by commas or spaces. Empty: all models.") },
        { .path = u"excludedModels"_s,
            .kind = Kind::Words,
            .label = Words::tr("Never these models"),
            .help = Words::tr("Refused even where they are allowed above.") },
        { .path = u"allowedProviders"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these providers"),
            .help = Words::tr("Targets at other providers are skipped. Empty: all providers.") },
        { .path = u"excludedProviders"_s, .kind = Kind::Words, .label = Words::tr("Never these providers") },
        { .path = u"allowedMcp"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only these MCP servers"),
            .help = Words::tr("Names of servers, or server/tool for a single tool. Empty: all servers.") },
        { .path = u"excludedMcp"_s, .kind = Kind::Words, .label = Words::tr("Never these MCP servers") },
        { .path = u"allowedIps"_s,
            .kind = Kind::Words,
            .label = Words::tr("Only from these addresses"),
            .help = Words::tr("192.168.1.7, 10.0.0.0/8, 10.0.0.1-20 or from-to; empty: from anywhere.") },
        { .path = u"allowRawPassthrough"_s,
            .kind = Kind::Switch,
            .label = Words::tr("May use the raw relay"),
            .help = Words::tr("Everything a provider has, where the provider allows it too."),
            .fallback = u"false"_s },
        { .path = kExpiry,
            .kind = Kind::Text,
            .label = Words::tr("Expires"),
            .help = Words::tr("Date and time, 2026-12-31 18:00 in local time; empty: never."),
            .fallback = Words::tr("never") },
    };
}

Node keyLimitsOf(const Key& key)
{
    Node part = gateway::config::writeFields(gateway::config::keyFields(), limitsOf(key));
    if (key.expiresAtMs)
        part.set(kExpiry, Node::scalar(expiryText(*key.expiresAtMs)));
    return part;
}

Reading<Key> readKeyLimits(Node part, const Key& key)
{
    const Node* expiry = part.find(kExpiry);
    const QString typed = expiry == nullptr ? QString() : expiry->text;
    part.members.removeIf([](const Member& member) { return member.key == kExpiry; });
    const QString path = u"keys."_s + key.name;
    Reading<Key> limits = readPart(gateway::config::keyFields(), part, path);
    Key edited = key;
    edited.allowedModels = limits.value.allowedModels;
    edited.excludedModels = limits.value.excludedModels;
    edited.allowedProviders = limits.value.allowedProviders;
    edited.excludedProviders = limits.value.excludedProviders;
    edited.allowedIps = limits.value.allowedIps;
    edited.mayRelayRaw = limits.value.mayRelayRaw;
    edited.allowedMcp = limits.value.allowedMcp;
    edited.excludedMcp = limits.value.excludedMcp;
    if (typed.isEmpty()) {
        edited.expiresAtMs.reset();
    } else if (!key.expiresAtMs || typed != expiryText(*key.expiresAtMs)) {
        // Else the milliseconds stay that the form does not show.
        edited.expiresAtMs = expiryMs(typed);
        if (!edited.expiresAtMs)
            limits.problems.append({ .path = path + u'.' + kExpiry,
                .message = Words::tr("Give date and time, for example 2026-12-31 18:00.") });
    }
    return { edited, limits.problems };
}

} // namespace app::viewmodels
