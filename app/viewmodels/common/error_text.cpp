// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/error_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::ExchangeRecord;

QString errorText(const ExchangeRecord& record)
{
    QStringList parts;
    for (const QString& text : { record.errorMessage, record.errorDetail }) {
        if (const QString part = plainError(text); !part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty() && !record.errorCode.isEmpty())
        parts.append(record.errorCode);
    return parts.join(u'\n');
}

QString plainError(const QString& text)
{
    const qsizetype from = text.indexOf(u'{');
    if (from < 0)
        return text;
    const QJsonObject said = QJsonDocument::fromJson(text.sliced(from).toUtf8()).object();
    const QJsonValue error = said[u"error"_s];
    for (const QJsonValue& message : { error[u"message"_s], error, said[u"message"_s], said[u"detail"_s] }) {
        if (!message.toString().isEmpty())
            return text.first(from) + message.toString();
    }
    return text;
}

} // namespace app::viewmodels
