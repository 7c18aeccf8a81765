// SPDX-License-Identifier: GPL-3.0-or-later
// Taking changes back, and mending what a crash left.
#include "app/clients/client_desk.h"

#include "app/clients/settings_texts.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::Result;

namespace {

void removeEmptyFolders(const QStringList& folders)
{
    for (auto folder = folders.crbegin(); folder != folders.crend(); ++folder) {
        // Fails, as it should, where somebody has put something.
        QDir().rmdir(*folder);
    }
}

// The edits that put back what was there, as far as what is there is still ours.
struct WayBack {
    QVector<Edit> edits = {};
    QStringList left = {};
};

WayBack wayBack(const JournalEntry& entry, const QJsonValue& now, const QJsonValue& original)
{
    WayBack way;
    for (auto edit = entry.edits.crbegin(); edit != entry.edits.crend(); ++edit) {
        const QJsonValue current = valueAt(now, edit->path);
        const bool isOurs = edit->digest.isEmpty()
            ? current.isUndefined()
            : !current.isUndefined() && digestOf(current) == edit->digest;
        const QJsonValue before = valueAt(original, edit->path);
        if (isOurs)
            way.edits.append({ .path = edit->path, .value = before });
        else if (!current.isUndefined() && current != before)
            way.left.append(pathText(edit->path));
    }
    return way;
}

// Containers that were made for our values and hold nothing any more go too.
Result<QByteArray> withoutEmptyContainers(const JournalEntry& entry, QByteArray bytes)
{
    for (auto edit = entry.edits.crbegin(); edit != entry.edits.crend(); ++edit) {
        for (qsizetype length = edit->path.size() - 1; length > edit->depth; --length) {
            const ValuePath container = edit->path.sliced(0, length);
            const Result<QJsonValue> settings = readSettings(entry.format, bytes);
            if (!settings || !isEmptyContainer(valueAt(*settings, container)))
                break;
            Result<QByteArray> next = edited(entry.format, bytes, { { .path = container } });
            if (!next)
                return next;
            bytes = *next;
        }
    }
    return bytes;
}

} // namespace

QStringList ClientDesk::open()
{
    QStringList said;
    if (const Result<void> loaded = m_journal.load(); !loaded)
        said.append(loaded.error().message);
    const QVector<JournalEntry> entries = m_journal.entries();
    for (const JournalEntry& entry : entries) {
        if (entry.state == JournalEntry::State::Pending && !mendOne(entry))
            said.append(ClientSettings::tr("Whether %1 was changed before Plexus last ended cannot be told.")
                            .arg(shownPath(m_world, entry.path)));
    }
    return said;
}

// Written down, and perhaps done: the file itself says which.
bool ClientDesk::mendOne(const JournalEntry& entry)
{
    const SettingsFile file = readFile(entry.path);
    if (!file.problem.isEmpty())
        return false;
    const QByteArray digest = file.exists ? digestOf(file.bytes) : QByteArray();
    JournalEntry mended = entry;
    mended.state = JournalEntry::State::Applied;
    if (digest == entry.beforeDigest) {
        const bool isFirst = entry.existed
            ? entry.backup.isEmpty() || entry.beforeDigest == entry.originalDigest
            : entry.beforeDigest.isEmpty();
        if (isFirst)
            return m_journal.drop(entry.client, entry.path).has_value();
        // A later change of ours was not done; the earlier one is still in force.
        mended.afterDigest = digest;
        return m_journal.put({ mended }).has_value();
    }
    mended.isExact = entry.isExact && digest == entry.afterDigest;
    return m_journal.put({ mended }).has_value();
}

Result<QVector<UndoOutcome>> ClientDesk::undo(const QString& client)
{
    QVector<UndoOutcome> outcomes;
    // The last first: a folder was made for the first file in it, and goes when the others have gone.
    QVector<JournalEntry> entries = m_journal.entriesOf(client);
    std::reverse(entries.begin(), entries.end());
    for (const JournalEntry& entry : entries) {
        const Result<UndoOutcome> outcome = undoFile(entry);
        if (!outcome)
            return outcome.error();
        outcomes.append(*outcome);
    }
    return outcomes;
}

QStringList ClientDesk::undoAll()
{
    QStringList problems;
    for (const QString& client : managed()) {
        if (const auto outcome = undo(client); !outcome)
            problems.append(outcome.error().message);
    }
    return problems;
}

Result<UndoOutcome> ClientDesk::undoFile(const JournalEntry& entry)
{
    const SettingsFile file = readFile(entry.path);
    const QString shown = shownPath(m_world, entry.path);
    if (!file.problem.isEmpty())
        return Error { .message = file.problem };
    UndoOutcome outcome { .shown = shown };
    if (!file.exists) {
        outcome.kind = UndoOutcome::Kind::NothingLeft;
    } else if (entry.isExact && !entry.existed && digestOf(file.bytes) == entry.afterDigest) {
        if (const Result<void> removed = removeFile(entry.path); !removed)
            return removed.error();
        removeEmptyFolders(entry.folders);
    } else if (const auto original = m_journal.backupOf(entry);
               entry.isExact && original && digestOf(file.bytes) == entry.afterDigest) {
        if (const Result<QStringList> written = replaceFile(file, *original); !written)
            return written.error();
    } else {
        Result<UndoOutcome> taken = takeOut(entry, file);
        if (!taken)
            return taken;
        outcome = *taken;
    }
    if (const Result<void> dropped = m_journal.drop(entry.client, entry.path); !dropped)
        return dropped.error();
    return outcome;
}

// Somebody has changed the file since: only what is ours goes, and what was there before comes back.
Result<UndoOutcome> ClientDesk::takeOut(const JournalEntry& entry, const SettingsFile& file)
{
    UndoOutcome outcome { .kind = UndoOutcome::Kind::OnlyOurs, .shown = shownPath(m_world, entry.path) };
    const Result<QJsonValue> now = readSettings(entry.format, file.bytes);
    if (!now)
        return Error { .code = now.error().code,
            .message = u"%1: %2"_s.arg(outcome.shown, now.error().message) };
    const auto backup = m_journal.backupOf(entry);
    const Result<QJsonValue> original =
        backup ? readSettings(entry.format, *backup) : Result<QJsonValue>(QJsonValue(QJsonValue::Undefined));
    const WayBack way = wayBack(entry, *now, original.value_or(QJsonValue(QJsonValue::Undefined)));
    outcome.left = way.left;
    Result<QByteArray> bytes = edited(entry.format, file.bytes, way.edits);
    if (bytes)
        bytes = withoutEmptyContainers(entry, *bytes);
    if (!bytes)
        return Error { .code = bytes.error().code,
            .message = u"%1: %2"_s.arg(outcome.shown, bytes.error().message) };
    const Result<QJsonValue> rest = readSettings(entry.format, *bytes);
    const bool isNothing = rest && (rest->isUndefined() || isEmptyContainer(*rest)) && !entry.existed;
    if (isNothing && bytes->trimmed().size() <= 2) {
        if (const Result<void> removed = removeFile(entry.path); !removed)
            return removed.error();
        removeEmptyFolders(entry.folders);
        return outcome;
    }
    if (*bytes != file.bytes) {
        if (const Result<QStringList> written = replaceFile(file, *bytes); !written)
            return written.error();
    }
    return outcome;
}

} // namespace app::clients
