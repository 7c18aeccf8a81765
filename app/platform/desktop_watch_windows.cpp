// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: SystemParametersInfoW, HIGHCONTRASTW, WM_SETTINGCHANGE (Microsoft). The size of texts (Settings,
// Accessibility) has no call outside WinRT; it is a percentage in the registry.
#include "app/platform/desktop_watch.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <windows.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMostPercent = 200;

DesktopWishes wishesOfWindows()
{
    DesktopWishes wishes;
    HIGHCONTRASTW contrast {};
    contrast.cbSize = sizeof(contrast);
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != 0)
        wishes.highContrast = (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
    BOOL isAnimated = TRUE;
    if (SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) != 0)
        wishes.reducedMotion = isAnimated == FALSE;
    const QSettings access(
        uR"(HKEY_CURRENT_USER\Software\Microsoft\Accessibility)"_s, QSettings::NativeFormat);
    const int percent = access.value(u"TextScaleFactor"_s, 100).toInt();
    wishes.textScale = std::clamp(percent, 100, kMostPercent) / 100.0;
    return wishes;
}

class WindowsWatch final : public DesktopWatch, public QAbstractNativeEventFilter {
public:
    ~WindowsWatch() override { QCoreApplication::instance()->removeNativeEventFilter(this); }

    void begin() override
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
        DesktopWatch::begin();
    }

    bool nativeEventFilter(const QByteArray& /*eventType*/, void* message, qintptr* /*result*/) override
    {
        if (static_cast<const MSG*>(message)->message == WM_SETTINGCHANGE)
            look();
        return false;
    }

protected:
    void look() override { take(wishesOfWindows()); }
};

} // namespace

std::unique_ptr<DesktopWatch> DesktopWatch::ofThisDesktop()
{
    return std::make_unique<WindowsWatch>();
}

} // namespace app
