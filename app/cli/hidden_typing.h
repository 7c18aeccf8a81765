// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed at standard input off the screen while it lives; nothing where that is no terminal.
// Thread: the main thread.
#pragma once

#include <memory>

namespace app::cli {

class HiddenTyping {
public:
    HiddenTyping();
    ~HiddenTyping();
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before; // null: nothing was changed
};

} // namespace app::cli
