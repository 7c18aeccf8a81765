// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/provider_guard.h"

#include "config/yaml_config.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

// Where its credential is sent.
QStringList hosts(const config::Provider& provider)
{
    QStringList hosts;
    for (const config::BaseUrl& base : provider.baseUrls)
        hosts.append(QUrl(base.url).scheme() + u"://" + QUrl(base.url).authority());
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

QString problemOf(const config::Provider* before, const config::Provider& after)
{
    static const config::Provider kNone { .slug = {} };
    const config::Provider& old = before ? *before : kNone;
    if (old.apiKey != after.apiKey)
        return u"The document changes api_key; credentials are set in the Plexus window."_s;
    if (old.headers != after.headers)
        return u"The document changes headers, which may be credentials; they are set in the Plexus window."_s;
    if (old.proxy != after.proxy) {
        return u"The document changes the proxy, which would see the provider's traffic; it is set in the "
               "Plexus window."_s;
    }
    if (old.accountVendor != after.accountVendor || old.accountName != after.accountName
        || old.accountNames != after.accountNames) {
        return u"The document changes the account that is used (oauth_provider, oauth_account); it is chosen "
               u"in "
               "the Plexus window."_s;
    }
    // A checker asks with the provider's credential, at an address of its own.
    if (!(old.quotaChecker == after.quotaChecker)) {
        return u"The document changes the quota checker, which uses the provider's credential; it is set in "
               u"the "
               "Plexus window."_s;
    }
    const bool hasCredential = after.apiKey.kind != config::SecretSource::Kind::None
        || !after.headers.isEmpty() || after.hasAccount();
    if (before && hasCredential && (hosts(old) != hosts(after) || !(old.raw == after.raw))) {
        return u"The document sends the provider's credential to another address; that is set in the Plexus "
               "window."_s;
    }
    return {};
}

} // namespace

json::value withOldCredentials(const json::value& after, const json::value& before)
{
    if (!after.is_object() || !before.is_object())
        return after;
    json::object result = after.get_object();
    for (const char* field : { "api_key", "headers" }) {
        const json::value* old = before.get_object().if_contains(field);
        if (old && !result.contains(field))
            result[field] = *old;
    }
    return result;
}

QString credentialProblem(const config::Config& before, const config::Node& root, const QString& slug)
{
    const config::ReadOutcome outcome = config::readYaml(config::emitYaml(root));
    const config::Provider* after = outcome.config ? outcome.config->findProvider(slug) : nullptr;
    return after ? problemOf(before.findProvider(slug), *after) : u"There is no provider left."_s;
}

} // namespace gateway::service
