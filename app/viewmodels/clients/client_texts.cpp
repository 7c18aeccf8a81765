// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace app::viewmodels {

namespace {

struct Entry {
    const char* id;
    const char* text;
};

constexpr std::array kNotes {
    Entry { "claude-desktop-apart",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Also counts for Claude Code in VS Code. The Claude desktop app reads other settings.") },
    Entry { "remote-control-off",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Remote Control of Claude Code is off while it asks another address than Anthropic’s.") },
    Entry { "restart-sessions",
        QT_TRANSLATE_NOOP(
            "ClientTexts", "Sessions that are open keep their old settings: start them again.") },
    Entry { "codex-login-stays",
        QT_TRANSLATE_NOOP("ClientTexts", "Your ChatGPT login (auth.json) is not touched.") },
    Entry { "gemini-login-bypasses",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Signed in with Google, the CLI would bypass Plexus; it is switched to the key.") },
    Entry { "gemini-trusted-folders",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Gemini CLI reads this file only in trusted folders. It asks in each new folder; without a "
            "terminal set GEMINI_CLI_TRUST_WORKSPACE=true.") },
    Entry { "gemini-sign-in",
        QT_TRANSLATE_NOOP("ClientTexts",
            "If Gemini CLI asks how to sign in, choose “Use Gemini API Key”: it finds the key by itself.") },
    Entry { "models-listed",
        QT_TRANSLATE_NOOP("ClientTexts",
            "It knows only the models written to its file: set it up again after your models have "
            "changed.") },
    Entry { "project-settings-win",
        QT_TRANSLATE_NOOP("ClientTexts", "Settings in a project’s folder override these.") },
    Entry { "zed-key",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Zed keeps keys in the keychain: paste it under Agent settings, Plexus, or set "
            "PLEXUS_API_KEY.") },
    Entry { "vscode-restart",
        QT_TRANSLATE_NOOP("ClientTexts",
            "VS Code 1.122 or newer; it may need a restart. Your organisation may have switched own models "
            "off.") },
    Entry { "vscode-no-completions",
        QT_TRANSLATE_NOOP("ClientTexts", "Completions while you type stay with Copilot.") },
    Entry { "cline-shared",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Shared by Cline’s command line and its newer programs; the panel in VS Code has its own "
            "settings.") },
    Entry { "continue-frozen",
        QT_TRANSLATE_NOOP("ClientTexts", "Continue is not developed further by its makers.") },
    Entry { "goose-key",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Goose reads keys from the environment or its keychain: put the line below into your shell’s "
            "start-up file.") },
    Entry { "crush-script",
        QT_TRANSLATE_NOOP("ClientTexts",
            "The file is a script: Plexus adds a marked block at its end and leaves the rest alone.") },
    Entry { "cursor-servers",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Cursor’s own servers make the requests. They cannot reach this computer without a tunnel you "
            "open yourself.") },
};

constexpr std::array kSteps {
    Entry { "cursor-tunnel",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Open a tunnel with a public https address that leads to Plexus. Whoever knows a key can use it, "
            "so give this key limits.") },
    Entry {
        "cursor-settings", QT_TRANSLATE_NOOP("ClientTexts", "In Cursor open Settings, Models, API Keys.") },
    Entry { "cursor-key",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Enter the key as OpenAI key, switch on “Override OpenAI Base URL” and enter the tunnel’s "
            "address with /v1 at its end.") },
    Entry { "cursor-models",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Add your models by their names in Plexus. Agent and Tab may go on using Cursor’s.") },
    Entry { "jetbrains-settings",
        QT_TRANSLATE_NOOP(
            "ClientTexts", "In the IDE open Settings, Tools, AI Assistant, Providers & API keys.") },
    Entry { "jetbrains-provider",
        QT_TRANSLATE_NOOP("ClientTexts", "Choose “OpenAI-compatible” and enter address and key.") },
    Entry { "jetbrains-model",
        QT_TRANSLATE_NOOP("ClientTexts",
            "Test the connection, then choose a model for each use under Models Assignment.") },
    Entry { "cline-panel-settings",
        QT_TRANSLATE_NOOP(
            "ClientTexts", "Open Cline’s panel in VS Code and there its settings, API Configuration.") },
    Entry { "cline-panel-provider",
        QT_TRANSLATE_NOOP(
            "ClientTexts", "Choose “OpenAI Compatible” as provider and enter address and key.") },
    Entry { "cline-panel-model", QT_TRANSLATE_NOOP("ClientTexts", "Enter a model by its name in Plexus.") },
};

constexpr std::array kFields {
    Entry { "url", QT_TRANSLATE_NOOP("ClientTexts", "Address") },
    Entry { "key", QT_TRANSLATE_NOOP("ClientTexts", "Key to paste") },
    Entry { "shell-line", QT_TRANSLATE_NOOP("ClientTexts", "Line for the shell") },
};

constexpr std::array kRoles {
    Entry { "main", QT_TRANSLATE_NOOP("ClientTexts", "Model") },
    Entry { "opus", QT_TRANSLATE_NOOP("ClientTexts", "Model for Opus requests") },
    Entry { "sonnet", QT_TRANSLATE_NOOP("ClientTexts", "Model for Sonnet requests") },
    Entry { "haiku", QT_TRANSLATE_NOOP("ClientTexts", "Model for Haiku requests") },
};

QString textOf(std::span<const Entry> entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&id](const Entry& entry) { return id == QLatin1StringView(entry.id); });
    return found == entries.end() ? QString() : QCoreApplication::translate("ClientTexts", found->text);
}

} // namespace

QString clientNote(const QString& id)
{
    return textOf(kNotes, id);
}

QString clientStep(const QString& id)
{
    return textOf(kSteps, id);
}

QString clientField(const QString& id)
{
    return textOf(kFields, id);
}

QString clientRole(const QString& id)
{
    return textOf(kRoles, id);
}

} // namespace app::viewmodels
