// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/replay_view_model.h"

#include "app/viewmodels/requests/exchange_texts.h"
#include "app/viewmodels/requests/json_indent.h"
#include "app/viewmodels/requests/json_tree.h"
#include "app/viewmodels/requests/request_actions.h"

#include <QPointer>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ExchangeId;
using gateway::Result;
using gateway::inspect::CapturePtr;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeRecordPtr;

namespace {

// A longer body is nothing a person edits by hand; sent as it is, it still can be.
constexpr qsizetype kEditableBytes = 512 * 1024;

QByteArray quoted(const QString& text)
{
    return quotedKey(text.toUtf8());
}

} // namespace

std::optional<NamedModel> withModel(
    const ExchangeRecord& record, const QByteArray& body, const QString& model)
{
    // /v1beta/models/{model}:action
    constexpr QByteArrayView kModels = "/models/";
    if (record.dialect == gateway::Dialect::Gemini) {
        const qsizetype from = record.target.indexOf(kModels.toByteArray());
        const qsizetype end = from < 0 ? -1 : record.target.indexOf(':', from);
        if (end < 0)
            return std::nullopt;
        QByteArray target = record.target;
        const qsizetype begin = from + kModels.size();
        target.replace(begin, end - begin, QUrl::toPercentEncoding(model, "/"));
        return NamedModel { .target = target, .body = body };
    }
    std::optional<JsonNode> tree = parseJson(body);
    const qsizetype at = tree && tree->kind == JsonNode::Kind::Object ? tree->indexOf("model") : -1;
    if (at < 0)
        return std::nullopt;
    tree->items[static_cast<size_t>(at)] = { .kind = JsonNode::Kind::String, .text = quoted(model) };
    return NamedModel { .target = record.target, .body = compactJson(*tree) };
}

ReplayViewModel::ReplayViewModel(const gateway::service::GatewayServices& services, QObject* parent)
    : QObject(parent)
    , m_traffic(services.traffic)
    , m_configuration(services.configuration)
{
}

void ReplayViewModel::begin(const ExchangeRecordPtr& record, Purpose purpose)
{
    if (!record)
        return;
    m_record = record;
    m_purpose = purpose;
    m_targets = findTargets();
    m_target = 0;
    m_body.clear();
    m_refusal.clear();
    m_isBody = m_isSending = false;
    m_traffic.loadCapture(
        record->id, [guard = QPointer(this), id = record->id](const Result<CapturePtr>& capture) {
            if (guard && guard->m_record && guard->m_record->id == id)
                guard->takeCapture(capture);
        });
    Q_EMIT changed();
    Q_EMIT bodyChanged();
}

void ReplayViewModel::takeCapture(const Result<CapturePtr>& capture)
{
    const bool isThere = capture && *capture;
    if (isThere && (*capture)->request.isCut())
        m_refusal = tr("Its body was not kept whole; what is here is the beginning. Put it in order before "
                       "you send it.");
    else if (!isThere)
        m_refusal = tr("Its body was not kept. Write one, or turn capture on and let the client ask again.");
    else if ((*capture)->request.bytes.size() > kEditableBytes)
        m_refusal = tr("Its body is too large to be edited here; “Send again” sends it as it was.");
    const QByteArray bytes = isThere ? (*capture)->request.bytes.left(kEditableBytes) : QByteArray();
    m_body = QString::fromUtf8(looksLikeJson(bytes) ? indentJson(bytes) : bytes);
    m_isBody = true;
    Q_EMIT bodyChanged();
}

QStringList ReplayViewModel::findTargets() const
{
    QStringList targets { m_purpose == OtherTarget ? tr("Choose a model …")
                                                   : tr("As it was asked: %1").arg(m_record->model) };
    const gateway::config::ConfigPtr config = m_configuration.current();
    if (!config)
        return targets;
    for (const auto& alias : config->aliases) {
        if (alias.slug != m_record->model)
            targets.append(alias.slug);
    }
    for (const auto& provider : config->providers) {
        for (const auto& model : provider.models)
            targets.append(u"direct/%1/%2"_s.arg(provider.slug, model.id));
    }
    return targets;
}

QString ReplayViewModel::title() const
{
    if (!m_record)
        return {};
    switch (m_purpose) {
    case Edit: return tr("Edit and send again");
    case OtherTarget: return tr("Send to another target and compare");
    }
    return {};
}

QString ReplayViewModel::keyLine() const
{
    return m_record ? keyText(*m_record) : QString();
}

QString ReplayViewModel::problem() const
{
    if (!m_refusal.isEmpty() || !m_isBody)
        return m_refusal;
    if (!m_body.isEmpty() && !parseJson(m_body.toUtf8()))
        return tr("The body is not valid JSON.");
    if (m_target > 0 && !withModel(*m_record, m_body.toUtf8(), m_targets[m_target]))
        return tr("The body names no model, so it cannot be sent to another one.");
    return {};
}

bool ReplayViewModel::canSend() const
{
    const bool isJson = parseJson(m_body.toUtf8()).has_value();
    const bool namesModel =
        m_target == 0 || (isJson && withModel(*m_record, m_body.toUtf8(), m_targets[m_target]));
    const bool isChosen = m_purpose == Edit || m_target > 0;
    return m_record && m_isBody && isJson && namesModel && isChosen && !m_isSending;
}

void ReplayViewModel::setBody(const QString& body)
{
    if (body == m_body)
        return;
    m_body = body;
    m_refusal.clear();
    Q_EMIT bodyChanged();
}

void ReplayViewModel::setTarget(int target)
{
    if (target == m_target || target < 0 || target >= m_targets.size())
        return;
    m_target = target;
    Q_EMIT bodyChanged();
}

void ReplayViewModel::send()
{
    if (!canSend())
        return;
    const QByteArray body = m_body.toUtf8();
    gateway::inspect::ReplayOrder order = replayOf(*m_record, body);
    if (m_target > 0) {
        if (const auto named = withModel(*m_record, body, m_targets[m_target])) {
            order.target = named->target;
            order.body = named->body;
        }
    }
    m_isSending = true;
    Q_EMIT bodyChanged();
    m_traffic.replay(
        order, [guard = QPointer(this), original = m_record->id](const Result<ExchangeId>& sentId) {
            if (!guard)
                return;
            guard->m_isSending = false;
            if (!sentId) {
                guard->m_refusal = sentId.error().message;
                Q_EMIT guard->bodyChanged();
                return;
            }
            const Purpose purpose = guard->m_purpose;
            guard->close();
            Q_EMIT guard->sent(original.toString(), sentId->toString(), purpose);
        });
}

void ReplayViewModel::close()
{
    if (!m_record)
        return;
    m_record.reset();
    m_body.clear();
    Q_EMIT changed();
    Q_EMIT bodyChanged();
}

} // namespace app::viewmodels

#include "moc_replay_view_model.cpp"
