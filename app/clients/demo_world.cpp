// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/demo_world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace app::clients {

namespace {

struct DemoFile {
    QStringView path; // below the folder
    const char* text;
};

constexpr std::array kFiles {
    DemoFile { u"home/.claude/settings.json", R"json({
  // what I am used to
  "model": "opus",
  "permissions": {
    "allow": ["Bash(git status)", "Bash(git diff:*)"]
  },
  "env": {
    "DISABLE_TELEMETRY": "1"
  }
}
)json" },
    DemoFile { u"home/.codex/config.toml", R"json(# Codex
model = "gpt-5.2"
approval_policy = "on-request"

[mcp_servers.docs]
command = "npx"
args = ["-y", "docs-server"]
)json" },
    DemoFile { u"home/.qwen/settings.json", R"json({
  "modelProviders": {
    "openai": [
      { "id": "qwen3-coder", "baseUrl": "https://gateway.example.com/v1", "envKey": "PLEXUS_API_KEY" }
    ]
  }
}
)json" },
    DemoFile { u"home/.config/zed/settings.json", R"json({
  "theme": "One Dark"
  "vim_mode": true
}
)json" },
    DemoFile { u"home/.config/opencode/opencode.json", R"json({
  "theme": "system"
}
)json" },
    DemoFile { u"home/.config/Cursor/keep", "" },
    DemoFile { u"home/.bashrc", R"json(alias ll='ls -l'
export ANTHROPIC_API_KEY=demo
)json" },
};

constexpr std::array<QStringView, 4> kPrograms { u"claude", u"codex", u"opencode", u"qwen" };

bool write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size();
}

} // namespace

World demoWorld(const QString& folder)
{
    bool isWhole = true;
    for (const DemoFile& file : kFiles)
        isWhole = write(folder + u'/' + file.path.toString(), file.text) && isWhole;
    for (const QStringView program : kPrograms) {
        const QString path = folder + u"/bin/"_s + program.toString();
        isWhole = write(path, "#!/bin/sh\n") && isWhole;
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!isWhole)
        qWarning("The files of the demo's clients could not be written.");
    World world { .home = folder + u"/home"_s, .dataFolder = folder + u"/data"_s };
    world.environment.insert(u"PATH"_s, folder + u"/bin"_s);
    return world;
}

} // namespace app::clients
