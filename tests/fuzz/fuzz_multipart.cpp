// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing the model in a form: nothing but the model's text changes, and the result reads back as the new
// model with the same files. The boundary is the corpus' own.
#include "dialects/multipart.h"
#include "fuzz/fuzz_input.h"

using namespace gateway;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, qMin<std::size_t>(size, 65'536));
    const dialects::MultipartLimits limits {
        .parts = 8, .headBytes = 256, .fieldBytes = 512, .fileBytes = 1024
    };
    const Result<dialects::MultipartScan> scan = dialects::scanMultipart(body, "xyz", limits);
    if (!scan)
        return 0;
    const auto& slot = scan->modelSlot;
    fuzz::require(slot.offset > 0 && slot.length > 0 && slot.offset + slot.length <= body.size());
    fuzz::require(scan->fileBytes <= body.size() && scan->files <= limits.parts);
    QByteArray spliced;
    for (const QByteArray& piece : dialects::spliceModel(body, *scan, u"new-m\u00f6del"_s))
        spliced += piece;
    const Result<dialects::MultipartScan> again = dialects::scanMultipart(spliced, "xyz", limits);
    fuzz::require(again && again->model == u"new-m\u00f6del"_s && again->streams == scan->streams);
    fuzz::require(again->files == scan->files && again->fileBytes == scan->fileBytes);
    fuzz::require(spliced.first(slot.offset) == body.first(slot.offset));
    fuzz::require(spliced.endsWith(body.sliced(slot.offset + slot.length)));
    return 0;
}
