// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing the model in a request body: nothing but the model's text changes, and the result reads back
// as the new model.
#include "dialects/request_scan.h"
#include "fuzz/fuzz_input.h"

using namespace gateway;
using namespace Qt::StringLiterals;

namespace {

// The parts of `body` that no slot covers, joined.
QByteArray outsideSlots(const QByteArray& body, const dialects::RequestScan& scan)
{
    QByteArray outside;
    qsizetype at = 0;
    for (const dialects::RequestScan::Slot& slot : scan.modelSlots) {
        fuzz::require(slot.offset >= at && slot.length >= 2 && slot.offset + slot.length <= body.size());
        outside += body.mid(at, slot.offset - at) + '|';
        at = slot.offset + slot.length;
    }
    return outside + body.mid(at);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray body = fuzz::bytesOf(data, qMin<std::size_t>(size, 65'536));
    const Result<dialects::RequestScan> scan = dialects::scanRequest(body);
    if (!scan.has_value())
        return 0;
    const QString model = u"prov/\"new\" m\u00f6del\\"_s;
    const std::vector<QByteArray> pieces = dialects::spliceModel(body, *scan, model);
    QByteArray spliced;
    for (const QByteArray& piece : pieces)
        spliced += piece;
    const Result<dialects::RequestScan> again = dialects::scanRequest(spliced);
    fuzz::require(again.has_value() && again->model == model && again->stream == scan->stream);
    fuzz::require(outsideSlots(spliced, *again) == outsideSlots(body, *scan));
    return 0;
}
