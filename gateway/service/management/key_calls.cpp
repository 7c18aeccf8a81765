// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/key_calls.h"

#include "config/yaml_config.h"
#include "management/page.h"
#include "management/refusals.h"
#include "pipeline/node_json.h"
#include "service/management/field_names.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using config::Config;
using config::Node;
using management::Call;
using management::Outcome;
using management::Refusal;

// 256 bits from the system.
QByteArray freshSecret()
{
    std::array<quint32, 8> random {};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    return "sk-plexus-"
        + QByteArray(reinterpret_cast<const char*>(random.data()), sizeof(random))
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray digestOf(const QByteArray& secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

config::Key* find(Config& config, const QString& name)
{
    const auto found = std::find_if(
        config.keys.begin(), config.keys.end(), [&name](const config::Key& key) { return key.name == name; });
    return found == config.keys.end() ? nullptr : &*found;
}

Refusal noSuchKey(const QString& name)
{
    return management::notFound(u"There is no key \u201c%1\u201d."_s.arg(name.left(100)));
}

MadeAnswer secretAnswer(const QString& name, const QByteArray& secret)
{
    return [name, secret](qint64 revision) {
        return jsonAnswer(json::object {
            { "name", name.toStdString() }, { "secret", secret.toStdString() }, { "revision", revision } });
    };
}

MadeAnswer keyAnswer(const ManagementContext& context, const QString& name)
{
    return [&context, name](qint64) { return jsonAnswer(keyJson(context, name)); };
}

// What may be said of a key; its secret is no such thing.
std::optional<Refusal> secretProblem(const json::object& body)
{
    for (const char* member : { "secret", "secret_digest" }) {
        const json::value* value = body.if_contains(member);
        if (value && !value->is_object() && !value->is_null()) {
            return management::invalid(u"A key's secret is made by Plexus: create the key, or rotate it."_s,
                QString::fromLatin1(member));
        }
    }
    return std::nullopt;
}

} // namespace

json::object keyJson(const ManagementContext& context, const QString& name)
{
    json::object object { { "name", name.toStdString() } };
    const Node root = currentDocument(context);
    const Node* keys = root.find(u"keys"_s);
    const Node* entry = keys ? keys->find(name) : nullptr;
    if (entry) {
        json::value fields = shownJson(*entry, u"keys."_s + name, lastFourIn(context));
        for (auto& member : fields.get_object())
            object[member.key()] = member.value();
    }
    object.erase("secret_digest");
    object["secret"] = json::object { { "set", entry != nullptr } };
    object["revision"] = revisionInForce(context);
    return object;
}

Plan planRotation(const ManagementContext& context, const Call& call, const QString& name)
{
    Config config = *context.services.configuration.current();
    config::Key* key = find(config, name);
    if (!key)
        return noSuchKey(name);
    const QByteArray secret = freshSecret();
    key->secretDigest = digestOf(secret);
    return planConfig(
        context, call, config, u"Give the key %1 a new secret"_s.arg(name), secretAnswer(name, secret));
}

Handlers KeyCalls::handlers()
{
    return { { "listKeys", answered([this](const Call&) { return list(); }) },
        { "getKey", answered([this](const Call& call) { return get(call); }) },
        { "createKey", planned([this](const Call& call) { return create(call); }) },
        { "putKey", planned([this](const Call& call) { return change(Change::Put, call); }) },
        { "patchKey", planned([this](const Call& call) { return change(Change::Patch, call); }) },
        { "deleteKey", planned([this](const Call& call) { return remove(call); }) },
        { "disableKey", planned([this](const Call& call) { return setEnabled(Switch::Off, call); }) },
        { "enableKey", planned([this](const Call& call) { return setEnabled(Switch::On, call); }) },
        { "rotateKey", planned([this](const Call& call) {
             return planRotation(m_context, call, call.parameter(u"name"_s));
         }) } };
}

Outcome KeyCalls::list() const
{
    json::array data;
    for (const config::Key& key : m_context.services.configuration.current()->keys)
        data.push_back(keyJson(m_context, key.name));
    return jsonAnswer(management::listBody(std::move(data)));
}

Outcome KeyCalls::get(const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    if (!m_context.services.configuration.current()->findKey(name))
        return noSuchKey(name);
    return jsonAnswer(keyJson(m_context, name));
}

Plan KeyCalls::create(const Call& call) const
{
    json::object body = call.body.get_object();
    const json::string& given = body.at("name").get_string();
    const QString name = QString::fromUtf8(given.data(), qsizetype(given.size()));
    if (m_context.services.configuration.current()->findKey(name)) {
        return management::conflict(
            u"There is a key \u201c%1\u201d already; rotate it for a new secret."_s.arg(name), u"exists"_s);
    }
    body.erase("name");
    if (const json::value* minutes = body.if_contains("expiresInMinutes")) {
        constexpr std::int64_t kMost = 60LL * 24 * 366 * 100;
        const std::int64_t given64 = minutes->get_int64();
        if (given64 < 1 || given64 > kMost)
            return management::invalid(
                u"expiresInMinutes must be from 1 to %1."_s.arg(kMost), u"expiresInMinutes"_s);
        const std::int64_t expiresMs = m_context.clock.epochMs() + given64 * 60'000;
        body.erase("expiresInMinutes");
        body["expiresAt"] = expiresMs;
    }
    const QByteArray secret = freshSecret();
    body["secret_digest"] = "sha256:" + digestOf(secret).toHex().toStdString();
    Node root = currentDocument(m_context);
    const Node* present = root.find(u"keys"_s);
    Node keys = present ? *present : Node::map();
    putMember(keys, name, nodeOf(body));
    putMember(root, u"keys"_s, keys);
    return planDocument(m_context, call, root, u"Add the key %1"_s.arg(name), secretAnswer(name, secret));
}

Plan KeyCalls::change(Change change, const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    Node root = currentDocument(m_context);
    const Node* present = root.find(u"keys"_s);
    const Node* old = present ? present->find(name) : nullptr;
    if (!old) {
        return management::notFound(
            u"There is no key \u201c%1\u201d; POST keys makes one and tells its secret."_s.arg(
                name.left(100)));
    }
    json::object body = withWrittenNames(call.body.get_object(), u"keys"_s);
    if (auto problem = secretProblem(body))
        return *problem;
    for (const char* member : { "name", "revision", "secret", "secret_digest" })
        body.erase(member);
    const json::value before = pipeline::jsonOf(*old);
    json::value after = change == Change::Patch ? before : json::value(body);
    if (change == Change::Patch)
        mergePatch(after, body);
    after.get_object()["secret_digest"] = before.get_object().at("secret_digest");
    Node keys = *present;
    putMember(keys, name, nodeOf(after));
    putMember(root, u"keys"_s, keys);
    return planDocument(m_context, call, root, u"Change the key %1"_s.arg(name), keyAnswer(m_context, name));
}

Plan KeyCalls::remove(const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    Config config = *m_context.services.configuration.current();
    if (config.keys.removeIf([&name](const config::Key& key) { return key.name == name; }) == 0)
        return noSuchKey(name);
    const QString summary = u"Delete the key %1"_s.arg(name);
    return planConfig(m_context, call, config, summary, appliedAnswer(summary));
}

Plan KeyCalls::setEnabled(Switch state, const Call& call) const
{
    const QString name = call.parameter(u"name"_s);
    Config config = *m_context.services.configuration.current();
    config::Key* key = find(config, name);
    if (!key)
        return noSuchKey(name);
    key->enabled = state == Switch::On;
    return planConfig(m_context, call, config,
        u"Switch the key %1 %2"_s.arg(name, key->enabled ? u"on"_s : u"off"_s), keyAnswer(m_context, name));
}

} // namespace gateway::service
