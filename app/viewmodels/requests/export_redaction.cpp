// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/export_redaction.h"

#include "base/redact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

namespace {

constexpr int kDeepest = 64;
// What tells the structure of a request or an answer and is nobody's words.
constexpr std::array<QStringView, 14> kStructure { u"model", u"role", u"type", u"object", u"finish_reason",
    u"stop_reason", u"status", u"name", u"service_tier", u"reasoning_effort", u"effort", u"code", u"format",
    u"media_type" };
constexpr std::array<QByteArrayView, 8> kNaming { "host", "x-forwarded-for", "x-real-ip", "session_id",
    "session-id", "x-claude-code-session-id", "x-session-id", "conversation_id" };

bool isStructure(const QString& key)
{
    return std::any_of(
        kStructure.begin(), kStructure.end(), [&key](QStringView name) { return name == key; });
}

} // namespace

QString ExportRedaction::text(const QString& text)
{
    const QString masked = gateway::redactText(text);
    m_replaced += masked == text ? 0 : 1;
    return masked;
}

QString ExportRedaction::name(const QString& name)
{
    switch (m_options.names) {
    case ExportNames::Kept: return name;
    case ExportNames::LeftOut: break;
    }
    m_replaced += name.isEmpty() ? 0 : 1;
    return {};
}

gateway::HeaderList ExportRedaction::headers(const gateway::HeaderText& headers)
{
    gateway::HeaderList list;
    for (const gateway::Header& header : headers.list()) {
        const bool isNaming = std::any_of(kNaming.begin(), kNaming.end(),
            [&header](QByteArrayView name) { return gateway::equalsIgnoringCase(header.name, name); });
        if (isNaming && m_options.names == ExportNames::LeftOut) {
            ++m_replaced;
            continue;
        }
        // They were masked before they were recorded.
        list.append(header);
    }
    return list;
}

// NOLINTNEXTLINE(misc-no-recursion): bounded by kDeepest
QJsonValue ExportRedaction::emptied(const QJsonValue& value, const QString& key, int depth)
{
    if (value.isString()) {
        const QString said = value.toString();
        if (said.isEmpty() || (isStructure(key) && said.size() <= 64))
            return value;
        ++m_replaced;
        return u"‹%1›"_s.arg(said.size());
    }
    if (depth > kDeepest)
        return {};
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            list.append(emptied(item, key, depth + 1));
        return list;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = emptied(member.value(), member.key(), depth + 1);
        return object;
    }
    return value;
}

QByteArray ExportRedaction::emptiedJson(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return QJsonDocument(emptied(document.object(), {}, 0).toObject()).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(emptied(document.array(), {}, 0).toArray()).toJson(QJsonDocument::Compact);
    return {};
}

// A stream: what JSON there is behind "data:" is emptied, the frame stays.
QByteArray ExportRedaction::emptiedLines(const QByteArray& bytes)
{
    QByteArray out;
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype from = line.startsWith("data:") ? line.indexOf('{') : line.startsWith('{') ? 0 : -1;
        if (!out.isEmpty())
            out += '\n';
        const bool isFrame =
            line.isEmpty() || line == "\r" || line.startsWith("event:") || line.startsWith("data: [");
        if (from >= 0) {
            out += line.first(from) + emptiedJson(line.sliced(from));
        } else if (isFrame) {
            out += line;
        } else {
            ++m_replaced;
            out += "‹" + QByteArray::number(line.size()) + "›";
        }
    }
    return out;
}

QString ExportRedaction::body(const QByteArray& bytes)
{
    switch (m_options.bodies) {
    case ExportBodies::LeftOut: m_replaced += bytes.isEmpty() ? 0 : 1; return {};
    case ExportBodies::Whole: return text(QString::fromUtf8(bytes));
    case ExportBodies::WithoutText: break;
    }
    const QByteArray json = emptiedJson(bytes);
    return QString::fromUtf8(json.isEmpty() && !bytes.isEmpty() ? emptiedLines(bytes) : json);
}

} // namespace app::viewmodels
