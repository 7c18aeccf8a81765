// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/client_desk.h"

#include "app/clients/settings_texts.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

Error refused(const QString& message)
{
    return { .code = ErrorCode::ConfigInvalid, .message = message };
}

// "~/.codex/config.toml: Line 3, column 5: …"
Error inFile(const QString& shown, const Error& error)
{
    Error result = error;
    result.message = u"%1: %2"_s.arg(shown, error.message);
    return result;
}

QString endpointText(const QJsonValue& settings, const RecipeFile& file)
{
    const QJsonValue value = valueAt(settings, file.endpoint);
    return value.isString() ? value.toString() : QString();
}

} // namespace

bool isSameEndpoint(const QString& a, const QString& b)
{
    const auto plain = [](QString address) {
        while (address.endsWith(u'/'))
            address.chop(1);
        address.replace(u"://localhost:"_s, u"://127.0.0.1:"_s);
        return address;
    };
    return plain(a) == plain(b);
}

ClientDesk::ClientDesk(World world, QVector<Recipe> recipes, NowMs now)
    : m_world(std::move(world))
    , m_recipes(std::move(recipes))
    , m_now(std::move(now))
    , m_journal(m_world.dataFolder)
{
}

const Recipe* ClientDesk::recipe(const QString& id) const
{
    const auto found = std::find_if(
        m_recipes.cbegin(), m_recipes.cend(), [&id](const Recipe& recipe) { return recipe.id == id; });
    return found == m_recipes.cend() ? nullptr : &*found;
}

QStringList ClientDesk::managed() const
{
    QStringList ids;
    for (const JournalEntry& entry : m_journal.entries()) {
        if (!ids.contains(entry.client))
            ids.append(entry.client);
    }
    return ids;
}

QVector<ClientFacts> ClientDesk::look(const QString& root) const
{
    QVector<ClientFacts> all;
    for (const Recipe& recipe : m_recipes)
        all.append(factsOf(recipe, root));
    return all;
}

ClientFacts ClientDesk::factsOf(const Recipe& recipe, const QString& root) const
{
    ClientFacts facts { .id = recipe.id,
        .state = recipe.isGuide() ? ClientState::GuideOnly : ClientState::NotSetUp,
        .isManaged = !m_journal.entriesOf(recipe.id).isEmpty() };
    for (const QString& program : recipe.programs) {
        if (facts.program.isEmpty())
            facts.program = findProgram(m_world, program);
    }
    facts.isFound = !facts.program.isEmpty();
    for (const QString& folder : recipe.folders.of(m_world.system)) {
        const QString path = resolvedPath(m_world, folder);
        facts.isFound = facts.isFound || (!path.isEmpty() && QFileInfo::exists(path));
    }
    const Target target { .root = root };
    for (const RecipeFile& part : recipe.files) {
        const QString path = placeOf(part);
        facts.files.append(shownPath(m_world, path));
        const SettingsFile file = readFile(path);
        const Result<QJsonValue> settings = readSettings(part.format, file.bytes);
        if (!file.problem.isEmpty() || !settings) {
            facts.state = ClientState::Unreadable;
            facts.problem =
                file.problem.isEmpty() ? inFile(facts.files.last(), settings.error()).message : file.problem;
            return facts;
        }
        const QString endpoint = part.endpoint.isEmpty() ? QString() : endpointText(*settings, part);
        const QString choice = part.choice.isEmpty() ? QString() : valueAt(*settings, part.choice).toString();
        if (choice != part.choiceValue) {
            facts.state = choice.isEmpty() ? ClientState::NotSetUp : ClientState::Elsewhere;
            facts.endpoint = choice;
            continue;
        }
        if (endpoint.isEmpty())
            continue;
        const QString ours = expandedText(part.endpointValue, target, recipe.id);
        const bool isHere = !root.isEmpty()
            && (part.format == FormatKind::ShellBlock ? endpoint.contains(ours)
                                                      : isSameEndpoint(endpoint, ours));
        facts.state = isHere ? ClientState::Connected : ClientState::Elsewhere;
        facts.endpoint = isHere || part.format == FormatKind::ShellBlock ? QString() : endpoint;
    }
    for (const SetVariable& variable : findVariables(m_world, recipe.conflicts)) {
        const bool isOurs = !root.isEmpty()
            && (isSameEndpoint(variable.value, root) || isSameEndpoint(variable.value, target.v1()));
        if (!isOurs)
            facts.conflicts.append(variable);
    }
    return facts;
}

