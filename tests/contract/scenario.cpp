// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/scenario.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gateway::contract {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array kKinds { "request.json", "reply.json", "stream.txt" };

QDir contractDir()
{
    return QDir(QStringLiteral(PLEXUS_CONTRACT_DIR));
}

bool isKnown(const QString& file)
{
    for (const Dialect dialect : kDialects) {
        for (const char* kind : kKinds) {
            if (file == dialectName(dialect) + u'.' + QString::fromUtf8(kind))
                return true;
        }
    }
    return false;
}

} // namespace

std::string nameOf(Dialect dialect)
{
    return dialectName(dialect).toStdString();
}

std::optional<QByteArray> readContractFile(const std::string& path)
{
    QFile file(contractDir().filePath(QString::fromStdString(path)));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

std::vector<std::string> scenarioNames()
{
    std::vector<std::string> names;
    for (const QString& name : contractDir().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

Scenario readScenario(const std::string& name)
{
    Scenario scenario { .name = name };
    for (const Dialect dialect : kDialects) {
        const std::string stem = name + "/" + nameOf(dialect) + ".";
        scenario.voices[dialect] = { .request = readContractFile(stem + kKinds[0]),
            .reply = readContractFile(stem + kKinds[1]),
            .stream = readContractFile(stem + kKinds[2]) };
    }
    return scenario;
}

std::vector<std::string> strayFiles()
{
    std::vector<std::string> stray;
    for (const std::string& name : scenarioNames()) {
        const QDir folder(contractDir().filePath(QString::fromStdString(name)));
        for (const QString& file : folder.entryList(QDir::Files)) {
            if (!isKnown(file))
                stray.push_back(name + "/" + file.toStdString());
        }
    }
    return stray;
}

} // namespace gateway::contract
