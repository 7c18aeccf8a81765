// SPDX-License-Identifier: GPL-3.0-or-later
// A request as a file for others: HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), with the
// client's exchange and every attempt as entries, or all that Plexus knows of it as JSON. Credentials are
// masked whatever is chosen; what else goes is chosen. Thread: any. Pure.
#pragma once

#include "inspect/capture.h"
#include "inspect/exchange_record.h"

#include <QByteArray>
#include <QVector>

namespace app::viewmodels {

enum class ExportForm { Har, Json };

// What becomes of bodies.
enum class ExportBodies {
    Whole,
    WithoutText, // the structure stays, what people and models said does not
    LeftOut,
};

// Names of keys, addresses, sessions.
enum class ExportNames { Kept, LeftOut };

struct ExportOptions {
    ExportForm form = ExportForm::Har;
    ExportBodies bodies = ExportBodies::WithoutText;
    ExportNames names = ExportNames::Kept;
};

struct ExportedFile {
    QByteArray bytes;
    int entries = 0;
    int replaced = 0; // texts that were left out or masked
};

struct ExportedRequest {
    gateway::inspect::ExchangeRecordPtr record;
    gateway::inspect::CapturePtr capture; // null: bodies are not kept
};

// Several become one file: entries of one HAR, or a list in JSON.
[[nodiscard]] ExportedFile exportExchanges(
    const QVector<ExportedRequest>& requests, const ExportOptions& options);
// `capture` null: bodies are not kept.
[[nodiscard]] ExportedFile exportExchange(const gateway::inspect::ExchangeRecord& record,
    const gateway::inspect::CapturePtr& capture, const ExportOptions& options);

// "plexus-01J….har", of several "plexus-12-requests-01J….har" after the first.
[[nodiscard]] QString exportName(const QVector<ExportedRequest>& requests, ExportForm form);

} // namespace app::viewmodels
