// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/remote.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace app::cli {

using gateway::Error;
using gateway::Result;
using gateway::Secret;
using gateway::management::Method;
using gateway::management::Operation;
using gateway::management::Parameter;

namespace {

constexpr qint64 kMaxKeyFile = 4096;
constexpr int kTimeoutMs = 120'000;

Error wrong(const QString& message)
{
    return { .code = gateway::ErrorCode::InvalidRequest,
        .message = message,
        .failureClass = gateway::FailureClass::Caller };
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

Result<Secret> keyFromFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return wrong(u"%1: there is no such file"_s.arg(path));
    constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (info.permissions() & kOthers)
        return wrong(u"%1: others may read it; chmod 600 it first"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray key = file.read(kMaxKeyFile).trimmed();
    return key.isEmpty() ? Result<Secret>(wrong(u"%1: is empty"_s.arg(path))) : Result<Secret>(Secret(key));
}

Result<Secret> keyOf(const Invocation& invocation)
{
    QString path = invocation.given.value(u"--key-file"_s);
    if (path.isEmpty())
        path = invocation.environment.value(u"PLEXUS_KEY_FILE"_s);
    if (!path.isEmpty())
        return keyFromFile(path);
    const QString key = invocation.environment.value(u"ADMIN_KEY"_s);
    if (key.isEmpty()) {
        return wrong(
            u"there is no key: set ADMIN_KEY, or name a file that holds it with --key-file (mode 0600)"_s);
    }
    return Secret(key.toUtf8());
}

bool isThisComputer(const QUrl& url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

Result<QUrl> urlOf(const Invocation& invocation)
{
    QString given = invocation.given.value(u"--url"_s);
    if (given.isEmpty())
        given = invocation.environment.value(u"PLEXUS_URL"_s);
    if (given.isEmpty())
        given = u"http://127.0.0.1:%1"_s.arg(invocation.environment.value(u"PORT"_s, u"4000"_s));
    const QUrl url(given, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return wrong(
            u"\u201c%1\u201d is not the address of a gateway, like http://127.0.0.1:4000"_s.arg(given));
    if (url.scheme() == u"http" && !isThisComputer(url)) {
        return wrong(u"%1: the key would travel in the clear; use https, or a tunnel to this computer"_s.arg(
            url.host()));
    }
    return url;
}

QUrl addressOf(const QUrl& base, const RemoteRequest& request)
{
    QByteArray path = gateway::management::kPrefix.toByteArray()
        + QByteArray(request.operation->path.data(), qsizetype(request.operation->path.size()));
    QUrlQuery query;
    for (const Parameter& parameter : request.operation->parameters) {
        const QString name = text(parameter.name);
        if (!request.parameters.contains(name))
            continue;
        const QByteArray value = QUrl::toPercentEncoding(request.parameters.value(name));
        if (parameter.in == Parameter::In::Path)
            path.replace(QByteArray('{' + name.toUtf8() + '}'), value);
        else
            query.addQueryItem(name, QString::fromLatin1(value));
    }
    QUrl url = base;
    const QString prefix = base.path().endsWith(u'/') ? base.path().chopped(1) : base.path();
    url.setPath(prefix + QString::fromLatin1(path), QUrl::StrictMode);
    url.setQuery(query);
    return url;
}

// The gateway's own words, or what became of the connection.
RemoteReply replyOf(QNetworkReply& answer, const QUrl& base)
{
    RemoteReply reply { .status = answer.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        .body = answer.readAll() };
    if (reply.status == 0) {
        reply.problem = answer.error() == QNetworkReply::ConnectionRefusedError
            ? u"nothing answers at %1; is the gateway running? (--url names another)"_s.arg(base.toString())
            : u"%1: %2"_s.arg(base.toString(), answer.errorString());
        return reply;
    }
    if (reply.status >= 200 && reply.status < 300)
        return reply;
    const QJsonObject error = QJsonDocument::fromJson(reply.body).object().value(u"error"_s).toObject();
    const QString message = error.value(u"message"_s).toString();
    reply.problem = message.isEmpty()
        ? u"%1 answered %2; is that a Plexus gateway?"_s.arg(base.toString()).arg(reply.status)
        : message;
    for (const auto& problem : error.value(u"problems"_s).toArray()) {
        reply.problem += u"\n  %1: %2"_s.arg(problem.toObject().value(u"path"_s).toString(),
            problem.toObject().value(u"message"_s).toString());
    }
    return reply;
}

QByteArray methodOf(const Operation& operation)
{
    const std::string_view name = gateway::management::methodName(operation.method);
    return { name.data(), qsizetype(name.size()) };
}

} // namespace

QVector<CommandOption> remoteOptions(const QVector<CommandOption>& more)
{
    return more
        + QVector<CommandOption> {
              { u"--json"_s, {}, u"print the answer as it came"_s },
              { u"--url"_s, u"URL"_s, u"the gateway's (PLEXUS_URL; default http://127.0.0.1:4000)"_s },
              { u"--key-file"_s, u"FILE"_s,
                  u"holds the key, mode 0600 (PLEXUS_KEY_FILE; default ADMIN_KEY)"_s },
          };
}

Result<Remote> remoteOf(const Invocation& invocation)
{
    const Result<QUrl> url = urlOf(invocation);
    if (!url)
        return url.error();
    const Result<Secret> key = keyOf(invocation);
    if (!key)
        return key.error();
    return Remote { .base = *url, .key = *key };
}

void ask(const Remote& remote, const RemoteRequest& request, const RemoteDone& done)
{
    auto* network = new QNetworkAccessManager(QCoreApplication::instance());
    network->setProxy(isThisComputer(remote.base) ? QNetworkProxy(QNetworkProxy::NoProxy)
                                                  : QNetworkProxy(QNetworkProxy::DefaultProxy));
    QNetworkRequest sent(addressOf(remote.base, request));
    sent.setRawHeader("x-admin-key", remote.key.reveal());
    sent.setRawHeader("user-agent", "plexusd/" PLEXUS_VERSION);
    // A key follows no redirect.
    sent.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    sent.setTransferTimeout(kTimeoutMs);
    if (!request.ifRevision.isEmpty())
        sent.setRawHeader("if-match", '"' + request.ifRevision.toLatin1() + '"');
    const std::string_view media = request.operation->bodyMedia;
    if (!request.operation->body.empty())
        sent.setRawHeader("content-type", QByteArray(media.data(), qsizetype(media.size())));
    QNetworkReply* answer = network->sendCustomRequest(sent, methodOf(*request.operation), request.body);
    QObject::connect(answer, &QNetworkReply::finished, answer, [network, answer, base = remote.base, done] {
        network->deleteLater(); // and the answer, which is its child
        done(replyOf(*answer, base));
    });
}

void callAndShow(
    const Invocation& invocation, const Finish& finish, const RemoteRequest& request, const Shown& shown)
{
    const Result<Remote> remote = remoteOf(invocation);
    if (!remote) {
        invocation.terminal.err((u"plexusd: "_s + remote.error().message + u'\n').toUtf8());
        finish(kMisused);
        return;
    }
    ask(*remote, request, [invocation, finish, shown](const RemoteReply& reply) {
        if (!reply.isDone()) {
            invocation.terminal.err((u"plexusd: "_s + reply.problem + u'\n').toUtf8());
            finish(kFailed);
            return;
        }
        const QJsonDocument answer = QJsonDocument::fromJson(reply.body);
        const bool isRaw = answer.isNull() || invocation.given.has(u"--json"_s);
        invocation.terminal.out(answer.isNull() ? reply.body
                : isRaw                         ? answer.toJson()
                                                : shown(answer).toUtf8());
        finish(kDone);
    });
}

const Operation* operationOf(std::string_view id)
{
    const Operation* found = gateway::management::findOperation(id);
    Q_ASSERT(found);
    return found;
}

} // namespace app::cli
