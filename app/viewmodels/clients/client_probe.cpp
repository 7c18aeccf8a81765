// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/clients/client_probe.h"

#include "app/viewmodels/common/figures.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::Dialect;

namespace {

constexpr int kTimeoutMs = 60'000;
constexpr int kMaxTokens = 32;
// Answers of a few tokens are far below it.
constexpr qint64 kMaxAnswerBytes = 1024 * 1024;

struct Question {
    QString path;
    QJsonObject body;
};

Question questionIn(Dialect dialect, const QString& model)
{
    const QString words = u"Answer with the word OK."_s;
    const QJsonArray messages { QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, words } } };
    switch (dialect) {
    case Dialect::Responses:
        return { .path = u"/v1/responses"_s,
            .body = { { u"model"_s, model }, { u"input"_s, words }, { u"store"_s, false },
                { u"max_output_tokens"_s, kMaxTokens } } };
    case Dialect::Messages:
        return { .path = u"/v1/messages"_s,
            .body = { { u"model"_s, model }, { u"messages"_s, messages }, { u"max_tokens"_s, kMaxTokens } } };
    case Dialect::Gemini:
        return { .path = u"/v1beta/models/%1:generateContent"_s.arg(
                     QString::fromLatin1(QUrl::toPercentEncoding(model))),
            .body = { { u"contents"_s,
                          QJsonArray { QJsonObject { { u"role"_s, u"user"_s },
                              { u"parts"_s, QJsonArray { QJsonObject { { u"text"_s, words } } } } } } },
                { u"generationConfig"_s, QJsonObject { { u"maxOutputTokens"_s, kMaxTokens } } } } };
    case Dialect::Chat:
    case Dialect::Completions:
    case Dialect::Ollama:
    case Dialect::Embeddings:
    case Dialect::Transcriptions:
    case Dialect::Speech:
    case Dialect::Images:
    case Dialect::Rerank:
    case Dialect::Moderations: break;
    }
    // No recipe speaks another than these four.
    return { .path = u"/v1/chat/completions"_s,
        .body = { { u"model"_s, model }, { u"messages"_s, messages }, { u"max_tokens"_s, kMaxTokens } } };
}

} // namespace

QString errorMessageIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue error = document[u"error"];
    return error.isString() ? error.toString() : error[u"message"].toString();
}

ClientProbe::ClientProbe(QObject* parent)
    : QObject(parent)
{
    m_network.setTransferTimeout(kTimeoutMs);
}

ClientProbe::~ClientProbe() = default;

void ClientProbe::send(const ProbeRequest& request, std::function<void(const ProbeOutcome&)> done)
{
    if (m_reply) {
        // Whoever asked before is not told that somebody else asked.
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    const Question question = questionIn(request.dialect, request.model);
    QNetworkRequest http { QUrl(request.root + question.path) };
    http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    http.setRawHeader("Authorization", "Bearer " + request.key.reveal() + ":plexus-check");
    http.setRawHeader("User-Agent", "plexus-check/1");
    if (request.dialect == Dialect::Messages)
        http.setRawHeader("anthropic-version", "2023-06-01");
    QElapsedTimer timer;
    timer.start();
    QNetworkReply* reply = m_network.post(http, QJsonDocument(question.body).toJson(QJsonDocument::Compact));
    m_reply = reply;
    reply->setReadBufferSize(kMaxAnswerBytes);
    connect(
        reply, &QNetworkReply::finished, this, [reply, timer, done = std::move(done), model = request.model] {
            reply->deleteLater();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status == 0) {
                done({ .kind = ProbeOutcome::Kind::Unreachable,
                    .text = tr("No answer from the gateway: %1").arg(reply->errorString()) });
            } else if (status < 400) {
                const QString took = durationText(timer.nsecsElapsed() / 1000);
                done({ .kind = ProbeOutcome::Kind::Answered,
                    //: %1 a model, %2 a duration
                    .text = tr("Model %1 answered in %2.").arg(model, took),
                    .brief = took });
            } else {
                const QString message = errorMessageIn(reply->readAll());
                done({ .kind = ProbeOutcome::Kind::Refused,
                    //: %1 a status, %2 a reason
                    .text = tr("Refused with %1: %2")
                                .arg(QString::number(status),
                                    message.isEmpty() ? reply->errorString() : message) });
            }
        });
}

} // namespace app::viewmodels

#include "moc_client_probe.cpp"
