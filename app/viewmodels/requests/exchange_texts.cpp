// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/requests/exchange_texts.h"

#include "app/viewmodels/common/error_texts.h"
#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/requests/waterfall_phases.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <climits>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::AttemptOutcome;
using gateway::inspect::AttemptRecord;
using gateway::inspect::ExchangeRecord;
using gateway::inspect::ExchangeState;
using gateway::inspect::FinishReason;
using gateway::inspect::kNever;
using gateway::inspect::Usage;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

StatusText failure(int status)
{
    return { .text = status > 0 ? Texts::tr("Error %1").arg(status) : Texts::tr("Failed"),
        .icon = u"failed"_s,
        .tone = Tone::Bad };
}

QString progressWord(const ExchangeRecord& record)
{
    if (record.firstTokenUs == kNever)
        return Texts::tr("Waiting");
    const bool thinks =
        record.firstTextUs == kNever && record.streaming && record.operation == gateway::Operation::Generate;
    return thinks ? Texts::tr("Thinking") : Texts::tr("Streaming");
}

StatusText cancellation()
{
    return { .text = Texts::tr("Cancelled"), .icon = u"cancelled"_s, .tone = Tone::Neutral };
}

} // namespace

StatusText statusText(const ExchangeRecord& record)
{
    switch (record.state) {
    case ExchangeState::Running:
        return { .text = progressWord(record), .icon = u"running"_s, .tone = Tone::Running };
    case ExchangeState::Completed: return { .text = Texts::tr("OK"), .icon = u"ok"_s, .tone = Tone::Ok };
    case ExchangeState::Failed: return failure(record.status);
    case ExchangeState::Cancelled: return cancellation();
    }
    return {};
}

StatusText statusText(const ExchangeRecord& record, qint64 nowMs)
{
    StatusText status = statusText(record);
    if (stalls(record, nowMs)) {
        //: of a stream that does not get on
        status.text = Texts::tr("Stalls");
        status.tone = Tone::Warn;
    }
    return status;
}

QString stallText(const ExchangeRecord& record, qint64 nowMs)
{
    return stalls(record, nowMs)
        ? Texts::tr("Nothing has come for %1.").arg(durationText(silenceUs(record, nowMs)))
        : QString();
}

QString finishText(FinishReason reason)
{
    const auto told = [reason](const QString& meaning) {
        //: %1 is the API's word for why an answer ended ("length"), %2 what it means
        return Texts::tr("%1: %2").arg(gateway::inspect::finishName(reason), meaning);
    };
    switch (reason) {
    case FinishReason::Unknown: return {};
    case FinishReason::Stop: return told(Texts::tr("the model had no more to say"));
    case FinishReason::StopSequence: return told(Texts::tr("it came to one of the stop texts"));
    case FinishReason::Length: return told(Texts::tr("the limit of tokens was reached"));
    case FinishReason::ContextFull: return told(Texts::tr("the model's context was full"));
    case FinishReason::ToolCalls: return told(Texts::tr("it waits for the results of tools"));
    case FinishReason::ContentFilter: return told(Texts::tr("it was refused or filtered"));
    case FinishReason::Pause: return told(Texts::tr("it paused, to be gone on with"));
    case FinishReason::Error: return told(Texts::tr("the model failed"));
    }
    return {};
}

QString progressText(const ExchangeRecord& record, const LivePace& pace, qint64 nowMs)
{
    if (record.isFinished() || record.responseBytes == 0)
        return {};
    QStringList parts { bytesText(record.responseBytes) };
    if (const qint64 bytes = qRound64(pace.bytesPerSecond(nowMs)); bytes > 0)
        //: %1 is a size: "2.0 kB"
        parts.append(Texts::tr("%1/s").arg(bytesText(bytes)));
    if (record.contentBytes > 0)
        //: %1 a number; about so many
        parts.append(Texts::tr("≈ %1 tokens").arg(exactCountText(estimatedTokens(record))));
    if (const double tokens = pace.tokensPerSecond(nowMs); tokens > 0)
        //: %1 a number; tokens a second, about
        parts.append(Texts::tr("≈ %1 tok/s").arg(rateText(tokens)));
    if (const QString stall = stallText(record, nowMs); !stall.isEmpty())
        parts.append(stall);
    return parts.join(u" \u00b7 "_s);
}

StatusText statusText(const AttemptRecord& attempt)
{
    switch (attempt.outcome) {
    case AttemptOutcome::Running:
        return { .text = Texts::tr("Running"), .icon = u"running"_s, .tone = Tone::Running };
    case AttemptOutcome::Succeeded:
        return { .text = attempt.status > 0 ? Texts::tr("OK %1").arg(attempt.status) : Texts::tr("OK"),
            .icon = u"ok"_s,
            .tone = Tone::Ok };
    case AttemptOutcome::Failed: return failure(attempt.status);
    case AttemptOutcome::Cancelled: return cancellation();
    }
    return {};
}

QString keyText(const ExchangeRecord& record)
{
    if (record.attribution.isEmpty())
        return record.keyName;
    return record.keyName + u" \u00b7 "_s + record.attribution;
}

QString modelText(const ExchangeRecord& record)
{
    if (!record.alias.isEmpty())
        return record.alias;
    if (!record.model.isEmpty())
        return record.model;
    return QString::fromLatin1(record.method + ' ' + record.target.split('?').first());
}

