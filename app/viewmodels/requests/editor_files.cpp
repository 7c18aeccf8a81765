// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/editor_files.h"

#include "app/viewmodels/common/private_file.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>

#include <utility>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EditorFiles)
};

} // namespace

EditorFiles::EditorFiles(Open open)
    : m_open(std::move(open))
{
    if (!m_open)
        m_open = [](const QUrl& file) { return QDesktopServices::openUrl(file); };
}

QString EditorFiles::folder() const
{
    return m_folder ? m_folder->path() : QString();
}

QString EditorFiles::show(const QString& name, const QString& text)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"plexus-bodies-XXXXXX"_s));
    if (!m_folder->isValid())
        return Texts::tr("No temporary folder could be made: %1").arg(m_folder->errorString());
    // The same body may be shown twice, and an editor may hold the first file.
    const QString path = m_folder->filePath(u"%1-%2"_s.arg(QString::number(++m_count), name));
    if (const QString problem = writeNewFile(path, text.toUtf8()); !problem.isEmpty())
        return problem;
    if (!m_open(QUrl::fromLocalFile(path)))
        return Texts::tr("The desktop opens no program for it. Until Plexus ends it is at %1").arg(path);
    return {};
}

} // namespace app::viewmodels
