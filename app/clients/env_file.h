// SPDX-License-Identifier: GPL-3.0-or-later
// A .env file: NAME=value, a line each, with comments; a value in quotes may span lines.
// Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"

namespace app::clients {

class EnvFile final : public SettingsFormat {
public:
    [[nodiscard]] gateway::Result<QJsonValue> read(const QByteArray& text) const override;
    [[nodiscard]] gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const override;
    [[nodiscard]] gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const override;
    [[nodiscard]] QJsonValue asRead(const QJsonValue& value) const override;
};

} // namespace app::clients
