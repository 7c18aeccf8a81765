// SPDX-License-Identifier: GPL-3.0-or-later
#include "management/request_match.h"

#include <QByteArrayList>

#include <optional>

namespace gateway::management {

namespace {

QByteArray bytes(std::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

bool isParameter(const QByteArray& segment)
{
    return segment.startsWith('{');
}

// How well a row fits: the number of literal segments; nothing when it does not.
struct Fit {
    int literals = 0;
    QHash<QString, QString> parameters;
};

std::optional<Fit> fit(const Operation& operation, const QByteArrayList& given)
{
    const QByteArrayList wanted = bytes(operation.path).split('/');
    if (given.size() < wanted.size())
        return std::nullopt;
    Fit found;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool isLast = i + 1 == wanted.size();
        if (!isParameter(wanted[i])) {
            if (wanted[i] != given[i] || (isLast && given.size() > wanted.size()))
                return std::nullopt;
            ++found.literals;
            continue;
        }
        const QByteArray raw = isLast ? given.sliced(i).join('/') : given[i];
        const QString value = QString::fromUtf8(QByteArray::fromPercentEncoding(raw));
        if (value.isEmpty())
            return std::nullopt;
        found.parameters.insert(QString::fromLatin1(wanted[i].sliced(1, wanted[i].size() - 2)), value);
    }
    return found;
}

} // namespace

bool isManagementPath(QByteArrayView path)
{
    return path == kDocumentPath || path.startsWith(kPrefix) || path == kPrefix.chopped(1);
}

Match match(const QByteArray& method, QByteArrayView path)
{
    Match best;
    if (!path.startsWith(kPrefix))
        return best;
    QByteArray rest = path.sliced(kPrefix.size()).toByteArray();
    while (rest.endsWith('/'))
        rest.chop(1);
    const QByteArrayList given = rest.split('/');
    int literals = -1;
    QByteArrayList allowed;
    for (const Operation& operation : operations()) {
        const std::optional<Fit> found = fit(operation, given);
        if (!found)
            continue;
        const QByteArray name = bytes(methodName(operation.method));
        if (!allowed.contains(name))
            allowed.append(name);
        const bool isMeant = name == method || (method == "HEAD" && operation.method == Method::Get);
        if (isMeant && found->literals > literals) {
            literals = found->literals;
            best.operation = &operation;
            best.parameters = found->parameters;
        }
    }
    best.allow = allowed.join(", ");
    return best;
}

} // namespace gateway::management
