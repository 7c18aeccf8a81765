// SPDX-License-Identifier: GPL-3.0-or-later
// A block of lines of ours in a shell script, between two comments. The rest is a program of somebody else
// and never looked into. Its value is {"block": the lines}, its only path "block". Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"

namespace app::clients {

class ShellBlock final : public SettingsFormat {
public:
    [[nodiscard]] gateway::Result<QJsonValue> read(const QByteArray& text) const override;
    [[nodiscard]] gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const override;
    [[nodiscard]] gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const override;
};

} // namespace app::clients
