// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/account_definitions.h"

#include "base/logging.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace {

constexpr qint64 kMaxBytes = 256 * 1024;
constexpr qsizetype kMaxFiles = 50;

} // namespace

std::shared_ptr<const accounts::DefinitionSet> definitionsOf(const QString& dataDir)
{
    if (dataDir.isEmpty())
        return accounts::shippedDefinitions();
    const QDir dir(QDir(dataDir).filePath(u"oauth"_s));
    const QStringList names = dir.entryList({ u"*.json"_s }, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return accounts::shippedDefinitions();
    auto set = std::make_shared<accounts::DefinitionSet>(*accounts::shippedDefinitions());
    for (const QString& name : names.mid(0, kMaxFiles)) {
        QFile file(dir.filePath(name));
        const bool isReadable = file.open(QIODevice::ReadOnly) && file.size() <= kMaxBytes;
        const auto added = isReadable
            ? set->add(file.readAll(), dir.filePath(name))
            : Result<void>(Error { .message = u"%1 cannot be read, or is larger than a definition is."_s.arg(
                                       dir.filePath(name)) });
        if (added)
            qCInfo(lcService).noquote() << "account definition of your own:" << dir.filePath(name);
        else
            qCWarning(lcService).noquote() << "An account definition is left out." << added.error().message;
    }
    return set;
}

} // namespace gateway::service
