// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/api_commands.h"

#include "app/cli/remote.h"
#include "app/cli/text_table.h"

#include "config/diagnostic.h"
#include "management/openapi.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <boost/json.hpp>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

using gateway::management::Operation;
using gateway::management::Parameter;
using gateway::management::Risk;

constexpr int kMostPages = 10'000;
constexpr int kPageRows = 1000;

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

void complain(const Invocation& invocation, const QString& message)
{
    invocation.terminal.err((u"plexusd: "_s + message + u'\n').toUtf8());
}

// Null: there is none of that id (said already).
const Operation* find(const Invocation& invocation, const QString& id)
{
    if (const Operation* operation = gateway::management::findOperation(id.toStdString()))
        return operation;
    QStringList ids;
    for (const Operation& each : gateway::management::operations())
        ids.append(text(each.id));
    const QString closest = gateway::config::closestOf(id, ids);
    complain(invocation,
        closest.isEmpty()
            ? u"there is no operation \u201c%1\u201d; \u201cplexusd api list\u201d has them"_s.arg(id)
            : u"there is no operation \u201c%1\u201d; did you mean \u201c%2\u201d?"_s.arg(id, closest));
    return nullptr;
}

QJsonObject rowOf(const Operation& operation)
{
    return { { u"id"_s, text(operation.id) },
        { u"method"_s, text(gateway::management::methodName(operation.method)) },
        { u"path"_s, text(operation.path) }, { u"who"_s, text(gateway::management::whoName(operation.who)) },
        { u"risk"_s, text(gateway::management::riskName(operation.risk)) },
        { u"summary"_s, text(operation.summary) } };
}

void list(const Invocation& invocation, const Finish& finish)
{
    QJsonArray rows;
    for (const Operation& operation : gateway::management::operations())
        rows.append(rowOf(operation));
    invocation.terminal.out(invocation.given.has(u"--json"_s)
            ? QJsonDocument(rows).toJson()
            : textTable(
                { { u"ID"_s, u"id"_s }, { u"METHOD"_s, u"method"_s }, { u"PATH"_s, u"path"_s },
                    { u"WHO"_s, u"who"_s }, { u"RISK"_s, u"risk"_s }, { u"SUMMARY"_s, u"summary"_s } },
                rows)
                  .toUtf8());
    finish(kDone);
}

// The operation's part of the OpenAPI document, with the shapes it names.
QJsonObject described(const Operation& operation)
{
    const std::string whole = boost::json::serialize(gateway::management::openApiDocument());
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(whole)).object();
    const QString path = QString::fromLatin1(gateway::management::kPrefix) + text(operation.path);
    const QString method = text(gateway::management::methodName(operation.method)).toLower();
    QJsonObject result = rowOf(operation);
    result.insert(u"operation"_s, document[u"paths"_s].toObject()[path].toObject()[method]);
    const QJsonObject schemas = document[u"components"_s].toObject()[u"schemas"_s].toObject();
    for (const std::string_view shape : { operation.body, operation.answer }) {
        if (!shape.empty())
            result.insert(text(shape), schemas[text(shape)]);
    }
    return result;
}

QString memberTable(const QJsonObject& schema)
{
    const QJsonArray required = schema[u"required"_s].toArray();
    const QJsonObject properties = schema[u"properties"_s].toObject();
    QJsonArray rows;
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        const QJsonObject facts = member.value().toObject();
        QString type = facts[u"type"_s].toString();
        if (type.isEmpty())
            type = facts[u"$ref"_s].toString().section(u'/', -1);
        rows.append(QJsonObject { { u"name"_s, member.key() }, { u"type"_s, type },
            { u"needed"_s, required.contains(member.key()) ? u"yes"_s : QString() },
            { u"help"_s, facts[u"description"_s] } });
    }
    return textTable({ { u"MEMBER"_s, u"name"_s }, { u"TYPE"_s, u"type"_s }, { u"NEEDED"_s, u"needed"_s },
                         { u"MEANING"_s, u"help"_s } },
        rows);
}

