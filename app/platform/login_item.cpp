// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/login_item.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

using gateway::Error;
using gateway::ErrorCode;
using gateway::Result;

#ifdef Q_OS_WIN

namespace {

const QString kRunKey = uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run)"_s;
const QString kName = u"Plexus"_s;

} // namespace

LoginItems::LoginItems(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(folder.isEmpty() ? kRunKey : std::move(folder))
{
}

bool LoginItems::isSet() const
{
    return QSettings(m_folder, QSettings::NativeFormat).contains(kName);
}

Result<void> LoginItems::set(bool starts)
{
    QSettings run(m_folder, QSettings::NativeFormat);
    if (starts)
        run.setValue(kName, u"\"%1\" --hidden"_s.arg(QDir::toNativeSeparators(m_program)));
    else
        run.remove(kName);
    run.sync();
    if (run.status() == QSettings::NoError)
        return {};
    return Error { .code = ErrorCode::StoreFailed,
        .message = u"The registry refused the change (%1)."_s.arg(m_folder) };
}

#else

namespace {

#ifdef Q_OS_MACOS

const QString kFileName = u"io.github.plexus.Plexus.plist"_s;

QString usualFolder()
{
    return QDir::home().filePath(u"Library/LaunchAgents"_s);
}

QByteArray entryFor(const QString& program)
{
    return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
    <key>Label</key><string>io.github.plexus.Plexus</string>
    <key>ProgramArguments</key><array><string>%1</string><string>--hidden</string></array>
    <key>RunAtLoad</key><true/>
    <key>ProcessType</key><string>Interactive</string>
</dict>
</plist>
)"_s.arg(program.toHtmlEscaped())
        .toUtf8();
}

#else

const QString kFileName = u"io.github.plexus.Plexus.desktop"_s;

QString usualFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart"_s);
}

// An argument as the Exec key has it: in quotes, and what means something there escaped; twice, for the
// file's own escapes are undone first. A field code is written %%.
QString quotedArgument(const QString& text)
{
    QString quoted;
    for (const QChar c : text) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += c;
    }
    quoted.replace(u'\\', uR"(\\)"_s);
    return u'"' + quoted + u'"';
}

QByteArray entryFor(const QString& program)
{
    return uR"([Desktop Entry]
Type=Application
Name=Plexus
Comment=LLM gateway
Exec=%1 --hidden
Icon=io.github.plexus.Plexus
Terminal=false
X-GNOME-Autostart-enabled=true
)"_s.arg(quotedArgument(program))
        .toUtf8();
}

// A desktop's own settings switch an entry off rather than take it out.
bool isSwitchedOff(const QByteArray& entry)
{
    for (const QByteArray& line : entry.split('\n')) {
        const QByteArray plain = line.simplified().toLower().replace(" ", "");
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false")
            return true;
    }
    return false;
}

#endif

} // namespace

LoginItems::LoginItems(QString program, QString folder)
    : m_program(std::move(program))
    , m_folder(folder.isEmpty() ? usualFolder() : std::move(folder))
{
}

bool LoginItems::isSet() const
{
    QFile file(QDir(m_folder).filePath(kFileName));
    if (!file.open(QIODevice::ReadOnly))
        return false;
#ifdef Q_OS_MACOS
    return true;
#else
    return !isSwitchedOff(file.readAll());
#endif
}

Result<void> LoginItems::set(bool starts)
{
    const QString path = QDir(m_folder).filePath(kFileName);
    const auto failed = [&path](const QString& why) {
        return Error { .code = ErrorCode::StoreFailed,
            .message = u"%1 cannot be changed (%2)."_s.arg(path, why) };
    };
    if (!starts) {
        QFile file(path);
        return !file.exists() || file.remove() ? Result<void>() : failed(file.errorString());
    }
    QDir().mkpath(m_folder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entryFor(m_program)) < 0 || !file.commit())
        return failed(file.errorString());
    return {};
}

#endif

QString LoginItems::thisProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace app
