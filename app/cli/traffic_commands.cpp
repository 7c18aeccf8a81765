// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/traffic_commands.h"

#include "app/cli/remote.h"
#include "app/cli/text_table.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

const QVector<Column>& keyColumns()
{
    static const QVector<Column> columns { { u"NAME"_s, u"name"_s }, { u"ENABLED"_s, u"enabled"_s },
        { u"QUOTAS"_s, u"quotas"_s }, { u"MODELS"_s, u"allowedModels"_s }, { u"EXPIRES"_s, u"expiresAt"_s },
        { u"COMMENT"_s, u"comment"_s } };
    return columns;
}

void listKeys(const Invocation& invocation, const Finish& finish)
{
    callAndShow(
        invocation, finish, { .operation = operationOf("listKeys") }, [](const QJsonDocument& answer) {
            QJsonArray rows;
            for (const auto& value : answer[u"data"_s].toArray()) {
                QJsonObject row = value.toObject();
                // What is at its default is not in the document.
                if (!row.contains(u"enabled"_s))
                    row.insert(u"enabled"_s, true);
                rows.append(row);
            }
            return textTable(keyColumns(), rows);
        });
}

// Once, and nothing else on standard output, so that a script can take it.
QString secretText(const QJsonDocument& answer)
{
    return answer[u"secret"_s].toString() + u'\n';
}

void createKey(const Invocation& invocation, const Finish& finish)
{
    QJsonObject body { { u"name"_s, invocation.given.words.first() } };
    if (invocation.given.has(u"--comment"_s))
        body.insert(u"comment"_s, invocation.given.value(u"--comment"_s));
    if (invocation.given.has(u"--expires-minutes"_s)) {
        bool isNumber = false;
        const int minutes = invocation.given.value(u"--expires-minutes"_s).toInt(&isNumber);
        if (!isNumber) {
            invocation.terminal.err("plexusd: --expires-minutes must be a whole number\n");
            finish(kMisused);
            return;
        }
        body.insert(u"expiresInMinutes"_s, minutes);
    }
    for (const auto& [option, member] :
        { std::pair { u"--quota"_s, u"quotas"_s }, std::pair { u"--model"_s, u"allowedModels"_s },
            std::pair { u"--provider"_s, u"allowedProviders"_s },
            std::pair { u"--ip"_s, u"allowedIps"_s } }) {
        if (invocation.given.has(option))
            body.insert(member, QJsonArray::fromStringList(invocation.given.options.value(option)));
    }
    callAndShow(invocation, finish,
        { .operation = operationOf("createKey"), .body = QJsonDocument(body).toJson(QJsonDocument::Compact) },
        secretText);
}

std::function<void(const Invocation&, const Finish&)> switchKey(const char* id, const QString& word)
{
    return [id, word](const Invocation& invocation, const Finish& finish) {
        const QString name = invocation.given.words.first();
        callAndShow(invocation, finish,
            { .operation = operationOf(id), .parameters = { { u"name"_s, name } } },
            [name, word](const QJsonDocument&) { return u"the key %1 is %2\n"_s.arg(name, word); });
    };
}

void rotateKey(const Invocation& invocation, const Finish& finish)
{
    if (!invocation.given.has(u"--yes"_s)) {
        invocation.terminal.err("plexusd: the secret in use ends at once; say --yes to do it\n");
        finish(kMisused);
        return;
    }
    callAndShow(invocation, finish,
        { .operation = operationOf("rotateKey"),
            .parameters = { { u"name"_s, invocation.given.words.first() } } },
        secretText);
}