QString ClientDesk::placeOf(const RecipeFile& file) const
{
    QString first;
    for (const QString& place : file.places.of(m_world.system)) {
        const QString path = resolvedPath(m_world, place);
        const QFileInfo info(path);
        if (!path.isEmpty() && (info.exists() || info.isSymLink()))
            return path;
        if (first.isEmpty())
            first = path;
    }
    return first;
}

Result<QVector<FilePlan>> ClientDesk::plan(const QString& client, const Target& target) const
{
    const Recipe* known = recipe(client);
    if (known == nullptr || known->isGuide())
        return refused(ClientSettings::tr("Plexus does not write the settings of %1.").arg(client));
    QVector<FilePlan> plans;
    for (const RecipeFile& file : known->files) {
        Result<FilePlan> plan = planFile(*known, file, target);
        if (!plan)
            return plan.error();
        plans.append(*plan);
    }
    return plans;
}

Result<FilePlan> ClientDesk::planFile(
    const Recipe& recipe, const RecipeFile& file, const Target& target) const
{
    const QString path = placeOf(file);
    if (path.isEmpty())
        return refused(
            ClientSettings::tr("There is no place for the settings of %1 on this system.").arg(recipe.name));
    FilePlan plan { .file = readFile(path), .format = file.format, .shown = shownPath(m_world, path) };
    if (!plan.file.problem.isEmpty())
        return refused(plan.file.problem);
    const Result<QJsonValue> before = readSettings(file.format, plan.file.bytes);
    if (!before)
        return inFile(plan.shown, before.error());
    const auto entry = m_journal.entryOf(recipe.id, plan.file.realPath);
    for (const RecipeEdit& edit : expandedEdits(file, target, recipe.id)) {
        const auto known = entry ? std::find_if(entry->edits.cbegin(), entry->edits.cend(),
                               [&edit](const JournalEdit& other) { return other.path == edit.path; })
                                 : QVector<JournalEdit>::const_iterator();
        const bool isKnown = entry && known != entry->edits.cend();
        const qsizetype depth = depthOf(*before, edit.path);
        const bool isThere = depth == edit.path.size();
        if ((edit.onlyIfMissing && isThere && !isKnown) || (edit.value.isUndefined() && !isThere && !isKnown))
            continue;
        plan.edits.append({ .path = edit.path, .value = edit.value });
        plan.places.append({ .path = edit.path,
            .depth = isKnown ? known->depth : depth,
            .digest = edit.value.isUndefined() ? QByteArray()
                                               : digestOf(formatOf(file.format).asRead(edit.value)) });
    }
    QVector<Edit> all = plan.edits;
    // What was written earlier and is not any more (a model that is gone) is taken out, if it is still ours.
    for (const JournalEdit& old : entry ? entry->edits : QVector<JournalEdit>()) {
        const bool isStillWanted = std::any_of(plan.places.cbegin(), plan.places.cend(),
            [&old](const JournalEdit& place) { return place.path == old.path; });
        if (isStillWanted)
            continue;
        if (old.digest.isEmpty() || digestOf(valueAt(*before, old.path)) != old.digest)
            plan.places.append(old);
        else
            all.append({ .path = old.path });
    }
    const Result<QByteArray> after = edited(file.format, plan.file.bytes, all);
    if (!after)
        return inFile(plan.shown, after.error());
    plan.after = *after;
    if (plan.isChange() && !plan.file.writeProblem.isEmpty())
        return refused(plan.file.writeProblem);
    return plan;
}

