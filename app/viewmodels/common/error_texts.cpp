// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/common/error_texts.h"

#include "base/error.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::ErrorCode;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;

namespace {

constexpr const char* kContext = "ErrorCodes";

struct Row {
    ErrorCode code;
    const char* text;
};

constexpr std::array kRows {
    Row { ErrorCode::InvalidRequest, QT_TRANSLATE_NOOP("ErrorCodes", "The request was not well-formed.") },
    Row { ErrorCode::PayloadTooLarge, QT_TRANSLATE_NOOP("ErrorCodes", "The request was too large.") },
    Row { ErrorCode::HeaderTooLarge,
        QT_TRANSLATE_NOOP("ErrorCodes", "The headers of the request were too large.") },
    Row { ErrorCode::UnsupportedMedia,
        QT_TRANSLATE_NOOP("ErrorCodes", "The request was of a type that is not served there.") },
    Row { ErrorCode::MethodNotAllowed,
        QT_TRANSLATE_NOOP("ErrorCodes", "The address does not take this method.") },
    Row { ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorCodes", "There is nothing at this address.") },
    Row { ErrorCode::RequestTimeout,
        QT_TRANSLATE_NOOP("ErrorCodes", "The client took too long to send its request.") },
    Row { ErrorCode::Unauthorized,
        QT_TRANSLATE_NOOP("ErrorCodes", "The request came without a key that is known.") },
    Row { ErrorCode::Forbidden, QT_TRANSLATE_NOOP("ErrorCodes", "The key may not do this.") },
    Row { ErrorCode::UnknownModel, QT_TRANSLATE_NOOP("ErrorCodes", "There is no model of this name.") },
    Row { ErrorCode::PreviousResponseNotFound,
        QT_TRANSLATE_NOOP("ErrorCodes", "The answer that the request goes on from is not there.") },
    Row { ErrorCode::ResponseNotFound,
        QT_TRANSLATE_NOOP("ErrorCodes", "The answer that was asked for is not there.") },
    Row { ErrorCode::ConversationNotFound,
        QT_TRANSLATE_NOOP("ErrorCodes", "The conversation that was asked for is not there.") },
    Row { ErrorCode::DialectMismatch,
        QT_TRANSLATE_NOOP("ErrorCodes", "No target of the model takes requests of this kind.") },
    Row { ErrorCode::TooManyRequests, QT_TRANSLATE_NOOP("ErrorCodes", "A limit of the key was used up.") },
    Row { ErrorCode::UpstreamConnect, QT_TRANSLATE_NOOP("ErrorCodes", "The provider could not be reached.") },
    Row { ErrorCode::UpstreamTimeout, QT_TRANSLATE_NOOP("ErrorCodes", "The provider took too long.") },
    Row { ErrorCode::UpstreamReset,
        QT_TRANSLATE_NOOP("ErrorCodes", "The connection broke before the provider's answer was whole.") },
    Row {
        ErrorCode::UpstreamStatus, QT_TRANSLATE_NOOP("ErrorCodes", "The provider answered with an error.") },
    Row { ErrorCode::UpstreamProtocol,
        QT_TRANSLATE_NOOP("ErrorCodes", "The provider's answer could not be understood.") },
    Row { ErrorCode::UpstreamEmpty, QT_TRANSLATE_NOOP("ErrorCodes", "The provider's answer was empty.") },
    Row { ErrorCode::UpstreamLoop,
        QT_TRANSLATE_NOOP("ErrorCodes", "The provider's address leads back to Plexus itself.") },
    Row {
        ErrorCode::NoTarget, QT_TRANSLATE_NOOP("ErrorCodes", "The model has no target that can be asked.") },
    Row { ErrorCode::AllResting,
        QT_TRANSLATE_NOOP("ErrorCodes", "All targets of the model are cooling down after failures.") },
    Row { ErrorCode::AllBusy, QT_TRANSLATE_NOOP("ErrorCodes", "All targets of the model were busy.") },
    Row { ErrorCode::SecretUnavailable,
        QT_TRANSLATE_NOOP("ErrorCodes", "The key or account of the provider could not be read.") },
    Row { ErrorCode::ConfigInvalid, QT_TRANSLATE_NOOP("ErrorCodes", "The configuration was refused.") },
    Row { ErrorCode::StoreFailed,
        QT_TRANSLATE_NOOP("ErrorCodes", "The database could not be read or written.") },
    Row { ErrorCode::ListenFailed, QT_TRANSLATE_NOOP("ErrorCodes", "No port could be opened.") },
    Row { ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorCodes", "The request was cancelled.") },
    Row { ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorCodes", "Something went wrong in Plexus itself.") },
};

// Of a page, or of the calls that led to a fault of ours.
QString firstLine(const QString& text)
{
    return text.trimmed().section(u'\n', 0, 0);
}

} // namespace

QString errorText(const ExchangeRecord& record)
{
    QStringList parts;
    for (const QString& text : { record.errorMessage, record.errorDetail }) {
        if (const QString part = firstLine(plainError(text)); !part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty() && !record.errorCode.isEmpty())
        parts.append(errorCodeText(record.errorCode));
    return parts.join(u'\n');
}

QString wholeErrorText(const ExchangeRecord& record)
{
    QStringList parts;
    for (const QString& text : { record.errorMessage, record.errorDetail }) {
        if (const QString part = plainError(text).trimmed(); part.contains(u'\n') && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u'\n');
}

QString errorText(const AttemptRecord& attempt)
{
    return attempt.errorMessage.isEmpty() ? errorCodeText(attempt.errorCode)
                                          : firstLine(plainError(attempt.errorMessage));
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

QString errorCodeText(const QString& code)
{
    const auto found = std::find_if(kRows.begin(), kRows.end(),
        [&code](const Row& row) { return gateway::errorCodeName(row.code) == code; });
    return found == kRows.end() ? code : QCoreApplication::translate(kContext, found->text);
}

} // namespace app::viewmodels
