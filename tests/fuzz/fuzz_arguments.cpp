// SPDX-License-Identifier: GPL-3.0-or-later
// A tool call's arguments, whatever the model wrote: always an object, hardly longer than the text, and read
// again it is what it was.
#include "dialects/tool_arguments.h"
#include "fuzz/fuzz_dialects.h"

using namespace gateway;
using namespace gateway::dialects;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // They come out of a JSON string, so they are UTF-8.
    const QByteArray raw = fuzz::bytesOf(data, qMin<std::size_t>(size, 65'536));
    const QByteArray text = QString::fromUtf8(raw).toUtf8();
    const json::object arguments = argumentsObject(text.toStdString());
    const QByteArray written = serializeJson(arguments);
    // A control character that was kept as text is written as \u00xx.
    fuzz::require(written.size() <= 6 * text.size() + 64);
    fuzz::requireJson(written);
    if (const Result<json::value> again = parseJson(written))
        fuzz::require(json::value(argumentsObject(written.toStdString())) == *again);
    const Result<json::value> whole = parseJson(text);
    if (whole && whole->is_object())
        fuzz::require(json::value(arguments) == *whole);
    return 0;
}
