// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/key_file.h"

#include "base/durable_file.h"
#include "secrets/cipher.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace gateway::secrets {

namespace {

constexpr qsizetype kMostBytes = 256; // a key, and white space an editor may have added

Error unusable(const QString& message)
{
    return { .code = ErrorCode::SecretUnavailable, .message = message };
}

} // namespace

QString keyFilePath(const QString& folder, QByteArrayView keyId)
{
    return QDir(folder).filePath(u"plexus-%1.key"_s.arg(QString::fromLatin1(keyId)));
}

Result<std::optional<DataKey>> readKeyFile(const QString& folder, QByteArrayView keyId)
{
    const QString path = keyFilePath(folder, keyId);
    if (!QFileInfo(path).exists() && !QFileInfo(path).isSymLink())
        return std::optional<DataKey>();
    if (const QString problem = privacyProblem(path); !problem.isEmpty())
        return unusable(u"The key file is not used: "_s + problem);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(u"The key file %1 cannot be read (%2)."_s.arg(path, file.errorString()));
    const Secret text(file.read(kMostBytes).trimmed());
    Result<DataKey> key = DataKey::fromBytes(Secret(QByteArray::fromHex(text.reveal())));
    if (!key || key->id() != keyId) {
        return unusable(
            u"The key file %1 does not hold the key of that name. Put back the file as Plexus made it."_s.arg(
                path));
    }
    return std::optional(std::move(key).value());
}

Result<void> writeKeyFile(const QString& folder, const DataKey& key)
{
    const QString path = keyFilePath(folder, key.id());
    QFile file(path);
    if (!makePrivateFolder(QFileInfo(path).absolutePath()) || !openNewPrivate(file))
        return unusable(u"The key file %1 cannot be made (%2)."_s.arg(path, file.errorString()));
    const Secret text(key.bytes().reveal().toHex() + '\n');
    if (file.write(text.reveal()) == text.reveal().size() && flushToDisk(file) && flushFolderToDisk(folder))
        return {};
    const QString reason = file.errorString();
    file.remove();
    return unusable(u"The key file %1 cannot be written (%2)."_s.arg(path, reason));
}

Result<void> removeKeyFile(const QString& folder, QByteArrayView keyId)
{
    const QString path = keyFilePath(folder, keyId);
    QFile file(path);
    if (!file.exists())
        return {};
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.write(QByteArray(2 * kKeyBytes, '0'));
        std::ignore = flushToDisk(file);
        file.close();
    }
    if (!file.remove() || !flushFolderToDisk(folder))
        return unusable(u"The old key file %1 could not be deleted. Delete it yourself."_s.arg(path));
    return {};
}

} // namespace gateway::secrets
