// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/journal.h"

#include "app/clients/json_text.h"
#include "app/clients/settings_texts.h"
#include "base/durable_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::clients {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

namespace {

constexpr int kVersion = 1;
// In the order of FormatKind.
constexpr std::array<QStringView, 5> kFormatNames { u"json", u"toml", u"yaml", u"env", u"shell-block" };

Error failed(const QString& message)
{
    return { .code = ErrorCode::Internal, .message = message };
}

QJsonArray pathJson(const ValuePath& path)
{
    QJsonArray steps;
    for (const PathStep& step : path)
        steps.append(QJsonArray { step.key, step.is });
    return steps;
}

ValuePath pathFromJson(const QJsonArray& steps)
{
    ValuePath path;
    for (const QJsonValue& step : steps)
        path.append({ .key = step[0].toString(), .is = step[1].toString() });
    return path;
}

QJsonObject entryJson(const JournalEntry& entry)
{
    QJsonArray edits;
    for (const JournalEdit& edit : entry.edits) {
        edits.append(
            QJsonObject { { u"path"_s, pathJson(edit.path) }, { u"depth"_s, static_cast<qint64>(edit.depth) },
                { u"digest"_s, QString::fromLatin1(edit.digest) } });
    }
    return { { u"client"_s, entry.client }, { u"path"_s, entry.path },
        { u"format"_s, kFormatNames[static_cast<std::size_t>(entry.format)].toString() },
        { u"state"_s, entry.state == JournalEntry::State::Applied ? u"applied"_s : u"pending"_s },
        { u"existed"_s, entry.existed }, { u"backup"_s, entry.backup }, { u"exact"_s, entry.isExact },
        { u"before"_s, QString::fromLatin1(entry.beforeDigest) },
        { u"original"_s, QString::fromLatin1(entry.originalDigest) },
        { u"after"_s, QString::fromLatin1(entry.afterDigest) },
        { u"folders"_s, QJsonArray::fromStringList(entry.folders) }, { u"edits"_s, edits },
        { u"at_ms"_s, entry.atMs } };
}

std::optional<JournalEntry> entryFromJson(const QJsonValue& value)
{
    const auto format = formatFromName(value[u"format"].toString());
    if (!format || value[u"client"].toString().isEmpty() || value[u"path"].toString().isEmpty())
        return std::nullopt;
    const bool isApplied = value[u"state"].toString() == u"applied";
    JournalEntry entry { .client = value[u"client"].toString(),
        .path = value[u"path"].toString(),
        .format = *format,
        .state = isApplied ? JournalEntry::State::Applied : JournalEntry::State::Pending,
        .existed = value[u"existed"].toBool(),
        .backup = value[u"backup"].toString(),
        .isExact = value[u"exact"].toBool(),
        .beforeDigest = value[u"before"].toString().toLatin1(),
        .originalDigest = value[u"original"].toString().toLatin1(),
        .afterDigest = value[u"after"].toString().toLatin1(),
        .atMs = value[u"at_ms"].toInteger() };
    for (const QJsonValue& folder : value[u"folders"].toArray())
        entry.folders.append(folder.toString());
    for (const QJsonValue& edit : value[u"edits"].toArray()) {
        entry.edits.append({ .path = pathFromJson(edit[u"path"].toArray()),
            .depth = static_cast<qsizetype>(edit[u"depth"].toInteger()),
            .digest = edit[u"digest"].toString().toLatin1() });
    }
    return entry;
}

} // namespace