Result<JournalEntry> ClientDesk::entryFor(const QString& client, const FilePlan& plan)
{
    const auto earlier = m_journal.entryOf(client, plan.file.realPath);
    const QByteArray digest = plan.file.exists ? digestOf(plan.file.bytes) : QByteArray();
    JournalEntry entry { .client = client,
        .path = plan.file.realPath,
        .format = plan.format,
        .existed = plan.file.exists,
        .beforeDigest = digest,
        .afterDigest = digestOf(plan.after),
        .edits = plan.places,
        .atMs = m_now() };
    if (earlier) {
        // What was there before the first change of ours is what goes back.
        entry.existed = earlier->existed;
        entry.backup = earlier->backup;
        entry.originalDigest = earlier->originalDigest;
        entry.folders = earlier->folders;
        entry.isExact = earlier->isExact && digest == earlier->afterDigest;
        return entry;
    }
    if (!plan.file.exists)
        return entry;
    // A file that points at us by somebody else's hand is no original worth keeping.
    const Recipe* known = recipe(client);
    const auto part = std::find_if(known->files.cbegin(), known->files.cend(),
        [&plan, this](const RecipeFile& file) { return placeOf(file) == plan.file.path; });
    const Result<QJsonValue> before = readSettings(plan.format, plan.file.bytes);
    const Result<QJsonValue> after = readSettings(plan.format, plan.after);
    const bool isOursAlready = part != known->files.cend() && !part->endpoint.isEmpty() && before && after
        && isSameEndpoint(endpointText(*before, *part), endpointText(*after, *part));
    if (isOursAlready) {
        entry.isExact = false;
        return entry;
    }
    const Result<QString> backup = m_journal.backUp(client, plan.file.realPath, plan.file.bytes, entry.atMs);
    if (!backup)
        return backup.error();
    entry.backup = *backup;
    entry.originalDigest = digest;
    return entry;
}

Result<void> ClientDesk::apply(const QString& client, const Target& target, const QVector<FilePlan>& seen)
{
    const Result<QVector<FilePlan>> plans = plan(client, target);
    if (!plans)
        return plans.error();
    const bool isSame = std::equal(
        plans->cbegin(), plans->cend(), seen.cbegin(), seen.cend(), [](const FilePlan& a, const FilePlan& b) {
            return a.file.realPath == b.file.realPath && a.file.bytes == b.file.bytes && a.after == b.after;
        });
    if (!isSame)
        return refused(ClientSettings::tr(
            "The settings have changed since you looked at them. Look at the changes again."));
    QVector<FilePlan> changes;
    QVector<JournalEntry> entries;
    const QVector<JournalEntry> earlier = m_journal.entriesOf(client);
    for (const FilePlan& plan : *plans) {
        if (!plan.isChange())
            continue;
        Result<JournalEntry> entry = entryFor(client, plan);
        if (!entry)
            return entry.error();
        changes.append(plan);
        entries.append(*entry);
    }
    if (entries.isEmpty())
        return {};
    if (const Result<void> written = m_journal.put(entries); !written)
        return written.error();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const Result<QStringList> made = replaceFile(changes[i].file, changes[i].after);
        if (!made) {
            // Those before it go back, so that a client is never half set up.
            for (qsizetype j = 0; j < i; ++j) {
                if (changes[j].file.exists)
                    std::ignore = replaceFile(changes[j].file, changes[j].file.bytes);
                else
                    std::ignore = removeFile(changes[j].file.realPath);
            }
            for (const JournalEntry& entry : entries)
                std::ignore = m_journal.drop(client, entry.path);
            std::ignore = m_journal.put(earlier);
            return made.error();
        }
        entries[i].folders += *made;
        entries[i].state = JournalEntry::State::Applied;
    }
    return m_journal.put(entries);
}

} // namespace app::clients
