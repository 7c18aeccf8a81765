// SPDX-License-Identifier: GPL-3.0-or-later
// Sources: NSWorkspace, accessibilityDisplayShouldIncreaseContrast and accessibilityDisplayShouldReduceMotion
// (Apple). Asked by the runtime of Objective-C, for it is two calls. macOS has no size of texts for all
// programs.
#include "app/platform/desktop_watch.h"

#include <objc/message.h>
#include <objc/runtime.h>

namespace app {

namespace {

bool says(id workspace, const char* question)
{
    const auto ask = reinterpret_cast<BOOL (*)(id, SEL)>(objc_msgSend);
    return ask(workspace, sel_registerName(question)) != 0;
}

class MacWatch final : public DesktopWatch {
protected:
    void look() override
    {
        const auto shared = reinterpret_cast<id (*)(Class, SEL)>(objc_msgSend);
        id workspace = shared(objc_getClass("NSWorkspace"), sel_registerName("sharedWorkspace"));
        if (workspace == nullptr)
            return;
        take({ .highContrast = says(workspace, "accessibilityDisplayShouldIncreaseContrast"),
            .reducedMotion = says(workspace, "accessibilityDisplayShouldReduceMotion") });
    }
};

} // namespace

std::unique_ptr<DesktopWatch> DesktopWatch::ofThisDesktop()
{
    return std::make_unique<MacWatch>();
}

} // namespace app