QString describedText(const Operation& operation)
{
    const QJsonObject facts = described(operation);
    QString said = u"%1 \u2014 %2\n%3 %4%5\n%6, %7\n"_s.arg(text(operation.id), text(operation.summary),
        facts[u"method"_s].toString(), QString::fromLatin1(gateway::management::kPrefix),
        text(operation.path), u"for: "_s + facts[u"who"_s].toString(), facts[u"risk"_s].toString());
    if (!operation.parameters.empty()) {
        QJsonArray rows;
        for (const Parameter& parameter : operation.parameters) {
            QString help = text(parameter.help);
            if (!parameter.words.empty())
                help += u" (%1)"_s.arg(text(parameter.words));
            rows.append(
                QJsonObject { { u"name"_s, text(parameter.name) }, { u"type"_s, text(parameter.type) },
                    { u"needed"_s, parameter.isRequired ? u"yes"_s : QString() }, { u"help"_s, help } });
        }
        said += u"\nParameters\n"_s
            + textTable({ { u"NAME"_s, u"name"_s }, { u"TYPE"_s, u"type"_s }, { u"NEEDED"_s, u"needed"_s },
                            { u"MEANING"_s, u"help"_s } },
                rows);
    }
    if (!operation.body.empty())
        said += u"\nBody (%1)\n"_s.arg(text(operation.body))
            + memberTable(facts[text(operation.body)].toObject());
    if (!operation.answer.empty())
        said += u"\nAnswer (%1)\n"_s.arg(text(operation.answer))
            + memberTable(facts[text(operation.answer)].toObject());
    return said;
}

void describe(const Invocation& invocation, const Finish& finish)
{
    const Operation* operation = find(invocation, invocation.given.words.first());
    if (!operation) {
        finish(kMisused);
        return;
    }
    invocation.terminal.out(invocation.given.has(u"--json"_s) ? QJsonDocument(described(*operation)).toJson()
                                                              : describedText(*operation).toUtf8());
    finish(kDone);
}

// --param NAME=VALUE, each once and known.
std::optional<QHash<QString, QString>> parametersOf(const Invocation& invocation, const Operation& operation)
{
    QHash<QString, QString> parameters;
    for (const QString& given : invocation.given.options.value(u"--param"_s)) {
        const QString name = given.section(u'=', 0, 0);
        const auto known = std::find_if(operation.parameters.begin(), operation.parameters.end(),
            [&name](const Parameter& each) { return text(each.name) == name; });
        if (known == operation.parameters.end() || !given.contains(u'=')) {
            complain(invocation,
                u"--param %1: must be NAME=VALUE with a parameter of %2; \u201cplexusd api describe %2\u201d has them"_s
                    .arg(given, text(operation.id)));
            return std::nullopt;
        }
        parameters.insert(name, given.section(u'=', 1));
    }
    for (const Parameter& parameter : operation.parameters) {
        if (parameter.isRequired && !parameters.contains(text(parameter.name))) {
            complain(
                invocation, u"%1 needs --param %2=VALUE"_s.arg(text(operation.id), text(parameter.name)));
            return std::nullopt;
        }
    }
    return parameters;
}

std::optional<QByteArray> bodyOf(const Invocation& invocation, const Operation& operation)
{
    const QString path = invocation.given.value(u"--body-file"_s);
    QByteArray body = invocation.given.value(u"--body"_s).toUtf8();
    if (path == u"-") {
        body = invocation.terminal.readInput();
    } else if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            complain(invocation, u"%1: %2"_s.arg(path, file.errorString()));
            return std::nullopt;
        }
        body = file.readAll();
    }
    if (operation.body.empty() == body.isEmpty())
        return body;
    complain(invocation,
        body.isEmpty() ? u"%1 needs a body: --body JSON, or --body-file FILE"_s.arg(text(operation.id))
                       : u"%1 takes no body"_s.arg(text(operation.id)));
    return std::nullopt;
}

