// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clients/world.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app::clients {

namespace {

// Start-up files are small; a larger one is not looked into.
constexpr qint64 kMaxScriptBytes = 1024 * 1024;

QStringList startupFiles(const World& world)
{
    if (world.system == System::Windows)
        return {};
    QStringList files { u".bashrc"_s, u".bash_profile"_s, u".bash_login"_s, u".profile"_s, u".zshrc"_s,
        u".zshenv"_s, u".zprofile"_s, u".zlogin"_s, u".config/fish/config.fish"_s, u".pam_environment"_s };
    const QDir units(world.home + u"/.config/environment.d"_s);
    for (const QString& name : units.entryList({ u"*.conf"_s }, QDir::Files))
        files.append(u".config/environment.d/"_s + name);
    for (QString& file : files)
        file.prepend(world.home + u'/');
    return files;
}

QStringList searchFolders(const World& world)
{
    const QChar separator = world.system == System::Windows ? u';' : u':';
    QStringList folders = world.environment.value(u"PATH"_s).split(separator, Qt::SkipEmptyParts);
    QStringList usual;
    if (world.system == System::Windows) {
        usual = { u"${APPDATA}/npm"_s, u"${LOCALAPPDATA}/Programs"_s, u"~/.local/bin"_s };
    } else {
        usual = { u"~/.local/bin"_s, u"~/bin"_s, u"~/.npm-global/bin"_s, u"~/.bun/bin"_s, u"~/.cargo/bin"_s,
            u"~/.claude/local"_s, u"~/.opencode/bin"_s };
    }
    for (const QString& folder : usual) {
        const QString path = resolvedPath(world, folder);
        if (!path.isEmpty())
            folders.append(path);
    }
    return folders;
}

// The value of NAME=value, export NAME=value, set -gx NAME value; a text in quotes without them.
QString withoutQuotes(QString value)
{
    value = value.trimmed();
    if (value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')) {
        const qsizetype end = value.indexOf(value.front(), 1);
        return end < 0 ? value : value.sliced(1, end - 1);
    }
    return value.section(u' ', 0, 0);
}

} // namespace

World thisComputer(const QString& dataFolder)
{
    return { .system = currentSystem(),
        .home = QDir::homePath(),
        .environment = QProcessEnvironment::systemEnvironment(),
        .dataFolder = dataFolder };
}

QString resolvedPath(const World& world, const QString& path)
{
    static const QRegularExpression form(u"\\$\\{([A-Z_]+)(?::-([^}]*))?\\}"_s);
    QString result = path;
    for (auto match = form.match(result); match.hasMatch(); match = form.match(result)) {
        QString value = world.environment.value(match.captured(1));
        if (value.isEmpty())
            value = match.captured(2);
        if (value.isEmpty())
            return {};
        result.replace(match.capturedStart(), match.capturedLength(), value);
    }
    if (result == u"~" || result.startsWith(u"~/"_s))
        result.replace(0, 1, world.home);
    return QDir::isAbsolutePath(result) ? QDir::cleanPath(result) : QString();
}

QString shownPath(const World& world, const QString& path)
{
    return path.startsWith(world.home + u'/') ? u'~' + path.sliced(world.home.size()) : path;
}

QString findProgram(const World& world, const QString& name)
{
    return QStandardPaths::findExecutable(name, searchFolders(world));
}

QVector<SetVariable> findVariables(const World& world, const QStringList& names)
{
    QVector<SetVariable> found;
    if (names.isEmpty())
        return found;
    const QRegularExpression form(
        u"^\\s*(?:(?:export|declare\\s+-x|typeset\\s+-x|set\\s+-[a-zA-Z]+)\\s+)?(%1)(?:=|\\s+DEFAULT=|\\s+)(\\S.*)$"_s
            .arg(names.join(u'|')));
    for (const QString& path : startupFiles(world)) {
        QFile file(path);
        if (!QFileInfo(path).isFile() || file.size() > kMaxScriptBytes || !file.open(QIODevice::ReadOnly))
            continue;
        int line = 0;
        for (const QByteArray& text : file.readAll().split('\n')) {
            ++line;
            const QRegularExpressionMatch match = form.match(QString::fromUtf8(text));
            if (match.hasMatch()) {
                found.append({ .name = match.captured(1),
                    .file = path,
                    .line = line,
                    .value = withoutQuotes(match.captured(2)) });
            }
        }
    }
    for (const QString& name : names) {
        const QString value = world.environment.value(name);
        if (!value.isEmpty())
            found.append({ .name = name, .value = value });
    }
    return found;
}

} // namespace app::clients