void usage(const Invocation& invocation, const Finish& finish)
{
    RemoteRequest request { .operation = operationOf("listUsage"),
        .parameters = { { u"limit"_s, u"20"_s } } };
    for (const auto& [option, parameter] : { std::pair { u"--limit"_s, u"limit"_s },
             std::pair { u"--key"_s, u"apiKey"_s }, std::pair { u"--model"_s, u"incomingModelAlias"_s },
             std::pair { u"--provider"_s, u"provider"_s }, std::pair { u"--since"_s, u"startDate"_s },
             std::pair { u"--status"_s, u"responseStatus"_s }, std::pair { u"--sort"_s, u"sortBy"_s } }) {
        if (invocation.given.has(option))
            request.parameters.insert(parameter, invocation.given.value(option));
    }
    callAndShow(invocation, finish, request, [](const QJsonDocument& answer) {
        return textTable(
            { { u"DATE"_s, u"date"_s }, { u"ID"_s, u"requestId"_s }, { u"KEY"_s, u"apiKey"_s },
                { u"MODEL"_s, u"incomingModelAlias"_s }, { u"PROVIDER"_s, u"provider"_s },
                { u"STATUS"_s, u"statusCode"_s }, { u"IN"_s, u"tokensInput"_s },
                { u"OUT"_s, u"tokensOutput"_s }, { u"$"_s, u"costTotal"_s }, { u"MS"_s, u"durationMs"_s } },
            answer[u"data"_s].toArray());
    });
}

void usageSummary(const Invocation& invocation, const Finish& finish)
{
    RemoteRequest request { .operation = operationOf("summarizeUsage") };
    for (const auto& [option, parameter] : { std::pair { u"--range"_s, u"range"_s },
             std::pair { u"--key"_s, u"apiKey"_s }, std::pair { u"--model"_s, u"incomingModelAlias"_s },
             std::pair { u"--provider"_s, u"provider"_s } }) {
        if (invocation.given.has(option))
            request.parameters.insert(parameter, invocation.given.value(option));
    }
    callAndShow(invocation, finish, request, [](const QJsonDocument& answer) {
        const QVector<Column> columns { { u"FROM"_s, u"date"_s }, { u"REQUESTS"_s, u"totals.requests"_s },
            { u"FAILED"_s, u"totals.failed"_s }, { u"IN"_s, u"totals.tokensInput"_s },
            { u"CACHED"_s, u"totals.tokensCached"_s }, { u"OUT"_s, u"totals.tokensOutput"_s },
            { u"$"_s, u"totals.costTotal"_s } };
        QJsonArray rows = answer[u"series"_s].toArray();
        rows.append(QJsonObject { { u"date"_s, u"total"_s }, { u"totals"_s, answer[u"totals"_s] } });
        return textTable(columns, rows);
    });
}

QString traceText(const QJsonDocument& answer)
{
    const QJsonObject request = answer[u"usage"_s].toObject();
    QString text;
    for (const auto& [title, member] : { std::pair { u"request"_s, u"requestId"_s },
             std::pair { u"began"_s, u"date"_s }, std::pair { u"key"_s, u"apiKey"_s },
             std::pair { u"model"_s, u"incomingModelAlias"_s }, std::pair { u"status"_s, u"statusCode"_s },
             std::pair { u"duration"_s, u"durationMs"_s }, std::pair { u"first token"_s, u"ttftMs"_s },
             std::pair { u"tokens in"_s, u"tokensInput"_s }, std::pair { u"tokens out"_s, u"tokensOutput"_s },
             std::pair { u"messages"_s, u"messageCount"_s }, std::pair { u"tools"_s, u"toolsDefined"_s },
             std::pair { u"tool calls"_s, u"toolCallsCount"_s }, std::pair { u"finish"_s, u"finishReason"_s },
             std::pair { u"cost"_s, u"costTotal"_s }, std::pair { u"error"_s, u"errorMessage"_s } }) {
        if (request.contains(member))
            text += u"%1 %2\n"_s.arg(title, -12).arg(cellText(request.value(member)));
    }
    text += u"phases       %1\n"_s.arg(cellText(answer[u"phases"_s]));
    text += u"\nAttempts\n"_s
        + textTable({ { u"PROVIDER"_s, u"provider"_s }, { u"MODEL"_s, u"model"_s },
                        { u"OUTCOME"_s, u"outcome"_s }, { u"STATUS"_s, u"statusCode"_s },
                        { u"WHY"_s, u"reason"_s }, { u"ERROR"_s, u"errorMessage"_s } },
            answer[u"attempts"_s].toArray());
    const QJsonArray considered = answer[u"considered"_s].toArray();
    if (!considered.isEmpty()) {
        text += u"\nCandidates\n"_s
            + textTable({ { u"PLACE"_s, u"place"_s }, { u"PROVIDER"_s, u"provider"_s },
                            { u"MODEL"_s, u"model"_s }, { u"WHY"_s, u"reason"_s } },
                considered);
    }
    const QJsonArray notes = answer[u"notes"_s].toArray();
    if (!notes.isEmpty()) {
        text += u"\nNotes\n"_s
            + textTable(
                { { u"KIND"_s, u"kind"_s }, { u"FIELD"_s, u"field"_s }, { u"WHY"_s, u"reason"_s } }, notes);
    }
    return text;
}

