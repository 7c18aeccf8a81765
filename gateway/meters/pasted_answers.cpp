// SPDX-License-Identifier: GPL-3.0-or-later
#include "meters/pasted_answers.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::meters {

namespace {

Result<QByteArray> answerOf(
    const config::CheckerDefinition& definition, const QString& step, const PastedAnswers& pasted)
{
    if (definition.steps.size() == 1 && pasted.size() == 1)
        return pasted.constBegin().value();
    if (const auto found = pasted.constFind(step); found != pasted.constEnd())
        return *found;
    return Error { .code = ErrorCode::InvalidRequest,
        .message = step.isEmpty() ? u"The checker asks once, so one answer is to be pasted in."_s
                                  : u"The answer to the step \u201c%1\u201d is missing."_s.arg(step),
        .field = u"answers"_s };
}

} // namespace

Result<QVector<inspect::Meter>> readPasted(const config::CheckerDefinition& definition,
    const PastedAnswers& pasted, double exhaustedPercent, qint64 nowMs)
{
    Answers answers;
    for (const config::CheckerStep& step : definition.steps) {
        const Result<QByteArray> body = answerOf(definition, step.id, pasted);
        if (!body)
            return body.error();
        Result<json::value> value = readAnswer(step, *body);
        if (!value)
            return value.error();
        // Nothing is asked with it, but what a later request would lack is worth telling.
        if (const auto taken = takenFrom(step, *value); !taken)
            return taken.error();
        answers.insert_or_assign(step.id, std::move(*value));
    }
    return readMeters(definition, answers, exhaustedPercent, nowMs);
}

} // namespace gateway::meters
