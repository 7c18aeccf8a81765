// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/management/vault_calls.h"

#include "base/redact.h"
#include "management/page.h"
#include "management/refusals.h"
#include "management/usage_json.h"
#include "secrets/vault_secret_store.h"
#include "service/backup_desk.h"
#include "service/backup_keeper.h"

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Answer;
using management::Call;
using management::Done;
using management::isoTime;
using management::Outcome;
using management::Refusal;

const char* stateName(secrets::KeyState state)
{
    switch (state) {
    case secrets::KeyState::Unknown: return "unknown";
    case secrets::KeyState::NotNeeded: return "not_needed";
    case secrets::KeyState::Ready: return "ready";
    case secrets::KeyState::Locked: return "locked";
    case secrets::KeyState::Missing: return "missing";
    case secrets::KeyState::Wrong: return "wrong";
    case secrets::KeyState::Refused: return "refused";
    case secrets::KeyState::Closed: return "closed";
    }
    return "";
}

json::value textOrNull(const QString& text)
{
    return text.isEmpty() ? json::value() : json::value(redactText(text).toStdString());
}

QString memberText(const Call& call, const char* name)
{
    const json::object* object = call.body.if_object();
    const json::value* value = object ? object->if_contains(name) : nullptr;
    const json::string* text = value ? value->if_string() : nullptr;
    return text ? QString::fromUtf8(text->data(), qsizetype(text->size())) : QString();
}

std::optional<Secret> passphraseOf(const Call& call)
{
    const QString words = memberText(call, "passphrase");
    return words.isEmpty() ? std::nullopt : std::optional(Secret(words.toUtf8()));
}

json::object backupJson(const BackupFile& file)
{
    const char* opensWith = "nothing";
    json::value keyId;
    if (file.needs) {
        opensWith = file.needs->keyId.isEmpty() ? "passphrase" : "key";
        if (!file.needs->keyId.isEmpty())
            keyId = file.needs->keyId.toStdString();
    }
    return { { "name", file.name.toStdString() }, { "madeAt", isoTime(file.madeMs) }, { "bytes", file.bytes },
        { "opensWith", opensWith }, { "keyId", std::move(keyId) } };
}

json::object factsJson(const store::DumpFacts& facts, const QString& note)
{
    return { { "madeAt", isoTime(facts.createdMs) },
        { "contents", facts.extent == store::Extent::Full ? "full" : "core" }, { "schema", facts.schema },
        { "rows", facts.rows }, { "secrets", facts.secrets }, { "note", note.toStdString() } };
}

void answerFacts(const Done& done, const Result<store::DumpFacts>& facts, const QString& note)
{
    if (facts)
        done(jsonAnswer(factsJson(*facts, note)));
    else
        done(management::refusalOf(facts.error()));
}

Refusal noBackups()
{
    return management::conflict(u"A demo keeps nothing, so there are no backups."_s, u"read_only"_s);
}

Refusal noSuchBackup(const QString& name)
{
    return management::notFound(u"There is no backup \u201c%1\u201d."_s.arg(name.left(100)));
}

} // namespace

Handlers VaultCalls::handlers()
{
    return { { "getSecretStore", Reader([this](const Call&, const Done& done) { secretStore(done); }) },
        { "listSecrets", Reader([this](const Call&, const Done& done) { secrets(done); }) },
        { "listBackups", answered([this](const Call&) { return backups(); }) },
        { "createBackup", planned([this](const Call& call) { return create(call); }) },
        { "downloadBackup", answered([this](const Call& call) { return download(call); }) },
        { "deleteBackup", planned([this](const Call& call) { return remove(call); }) },
        { "validateBackup", Reader([this](const Call& call, const Done& done) { validate(call, done); }) },
        { "restoreBackup", planned([this](const Call& call) { return restore(call); }) } };
}

void VaultCalls::secretStore(const Done& done) const
{
    const secrets::VaultSecretStore* vault = m_context.vault;
    if (!vault || !m_context.shelf) {
        done(jsonAnswer(json::object { { "state", "memory" }, { "problem", nullptr }, { "keyId", nullptr },
            { "keySource", nullptr }, { "secrets", nullptr } }));
        return;
    }
    json::object body { { "state", stateName(vault->keyState()) },
        { "problem", textOrNull(vault->problem()) } };
    m_context.shelf->keyRecord(
        m_context.owner, [this, body, done](const Result<std::optional<secrets::KeyRecord>>& record) mutable {
            const bool isKnown = record && *record;
            body["keyId"] = isKnown ? json::value((*record)->keyId.toStdString()) : json::value();
            body["keySource"] = isKnown ? json::value(secrets::keySourceName((*record)->source).toStdString())
                                        : json::value();
            m_context.shelf->names(m_context.owner, [body, done](const Result<QStringList>& names) mutable {
                body["secrets"] = names ? json::value(names->size()) : json::value();
                done(jsonAnswer(std::move(body)));
            });
        });
}

