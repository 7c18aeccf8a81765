// SPDX-License-Identifier: GPL-3.0-or-later
// TOML. What a file says is read by toml++; where it says it, by a scanner of its statements.
// Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"

namespace app::clients {

class TomlText final : public SettingsFormat {
public:
    [[nodiscard]] gateway::Result<QJsonValue> read(const QByteArray& text) const override;
    [[nodiscard]] gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const override;
    [[nodiscard]] gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const override;
};

} // namespace app::clients