void trace(const Invocation& invocation, const Finish& finish)
{
    callAndShow(invocation, finish,
        { .operation = operationOf("getUsage"),
            .parameters = { { u"requestId"_s, invocation.given.words.first() } } },
        traceText);
}

} // namespace

CommandTable trafficCommands()
{
    const CommandOption key { u"--key"_s, u"NAME"_s, u"of that key"_s };
    const CommandOption model { u"--model"_s, u"NAME"_s, u"for that alias"_s };
    const CommandOption provider { u"--provider"_s, u"NAME"_s, u"at that provider"_s };
    return {
        { u"keys list"_s, {}, u"the client keys"_s, remoteOptions(), listKeys },
        { u"keys create"_s, u"NAME"_s, u"make a key; prints its secret, once"_s,
            remoteOptions({ { u"--comment"_s, u"TEXT"_s, u"a note"_s },
                { u"--quota"_s, u"NAME"_s, u"a user quota; may be repeated"_s },
                { u"--model"_s, u"NAME"_s, u"an alias it may ask for; may be repeated"_s },
                { u"--provider"_s, u"NAME"_s, u"a provider it may reach; may be repeated"_s },
                { u"--ip"_s, u"ADDRESS"_s, u"where it may come from; may be repeated"_s },
                { u"--expires-minutes"_s, u"N"_s, u"how long it lives"_s } }),
            createKey },
        { u"keys disable"_s, u"NAME"_s, u"switch a key off"_s, remoteOptions(),
            switchKey("disableKey", u"off"_s) },
        { u"keys enable"_s, u"NAME"_s, u"switch a key on"_s, remoteOptions(),
            switchKey("enableKey", u"on"_s) },
        { u"keys rotate"_s, u"NAME"_s, u"give a key a new secret; prints it, once"_s,
            remoteOptions({ { u"--yes"_s, {}, u"do it"_s } }), rotateKey },
        { u"usage"_s, {}, u"the latest requests"_s,
            remoteOptions({ { u"--limit"_s, u"N"_s, u"how many (default 20)"_s }, key, model, provider,
                { u"--since"_s, u"TIME"_s, u"from then on: 2026-11-27T00:00:00Z"_s },
                { u"--status"_s, u"WORD"_s, u"completed, failed, cancelled or running"_s },
                { u"--sort"_s, u"MEMBER"_s, u"date, apiKey, provider, costTotal, durationMs"_s } }),
            usage },
        { u"usage summary"_s, {}, u"requests, tokens and costs over a time"_s,
            remoteOptions(
                { { u"--range"_s, u"WORD"_s, u"hour, day, week or month"_s }, key, model, provider }),
            usageSummary },
        { u"trace"_s, u"ID"_s, u"one request with its attempts and phases"_s, remoteOptions(), trace },
    };
}

} // namespace app::cli