void printAnswer(const Invocation& invocation, const QByteArray& body)
{
    const QJsonDocument answer = QJsonDocument::fromJson(body);
    invocation.terminal.out(answer.isNull() ? body : answer.toJson());
}

// All pieces of a list, one after the other.
struct Pages {
    Remote remote;
    RemoteRequest request;
    QJsonArray rows = {};
    int asked = 0;
};

void askPages(const Invocation& invocation, const Finish& finish, const std::shared_ptr<Pages>& pages)
{
    pages->request.parameters.insert(u"limit"_s, QString::number(kPageRows));
    pages->request.parameters.insert(u"offset"_s, QString::number(qint64(pages->asked) * kPageRows));
    ask(pages->remote, pages->request, [invocation, finish, pages](const RemoteReply& reply) {
        if (!reply.isDone()) {
            complain(invocation, reply.problem);
            finish(kFailed);
            return;
        }
        const QJsonArray rows = QJsonDocument::fromJson(reply.body)[u"data"_s].toArray();
        for (const auto& row : rows)
            pages->rows.append(row);
        if (rows.size() == kPageRows && ++pages->asked < kMostPages) {
            askPages(invocation, finish, pages);
            return;
        }
        invocation.terminal.out(QJsonDocument(pages->rows).toJson());
        finish(kDone);
    });
}

bool hasPages(const Operation& operation)
{
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
        [](const Parameter& parameter) { return parameter.name == "offset"; });
}

void call(const Invocation& invocation, const Finish& finish)
{
    const Operation* operation = find(invocation, invocation.given.words.first());
    const auto parameters = operation ? parametersOf(invocation, *operation) : std::nullopt;
    const auto body = parameters ? bodyOf(invocation, *operation) : std::nullopt;
    if (!body) {
        finish(kMisused);
        return;
    }
    if (operation->risk == Risk::Destructive && !invocation.given.has(u"--yes"_s)) {
        complain(invocation,
            u"%1: %2. What is gone is gone; say --yes to do it"_s.arg(
                text(operation->id), text(operation->summary)));
        finish(kMisused);
        return;
    }
    const auto remote = remoteOf(invocation);
    if (!remote) {
        complain(invocation, remote.error().message);
        finish(kMisused);
        return;
    }
    RemoteRequest request { .operation = operation,
        .parameters = *parameters,
        .body = *body,
        .ifRevision = invocation.given.value(u"--if-revision"_s) };
    if (invocation.given.has(u"--all"_s) && hasPages(*operation)) {
        askPages(
            invocation, finish, std::make_shared<Pages>(Pages { .remote = *remote, .request = request }));
        return;
    }
    ask(*remote, request, [invocation, finish](const RemoteReply& reply) {
        if (reply.isDone())
            printAnswer(invocation, reply.body);
        else
            complain(invocation, reply.problem);
        finish(reply.isDone() ? kDone : kFailed);
    });
}

} // namespace

CommandTable apiCommands()
{
    const CommandOption json { u"--json"_s, {}, u"as JSON"_s };
    return {
        { u"api list"_s, {}, u"the operations of the management API"_s, { json }, list },
        { u"api describe"_s, u"OPERATION"_s, u"one operation with its parameters and shapes"_s, { json },
            describe },
        { u"api call"_s, u"OPERATION"_s, u"carry one out on a running gateway"_s,
            remoteOptions({ { u"--param"_s, u"NAME=VALUE"_s, u"a parameter; may be repeated"_s },
                { u"--body"_s, u"JSON"_s, u"the body; not for secrets, others see a command line"_s },
                { u"--body-file"_s, u"FILE"_s, u"the body from a file, or - for standard input"_s },
                { u"--if-revision"_s, u"N"_s, u"only while that revision is in force"_s },
                { u"--all"_s, {}, u"every piece of a list"_s },
                { u"--yes"_s, {}, u"do what cannot be undone"_s } }),
            call },
    };
}

} // namespace app::cli