QByteArray digestOf(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray digestOf(const QJsonValue& value)
{
    return digestOf(jsonLine(value));
}

Journal::Journal(const QString& dataFolder)
    : m_folder(dataFolder + u"/clients"_s)
{
}

Result<void> Journal::load()
{
    m_entries.clear();
    QFile file(m_folder + u"/journal.json"_s);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failed(ClientSettings::tr("The journal of clients' settings cannot be read: %1")
                          .arg(file.errorString()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonArray list = document[u"entries"].toArray();
    bool isWhole = document.isObject() && document[u"version"].toInt() == kVersion;
    for (const QJsonValue& value : list) {
        if (const auto entry = entryFromJson(value))
            m_entries.append(*entry);
        else
            isWhole = false;
    }
    if (isWhole)
        return {};
    const QString aside = file.fileName() + u".unreadable"_s;
    QFile::remove(aside);
    QFile::copy(file.fileName(), aside);
    return failed(ClientSettings::tr(
        "The journal of clients' settings was damaged. A copy is %1; the backups are beside it.")
                      .arg(aside));
}

std::optional<JournalEntry> Journal::entryOf(const QString& client, const QString& path) const
{
    for (const JournalEntry& entry : m_entries) {
        if (entry.client == client && entry.path == path)
            return entry;
    }
    return std::nullopt;
}

QVector<JournalEntry> Journal::entriesOf(const QString& client) const
{
    QVector<JournalEntry> result;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(result),
        [&client](const JournalEntry& entry) { return entry.client == client; });
    return result;
}

Result<void> Journal::put(const QVector<JournalEntry>& entries)
{
    for (const JournalEntry& entry : entries) {
        const auto same =
            std::find_if(m_entries.begin(), m_entries.end(), [&entry](const JournalEntry& other) {
                return other.client == entry.client && other.path == entry.path;
            });
        if (same == m_entries.end())
            m_entries.append(entry);
        else
            *same = entry;
    }
    return save();
}

Result<void> Journal::drop(const QString& client, const QString& path)
{
    m_entries.removeIf(
        [&](const JournalEntry& entry) { return entry.client == client && entry.path == path; });
    return save();
}

Result<QString> Journal::backUp(
    const QString& client, const QString& path, const QByteArray& bytes, qint64 nowMs)
{
    const QString folder = m_folder + u"/backups"_s;
    if (!gateway::makePrivateFolder(folder))
        return failed(ClientSettings::tr("The folder %1 cannot be made.").arg(folder));
    for (qint64 number = nowMs;; ++number) {
        const QString name = u"%1-%2-%3"_s.arg(client, QString::number(number), QFileInfo(path).fileName());
        QFile file(folder + u'/' + name);
        if (file.exists())
            continue;
        if (!gateway::openNewPrivate(file) || file.write(bytes) != bytes.size()
            || !gateway::flushToDisk(file))
            return failed(ClientSettings::tr("The backup %1 cannot be written: %2")
                              .arg(file.fileName(), file.errorString()));
        rotate(client);
        return name;
    }
}

std::optional<QByteArray> Journal::backupOf(const JournalEntry& entry) const
{
    QFile file(m_folder + u"/backups/"_s + entry.backup);
    if (entry.backup.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    return digestOf(bytes) == entry.originalDigest ? std::optional<QByteArray>(bytes) : std::nullopt;
}

Result<void> Journal::save()
{
    if (!gateway::makePrivateFolder(m_folder))
        return failed(ClientSettings::tr("The folder %1 cannot be made.").arg(m_folder));
    QJsonArray list;
    for (const JournalEntry& entry : m_entries)
        list.append(entryJson(entry));
    QSaveFile file(m_folder + u"/journal.json"_s);
    const QByteArray bytes =
        QJsonDocument(QJsonObject { { u"version"_s, kVersion }, { u"entries"_s, list } }).toJson();
    const bool isOpen = file.open(QIODevice::WriteOnly);
    if (isOpen)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!isOpen || file.write(bytes) != bytes.size() || !file.commit()
        || !gateway::flushFolderToDisk(m_folder))
        return failed(ClientSettings::tr("The journal of clients' settings cannot be written: %1")
                          .arg(file.errorString()));
    return {};
}

void Journal::rotate(const QString& client)
{
    QDir folder(m_folder + u"/backups"_s);
    QStringList names = folder.entryList({ client + u"-*"_s }, QDir::Files, QDir::Name);
    // Another client's name may begin like this one's.
    names.removeIf([&client](const QString& name) { return !name.at(client.size() + 1).isDigit(); });
    for (const JournalEntry& entry : m_entries)
        names.removeAll(entry.backup);
    while (names.size() > kKeptBackups)
        folder.remove(names.takeFirst());
}

} // namespace app::clients
