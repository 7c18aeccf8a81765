// SPDX-License-Identifier: GPL-3.0-or-later
// Texts on their way into a file for others. Counts what it changes. Thread: any; one object at a time.
#pragma once

#include "app/viewmodels/requests/exchange_export.h"
#include "base/header_text.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace app::viewmodels {

class ExportRedaction {
public:
    explicit ExportRedaction(const ExportOptions& options)
        : m_options(options)
    {
    }

    // A body by the choice that was made; whatever looks like a credential is masked in any case.
    [[nodiscard]] QString body(const QByteArray& bytes);
    [[nodiscard]] QString text(const QString& text);
    // Name of a key, an address, a session; empty where they are left out.
    [[nodiscard]] QString name(const QString& name);
    [[nodiscard]] gateway::HeaderList headers(const gateway::HeaderText& headers);

    [[nodiscard]] int replaced() const { return m_replaced; }

private:
    [[nodiscard]] QJsonValue emptied(const QJsonValue& value, const QString& key, int depth);
    [[nodiscard]] QByteArray emptiedJson(const QByteArray& bytes);
    [[nodiscard]] QByteArray emptiedLines(const QByteArray& bytes);

    ExportOptions m_options;
    int m_replaced = 0;
};

} // namespace app::viewmodels
