// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/image_chooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QStandardPaths>
#include <QWindow>

#include <utility>

namespace app {

void chooseImageFiles(QWindow& window, std::function<void(const QStringList& paths)> chosen)
{
    auto* dialog = new QFileDialog(nullptr, QCoreApplication::translate("ImageChooser", "Choose images"),
        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: Leave the part in brackets as it is
        QCoreApplication::translate("ImageChooser", "Images (*.png *.jpg *.jpeg *.webp *.gif)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    // It goes with the window, which another language makes anew.
    QObject::connect(&window, &QObject::destroyed, dialog, &QObject::deleteLater);
    QObject::connect(dialog, &QFileDialog::filesSelected, &window, std::move(chosen));
    // So that it has a window to tell who is in front of whom.
    dialog->winId();
    dialog->windowHandle()->setTransientParent(&window);
    dialog->open();
}

} // namespace app
