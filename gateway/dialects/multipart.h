// SPDX-License-Identifier: GPL-3.0-or-later
// Forms with files (multipart/form-data, RFC 7578), as far as a relay needs to know them: which model is
// asked for and where its name stands, whether the answer is to be streamed, how many files there are. One
// forward scan over the bytes as they came; nothing is copied, decoded or kept. What two parsers could read
// differently is refused, so that no provider sees another form than the one that was routed.
// Thread: any. Pure.
#pragma once

#include "base/result.h"
#include "dialects/request_scan.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace gateway::dialects {

struct MultipartLimits {
    qsizetype parts = 128;
    qsizetype headBytes = 4096; // of one part
    qsizetype fieldBytes = 1024 * 1024;
    qsizetype fileBytes = 25 * 1024 * 1024;
};

struct MultipartScan {
    QString model;
    RequestScan::Slot modelSlot;
    bool streams = false;
    qint64 files = 0;
    qint64 fileBytes = 0;
};

[[nodiscard]] bool isMultipartForm(QByteArrayView contentType);
// Of a Content-Type field. InvalidRequest where there is none, or one that RFC 2046 does not allow.
[[nodiscard]] Result<QByteArray> multipartBoundary(QByteArrayView contentType);

// InvalidRequest with a sentence for the caller; PayloadTooLarge for a file beyond the limit.
[[nodiscard]] Result<MultipartScan> scanMultipart(
    const QByteArray& body, QByteArrayView boundary, const MultipartLimits& limits);

// The body with `model` in its place; as it is when it says so already. As dialects::spliceModel().
[[nodiscard]] std::vector<QByteArray> spliceModel(
    const QByteArray& body, const MultipartScan& scan, const QString& model);

} // namespace gateway::dialects