void VaultCalls::secrets(const Done& done) const
{
    if (!m_context.shelf) {
        done(jsonAnswer(management::listBody({})));
        return;
    }
    m_context.shelf->names(m_context.owner, [done](const Result<QStringList>& names) {
        if (!names) {
            done(management::refusalOf(names.error()));
            return;
        }
        json::array data;
        for (const QString& name : *names)
            data.push_back(json::object { { "name", name.toStdString() } });
        done(jsonAnswer(management::listBody(std::move(data))));
    });
}

Outcome VaultCalls::backups() const
{
    if (!m_context.backups)
        return noBackups();
    json::array data;
    for (const BackupFile& file : m_context.backups->list())
        data.push_back(backupJson(file));
    json::object body = management::listBody(std::move(data));
    const config::Backup& settings = m_context.services.configuration.current()->settings.backup;
    const auto waiting = m_context.backups->waitingSinceMs();
    body["folder"] = m_context.scheduled->folder().toStdString();
    body["everyHours"] = settings.everyHours;
    body["keep"] = settings.keep;
    body["problem"] = textOrNull(m_context.scheduled->problem());
    body["restores"] = waiting ? json::value(isoTime(*waiting)) : json::value();
    return jsonAnswer(std::move(body));
}

Plan VaultCalls::create(const Call& call) const
{
    if (!m_context.backups)
        return noBackups();
    const QString contents = memberText(call, "contents");
    if (!contents.isEmpty() && contents != u"core" && contents != u"full")
        return management::invalid(u"contents must be core or full."_s, u"contents"_s);
    const auto extent = contents == u"full" ? store::Extent::Full : store::Extent::Core;
    return Effect { .summary = u"Make a backup"_s,
        .carry = [this, extent, passphrase = passphraseOf(call)](const Done& done) {
            m_context.backups->make(
                extent, passphrase, m_context.clock.epochMs(), [done](const Result<BackupFile>& made) {
                    if (made)
                        done(jsonAnswer(backupJson(*made)));
                    else
                        done(management::refusalOf(made.error()));
                });
        } };
}

Outcome VaultCalls::download(const Call& call) const
{
    if (!m_context.backups)
        return noBackups();
    const auto bytes = m_context.backups->read(call.parameter(u"name"_s));
    if (!bytes)
        return management::refusalOf(bytes.error());
    return Answer { .text = *bytes };
}

Plan VaultCalls::remove(const Call& call) const
{
    if (!m_context.backups)
        return noBackups();
    const QString name = call.parameter(u"name"_s);
    if (!m_context.backups->find(name))
        return noSuchBackup(name);
    return Effect { .summary = u"Delete the backup %1"_s.arg(name), .carry = [this, name](const Done& done) {
                       const Result<void> removed = m_context.backups->remove(name);
                       if (removed)
                           done(deletedAnswer(1));
                       else
                           done(management::refusalOf(removed.error()));
                   } };
}

void VaultCalls::validate(const Call& call, const Done& done) const
{
    if (!m_context.backups) {
        done(noBackups());
        return;
    }
    m_context.backups->check(
        call.parameter(u"name"_s), passphraseOf(call), [done](const Result<store::DumpFacts>& facts) {
            answerFacts(done, facts, u"It is whole, and can be restored."_s);
        });
}

Plan VaultCalls::restore(const Call& call) const
{
    if (!m_context.backups)
        return noBackups();
    const QString name = memberText(call, "name");
    if (!m_context.backups->find(name))
        return noSuchBackup(name);
    return Effect { .summary = u"Restore the backup %1 with the next start"_s.arg(name),
        .carry = [this, name, passphrase = passphraseOf(call)](const Done& done) {
            m_context.backups->prepare(name, passphrase, [done](const Result<store::DumpFacts>& facts) {
                answerFacts(done, facts,
                    u"It is read and prepared. Start Plexus again to have it put in place; what happens "
                    u"until "
                    "then stays in the database that is kept beside it."_s);
            });
        } };
}

} // namespace gateway::service
