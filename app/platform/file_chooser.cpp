// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/file_chooser.h"

#include <QFileDialog>
#include <QWindow>

namespace app {

using viewmodels::FileQuestion;

namespace {

QFileDialog::FileMode modeFor(FileQuestion::Wish wish)
{
    switch (wish) {
    case FileQuestion::Wish::Existing: return QFileDialog::ExistingFile;
    case FileQuestion::Wish::Several: return QFileDialog::ExistingFiles;
    case FileQuestion::Wish::New: return QFileDialog::AnyFile;
    }
    return QFileDialog::ExistingFile;
}

} // namespace

void chooseFile(
    QWindow* over, const FileQuestion& question, const std::function<void(const QString&)>& chosen)
{
    auto* dialog =
        new QFileDialog(nullptr, question.title, question.start, question.filter); // deletes itself
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over: the page says so
    const bool isNew = question.wish == FileQuestion::Wish::New;
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(modeFor(question.wish));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [chosen](const QStringList& paths) {
        for (const QString& path : paths)
            chosen(path);
    });
    if (over)
        QObject::connect(over, &QObject::destroyed, dialog, &QObject::deleteLater);
    // A widget has a window only once it is native.
    dialog->winId();
    if (over && dialog->windowHandle())
        dialog->windowHandle()->setTransientParent(over);
    dialog->open();
}

} // namespace app
