// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what validate() finds, under paths. Thread: any.
#pragma once

#include "config/diagnostic.h"

namespace gateway::config {

class Remarks {
public:
    void error(const QString& path, const QString& message)
    {
        m_all.append({ .path = path, .message = message });
    }

    void warning(const QString& path, const QString& message)
    {
        m_all.append({ .severity = Diagnostic::Severity::Warning, .path = path, .message = message });
    }

    [[nodiscard]] const Diagnostics& all() const { return m_all; }

private:
    Diagnostics m_all;
};

} // namespace gateway::config
