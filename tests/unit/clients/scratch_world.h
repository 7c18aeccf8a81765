// SPDX-License-Identifier: GPL-3.0-or-later
// A computer in a temporary folder, and what clients are pointed at in tests.
#pragma once

#include "app/clients/client_desk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace app::clients::test {

class ScratchWorld {
public:
    ScratchWorld()
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("home")));
        QDir().mkpath(m_folder.filePath(QStringLiteral("bin")));
        world.home = m_folder.filePath(QStringLiteral("home"));
        world.dataFolder = m_folder.filePath(QStringLiteral("data"));
        world.environment.insert(QStringLiteral("PATH"), m_folder.filePath(QStringLiteral("bin")));
    }

    [[nodiscard]] QString home(const QString& path) const { return world.home + u'/' + path; }

    [[nodiscard]] QString elsewhere(const QString& path) const { return m_folder.filePath(path); }

    [[nodiscard]] ClientDesk desk()
    {
        return ClientDesk(world, builtInRecipes(), [this] { return nowMs; });
    }

    void addProgram(const QString& name) const
    {
        const QString path = m_folder.filePath(QStringLiteral("bin/") + name);
        write(path, "#!/bin/sh\n");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    static void write(const QString& path, const QByteArray& bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    World world;
    qint64 nowMs = 1'795'000'000'000;

private:
    QTemporaryDir m_folder;
};

inline Target plexusTarget()
{
    return { .root = QStringLiteral("http://127.0.0.1:4000"),
        .key = gateway::Secret("sk-plexus-test"),
        .models = { { .id = QStringLiteral("fast"), .context = 128'000, .output = 8'192 },
            { .id = QStringLiteral("smart"), .context = 200'000, .output = 32'000 } },
        .roles = { { QStringLiteral("main"), QStringLiteral("smart") },
            { QStringLiteral("opus"), QStringLiteral("smart") } } };
}

} // namespace app::clients::test
