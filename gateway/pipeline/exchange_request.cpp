// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/exchange_request.h"

namespace gateway::pipeline {

namespace {

// Google's model names come with and without their collection.
QString pathModel(const QByteArray& name)
{
    const QString model = QString::fromUtf8(name);
    return model.startsWith(u"models/") ? model.sliced(7) : model;
}

} // namespace

Result<Ask> readAsk(const Route& route, const QByteArray& body)
{
    if (route.dialect == Dialect::Gemini)
        return Ask { .model = pathModel(route.name), .streams = route.streams, .scan = {} };
    Result<dialects::RequestScan> scan = dialects::scanRequest(body);
    if (!scan)
        return scan.error();
    const bool streams = scan->saysStream ? scan->stream : route.dialect == Dialect::Ollama;
    const QString model = scan->model;
    return Ask { .model = model, .streams = streams, .scan = std::move(scan).value() };
}

} // namespace gateway::pipeline
