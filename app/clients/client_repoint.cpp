// SPDX-License-Identifier: GPL-3.0-or-later
// Following an address of Plexus, or a key, that has changed, in what Plexus has written.
#include "app/clients/client_desk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::Result;

namespace {

// "http://127.0.0.1:4000" of a text that holds an address below it; empty: it holds none.
QString originIn(const QString& text)
{
    static const QRegularExpression origin(uR"(https?://[^/\s"']+)"_s);
    return origin.match(text).captured();
}

bool isOurs(const JournalEdit& edit, const QJsonValue& settings)
{
    const QJsonValue value = valueAt(settings, edit.path);
    return !edit.digest.isEmpty() && !value.isUndefined() && digestOf(value) == edit.digest;
}

} // namespace

// A longer port or key that begins alike is another one.
class ClientDesk::Move {
public:
    Move(const QString& former, QString now)
        : m_former(QRegularExpression::escape(former) + u"(?![0-9A-Za-z])"_s)
        , m_now(std::move(now))
    {
    }

    [[nodiscard]] bool concerns(const QJsonValue& value) const { return moved(value) != value; }

    [[nodiscard]] QJsonValue moved(const QJsonValue& value) const
    {
        if (value.isString())
            return value.toString().replace(m_former, m_now);
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue& element : value.toArray())
                list.append(moved(element));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = moved(*member);
        return object;
    }

    // The smallest edits that move all of it: what else stands there, and how, stays. Elements of a list have
    // no place of their own.
    void collect(const QJsonValue& value, const ValuePath& path, QVector<Edit>& edits) const
    {
        if (!concerns(value))
            return;
        if (!value.isObject()) {
            edits.append({ .path = path, .value = moved(value) });
            return;
        }
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            collect(*member, path + ValuePath { { .key = member.key() } }, edits);
    }

private:
    QRegularExpression m_former;
    QString m_now;
};

QVector<RepointOutcome> ClientDesk::repoint(const QString& root)
{
    QVector<RepointOutcome> outcomes;
    for (const QString& client : managed()) {
        // The address is where the recipe says; other files of the client may name it too.
        const QString former = formerRoot(client, root);
        if (former.isEmpty())
            continue;
        if (const auto outcome = moveClient(client, Move(former, root)))
            outcomes.append(*outcome);
    }
    return outcomes;
}

QVector<RepointOutcome> ClientDesk::rekey(const QString& former, const QString& key)
{
    QVector<RepointOutcome> outcomes;
    for (const QString& client : managed()) {
        if (const auto outcome = moveClient(client, Move(former, key)))
            outcomes.append(*outcome);
    }
    return outcomes;
}

// Nothing: nothing of it was concerned.
std::optional<RepointOutcome> ClientDesk::moveClient(const QString& client, const Move& move)
{
    RepointOutcome outcome { .client = client };
    bool isMoved = false;
    for (const JournalEntry& entry : m_journal.entriesOf(client)) {
        const Result<bool> moved = moveFile(entry, move);
        if (!moved)
            outcome.problem = moved.error().message;
        else
            isMoved = isMoved || *moved;
    }
    return isMoved || !outcome.problem.isEmpty() ? std::optional(outcome) : std::nullopt;
}

// The address that we have written for a client and nobody has changed since, unless it is `root`.
QString ClientDesk::formerRoot(const QString& client, const QString& root) const
{
    const Recipe* known = recipe(client);
    if (known == nullptr)
        return {};
    for (const RecipeFile& part : known->files) {
        if (part.endpoint.isEmpty())
            continue;
        const SettingsFile file = readFile(placeOf(part));
        const auto entry = m_journal.entryOf(client, file.realPath);
        const Result<QJsonValue> settings = readSettings(part.format, file.bytes);
        if (!entry || !settings)
            continue;
        const QString former = originIn(valueAt(*settings, part.endpoint).toString());
        if (former.isEmpty() || isSameEndpoint(former, originIn(root)))
            continue;
        const Move move(former, root);
        const bool wasWritten =
            std::any_of(entry->edits.cbegin(), entry->edits.cend(), [&](const JournalEdit& edit) {
                return isOurs(edit, *settings) && move.concerns(valueAt(*settings, edit.path));
            });
        if (wasWritten)
            return former;
    }
    return {};
}

// True: something was changed.
Result<bool> ClientDesk::moveFile(const JournalEntry& entry, const Move& move)
{
    const SettingsFile file = readFile(entry.path);
    const QString shown = shownPath(m_world, entry.path);
    if (!file.exists)
        return false;
    const Result<QJsonValue> settings = readSettings(entry.format, file.bytes);
    if (!file.problem.isEmpty() || !settings)
        return Error { .message = file.problem.isEmpty() ? u"%1: %2"_s.arg(shown, settings.error().message)
                                                         : file.problem };
    QVector<Edit> edits;
    QVector<Edit> whole; // as they were written at first, for a format that cannot do with less
    JournalEntry next = entry;
    for (JournalEdit& edit : next.edits) {
        const QJsonValue value = valueAt(*settings, edit.path);
        if (!isOurs(edit, *settings) || !move.concerns(value))
            continue;
        move.collect(value, edit.path, edits);
        whole.append({ .path = edit.path, .value = move.moved(value) });
        edit.digest = digestOf(move.moved(value));
    }
    if (edits.isEmpty())
        return false;
    if (!file.writeProblem.isEmpty())
        return Error { .message = file.writeProblem };
    Result<QByteArray> after = edited(entry.format, file.bytes, edits);
    if (!after)
        after = edited(entry.format, file.bytes, whole);
    if (!after)
        return Error { .message = u"%1: %2"_s.arg(shown, after.error().message) };
    next.state = JournalEntry::State::Pending;
    next.beforeDigest = digestOf(file.bytes);
    next.afterDigest = digestOf(*after);
    next.isExact = entry.isExact && next.beforeDigest == entry.afterDigest;
    next.atMs = m_now();
    if (const Result<void> written = m_journal.put({ next }); !written)
        return written.error();
    if (const Result<QStringList> written = replaceFile(file, *after); !written) {
        std::ignore = m_journal.put({ entry });
        return written.error();
    }
    next.state = JournalEntry::State::Applied;
    if (const Result<void> written = m_journal.put({ next }); !written)
        return written.error();
    return true;
}

} // namespace app::clients
