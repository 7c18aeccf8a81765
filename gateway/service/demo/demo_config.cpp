// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/demo/demo_config.h"

#include "service/demo/demo_script.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

config::Alias alias(
    const QString& slug, const QStringList& models, config::Selector selector = config::Selector::InOrder)
{
    config::TargetGroup group { .name = u"default"_s, .selector = selector };
    for (const QString& model : models)
        group.targets.append({ .provider = u"demo"_s, .model = model });
    return { .slug = slug, .groups = { group } };
}

config::Provider provider(const QString& slug, const QString& name, QVector<config::BaseUrl> urls)
{
    return { .slug = slug,
        .displayName = name,
        .baseUrls = std::move(urls),
        .apiKey = { .kind = config::SecretSource::Kind::Plain, .plain = Secret("demo-provider-key") } };
}

} // namespace

config::Config demoConfig(quint16 port, const QString& clientKey)
{
    const QString origin = u"http://127.0.0.1:%1"_s.arg(port);
    config::Provider demo = provider(u"demo"_s, u"Demo provider"_s,
        { { .dialect = Dialect::Chat, .url = origin }, { .dialect = Dialect::Messages, .url = origin } });
    for (const QString& model : demoModels())
        demo.models.append({ .id = model });
    // One that speaks Gemini alone, so that every other client is translated.
    const config::Provider google = provider(
        u"demo-gemini"_s, u"Demo provider, Gemini only"_s, { { .dialect = Dialect::Gemini, .url = origin } });
    config::Alias translated = alias(u"demo-translated"_s, {});
    translated.groups.first().targets = { { .provider = google.slug, .model = u"demo-stream"_s } };
    return {
        .providers = { demo, google },
        .aliases = { alias(u"demo"_s, { u"demo-stream"_s }), alias(u"demo-fast"_s, { u"demo-fast"_s }),
            alias(u"demo-thinking"_s, { u"demo-thinking"_s }), alias(u"demo-tool"_s, { u"demo-tool"_s }),
            alias(u"demo-slow"_s, { u"demo-slow"_s }), alias(u"demo-long"_s, { u"demo-long"_s }),
            alias(u"demo-failover"_s, { u"demo-error-500"_s, u"demo-fast"_s }),
            alias(u"demo-random"_s, { u"demo-fast"_s, u"demo-stream"_s }, config::Selector::Random),
            alias(u"demo-error"_s, { u"demo-error-429"_s }), alias(u"demo-broken"_s, { u"demo-broken"_s }),
            translated },
        .keys = { { .name = u"demo"_s,
            .secretDigest = QCryptographicHash::hash(clientKey.toUtf8(), QCryptographicHash::Sha256) } },
    };
}

} // namespace gateway::service