QString targetText(const ExchangeRecord& record)
{
    if (record.provider.isEmpty())
        return {};
    return record.targetModel.isEmpty() ? record.provider
                                        : QString(record.provider + u'/' + record.targetModel);
}

QString shortTargetText(const ExchangeRecord& record)
{
    return record.targetModel == modelText(record) ? record.provider : targetText(record);
}

std::optional<qint64> inputTokens(const Usage& usage)
{
    if (!usage.input && !usage.cacheRead && !usage.cacheWrite)
        return std::nullopt;
    return usage.input.value_or(0) + usage.cacheRead.value_or(0) + usage.cacheWrite.value_or(0);
}

QString usageText(const Usage& usage)
{
    QStringList lines;
    const auto add = [&lines](const QString& text, const std::optional<qint64>& count) {
        if (count)
            lines.append(text.arg(exactCountText(*count)));
    };
    add(Texts::tr("%1 input tokens"), usage.input);
    add(Texts::tr("%1 read from cache"), usage.cacheRead);
    add(Texts::tr("%1 written to cache"), usage.cacheWrite);
    add(Texts::tr("%1 output tokens"), usage.output);
    add(Texts::tr("%1 of them reasoning"), usage.reasoning);
    return lines.join(u'\n');
}

QString costText(const ExchangeRecord& record)
{
    if (!record.cost)
        return record.isFinished() ? Texts::tr("not known") : QString();
    const QString amount = moneyText(*record.cost);
    if (record.costSource == u"simple")
        return Texts::tr("%1, by the model's price").arg(amount);
    if (record.costSource == u"defined")
        return Texts::tr("%1, by the model's price tiers").arg(amount);
    if (record.costSource == u"openrouter")
        return Texts::tr("%1, by OpenRouter's price list").arg(amount);
    if (record.costSource == u"per_request")
        return Texts::tr("%1, the price of a request").arg(amount);
    if (record.costSource == u"per_unit")
        return Texts::tr("%1, by what was made, heard or spoken").arg(amount);
    if (record.costSource == u"provider_reported")
        return Texts::tr("%1, as the provider reported").arg(amount);
    return amount;
}

QString evenMoneyText(gateway::Money amount)
{
    constexpr int kPlaces = 4;
    constexpr double kLeast = 0.0001;
    // What stands before a number of the currency that is shown.
    const QString nothing = moneyText({});
    const QString sign = nothing.chopped(QLocale().toString(0.0, 'f', 2).size());
    const double shown = amount.dollars() * displayCurrency().perDollar;
    if (shown > 0 && shown < kLeast)
        return u'<' + sign + QLocale().toString(kLeast, 'f', kPlaces);
    return (shown < 0 ? u"\u2212"_s : QString()) + sign + QLocale().toString(std::abs(shown), 'f', kPlaces);
}

QString bytesText(qint64 bytes)
{
    // Small ones as everywhere in the window, not as "bytes".
    if (bytes < 1'000)
        return QLocale().toString(bytes) + u"\u00a0B"_s;
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString operationText(const ExchangeRecord& record)
{
    using gateway::Operation;
    switch (record.operation) {
    case Operation::Generate: return {};
    case Operation::CountTokens: return Texts::tr("Token count");
    case Operation::Embeddings: return Texts::tr("Embeddings");
    case Operation::Transcription: return Texts::tr("Transcription");
    case Operation::Translation: return Texts::tr("Translation of speech");
    case Operation::Speech: return Texts::tr("Speech");
    case Operation::ImageGeneration: return Texts::tr("Image generation");
    case Operation::ImageEdit: return Texts::tr("Image edit");
    case Operation::ImageVariation: return Texts::tr("Image variation");
    case Operation::Rerank: return Texts::tr("Reranking");
    case Operation::Moderation: return Texts::tr("Moderation");
    case Operation::Raw: return Texts::tr("Raw relay");
    }
    return {};
}

QString mediaText(const ExchangeRecord& record)
{
    const gateway::inspect::MediaFigures& media = record.media;
    const auto number = [](qint64 count) { return static_cast<int>(std::min<qint64>(count, INT_MAX)); };
    QStringList parts;
    if (media.files > 0)
        parts.append(
            Texts::tr("%n file(s), %1", nullptr, number(media.files)).arg(bytesText(media.fileBytes)));
    if (media.inputs > 0)
        parts.append(Texts::tr("%n input(s)", nullptr, number(media.inputs)));
    if (media.characters > 0)
        parts.append(Texts::tr("%n character(s)", nullptr, number(media.characters)));
    if (media.audioMs > 0)
        parts.append(Texts::tr("%1 of sound").arg(durationText(media.audioMs * 1000)));
    if (media.images > 0)
        parts.append(Texts::tr("%n image(s)", nullptr, number(media.images)));
    return parts.join(u" \u00b7 "_s);
}

QString summaryText(const ExchangeRecord& record, qint64 nowMs)
{
    QStringList parts { statusText(record, nowMs).text, modelText(record) };
    if (const QString target = targetText(record); !target.isEmpty())
        //: %1 is "provider/model"
        parts.append(Texts::tr("to %1").arg(target));
    if (!record.client.isEmpty())
        //: %1 is the program that sent the request
        parts.append(Texts::tr("from %1").arg(record.client));
    parts.append(ageText(record.startedAtMs, nowMs));
    parts.append(waterfallText(waterfallOf(record), nowMs));
    return parts.join(u", "_s);
}

} // namespace app::viewmodels
