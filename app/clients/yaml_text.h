// SPDX-License-Identifier: GPL-3.0-or-later
// YAML as settings files use it: block mappings, and lists of them. What a file says is read by yaml-cpp;
// where, by a scanner of its lines. Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"

namespace app::clients {

class YamlText final : public SettingsFormat {
public:
    [[nodiscard]] gateway::Result<QJsonValue> read(const QByteArray& text) const override;
    [[nodiscard]] gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const override;
    [[nodiscard]] gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const override;
};

} // namespace app::clients
