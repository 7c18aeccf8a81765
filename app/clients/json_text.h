// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as people write it: with comments and trailing commas. Thread: any. Pure.
#pragma once

#include "app/clients/settings_format.h"

namespace app::clients {

class JsonText final : public SettingsFormat {
public:
    [[nodiscard]] gateway::Result<QJsonValue> read(const QByteArray& text) const override;
    [[nodiscard]] gateway::Result<QByteArray> set(
        const QByteArray& text, const ValuePath& path, const QJsonValue& value) const override;
    [[nodiscard]] gateway::Result<QByteArray> remove(
        const QByteArray& text, const ValuePath& path) const override;
};

// A value as text: objects and lists over several lines, each further in by `unit`, the first line not.
[[nodiscard]] QByteArray jsonText(const QJsonValue& value, const QByteArray& indent, const QByteArray& unit);
// On one line. A text alone gives its quoted form.
[[nodiscard]] QByteArray jsonLine(const QJsonValue& value);

} // namespace app::clients
