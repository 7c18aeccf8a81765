// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/renderer.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>

namespace app {

namespace {

bool isOpenGlThere()
{
    QOpenGLContext context;
    if (!context.create())
        return false;
    // A driver may be there and yet have no screen to draw on.
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    const bool isCurrent = context.makeCurrent(&surface);
    if (isCurrent)
        context.doneCurrent();
    return isCurrent;
}

} // namespace

void chooseRenderer()
{
    const bool isSaid = !qEnvironmentVariableIsEmpty("QT_QUICK_BACKEND")
        || !qEnvironmentVariableIsEmpty("QSG_RHI_BACKEND")
        || QQuickWindow::graphicsApi() == QSGRendererInterface::Software;
#ifdef Q_OS_LINUX
    if (!isSaid && !isOpenGlThere())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
#else
    // Direct3D and Metal come with the system.
    Q_UNUSED(isSaid)
#endif
}

} // namespace app
