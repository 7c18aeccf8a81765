// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/playground/playground_view_model.h"

#include "app/viewmodels/common/system_clock.h"
#include "app/viewmodels/playground/markdown_html.h"
#include "app/viewmodels/playground/prompt_image.h"
#include "app/viewmodels/playground/request_body.h"
#include "app/viewmodels/playground/talk_texts.h"
#include "app/viewmodels/requests/curl_command.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QUuid>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Secret;
using gateway::inspect::ExchangeRecordPtr;
using gateway::service::GatewayServices;
using gateway::service::GatewayState;
using gateway::service::TrafficFeed;

namespace {

// As often as one reads; each step lays the text out anew.
constexpr auto kProgress = 100ms;
constexpr qsizetype kMostRefusalBytes = 256 * 1024;
// A command line with more is of no use to anybody.
constexpr qsizetype kMostCurlBytes = 128 * 1024;

QByteArray newSession()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace

PlaygroundViewModel::PlaygroundViewModel(const GatewayServices& services, QObject* parent)
    : PlaygroundViewModel(services, std::make_unique<HttpPlaygroundWire>(), parent)
{
}

PlaygroundViewModel::PlaygroundViewModel(
    const GatewayServices& services, std::unique_ptr<PlaygroundWire> wire, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_changer(services.configuration)
    , m_keys(services, m_changer)
    , m_wire(std::move(wire))
    , m_form(services.configuration)
    , m_policy(services, systemClock())
    , m_session(newSession())
{
    m_progress.setSingleShot(true);
    m_progress.setInterval(kProgress);
    connect(&m_progress, &QTimer::timeout, this, &PlaygroundViewModel::showProgress);
    connect(m_wire.get(), &PlaygroundWire::began, this, &PlaygroundViewModel::begin);
    connect(m_wire.get(), &PlaygroundWire::received, this, &PlaygroundViewModel::take);
    connect(m_wire.get(), &PlaygroundWire::ended, this, &PlaygroundViewModel::end);
    connect(&services.traffic, &TrafficFeed::updated, this, &PlaygroundViewModel::adopt);
    connect(&services.control, &gateway::service::GatewayControl::stateChanged, this,
        &PlaygroundViewModel::changed);
    connect(&m_keys, &ClientKeys::changed, this, &PlaygroundViewModel::changed);
    connect(&m_form, &PromptForm::changed, this, &PlaygroundViewModel::changed);
    connect(&m_turns, &TurnListModel::countChanged, this, &PlaygroundViewModel::changed);
    connect(this, &PlaygroundViewModel::changed, this, &PlaygroundViewModel::askPolicy);
    connect(&m_policy, &TalkPolicy::changed, this, &PlaygroundViewModel::changed);
    m_keys.load();
}

PlaygroundViewModel::~PlaygroundViewModel() = default;

QStringList PlaygroundViewModel::imageNames() const
{
    QStringList names;
    for (const PromptImage& image : m_images)
        names.append(image.name);
    return names;
}

QString PlaygroundViewModel::keyError() const
{
    if (!pastesKey() || m_pastedKey.isEmpty())
        return {};
    return m_keys.nameOf(Secret(m_pastedKey.toUtf8())).isEmpty()
        ? tr("This is no key of the configuration in force.")
        : QString();
}

Secret PlaygroundViewModel::key() const
{
    return pastesKey() ? Secret(m_pastedKey.toUtf8()) : m_keys.key();
}

bool PlaygroundViewModel::hasKey() const
{
    return !pastesKey() || (!m_pastedKey.isEmpty() && keyError().isEmpty());
}

// A key that is not made yet has no name, and nothing is held against it.
void PlaygroundViewModel::askPolicy()
{
    const QString name = pastesKey() ? m_keys.nameOf(key()) : m_keys.name();
    m_policy.ask(
        name, m_form.model().trimmed(), kTalkDialects.at(static_cast<std::size_t>(m_form.dialect())));
}

void PlaygroundViewModel::setPastesKey(bool pastes)
{
    if (pastes == m_pastesKey)
        return;
    m_pastesKey = pastes;
    Q_EMIT changed();
}

void PlaygroundViewModel::setAsWritten(bool asWritten)
{
    if (asWritten == m_asWritten)
        return;
    m_asWritten = asWritten;
    Q_EMIT asWrittenChanged();
}

bool PlaygroundViewModel::canSend() const
{
    const bool isWritten = !m_message.trimmed().isEmpty() || !m_images.isEmpty();
    return isWritten && hasKey() && !isRunning() && !waitsForResults() && m_form.problem().isEmpty()
        && m_services.control.state() == GatewayState::Running && m_turns.count() < kMostRows;
}

QString PlaygroundViewModel::hint() const
{
    if (m_services.control.state() != GatewayState::Running)
        return tr("The gateway is not running.");
    if (!m_form.problem().isEmpty())
        return m_form.problem();
    if (!hasKey())
        return tr("A client key is needed; paste one under “Setup”.");
    if (waitsForResults())
        return m_turns.openCalls() == 1 ? tr("Enter the result of the tool call above to go on.")
                                        : tr("Enter the results of the tool calls above to go on.");
    if (m_turns.count() >= kMostRows)
        return tr("The conversation is as long as one may be here; clear it to begin another.");
    if (m_keys.name().isEmpty() && !pastesKey())
        return tr("The first request makes a client key for this computer.");
    return m_policy.refusal().isEmpty() ? QString() : m_policy.verdict();
}

bool PlaygroundViewModel::holdsUnsaved() const
{
    return !m_message.trimmed().isEmpty() || !m_images.isEmpty() || m_turns.hasTypedResults() || isRunning();
}

PlaygroundTalk PlaygroundViewModel::talk() const
{
    PlaygroundTalk talk { .session = m_session,
        .dialect = m_form.dialect(),
        .model = m_form.model(),
        .streams = m_form.isStreaming(),
        .system = m_form.system(),
        .temperature = m_form.temperature(),
        .maxTokens = m_form.maxTokens(),
        .effort = m_form.effort(),
        .tools = m_form.tools() };
    for (int row = 0; row < m_turns.count(); ++row) {
        TalkRow said = m_turns.at(row);
        // What is under way ends with this view-model.
        if (said.state == TalkRow::State::Running)
            said.state = TalkRow::State::Stopped;
        talk.rows.append(said);
    }
    return talk;
}

void PlaygroundViewModel::resume(const PlaygroundTalk& talk)
{
    if (m_turns.count() > 0 || talk.session.isEmpty())
        return;
    m_form.setDialect(talk.dialect);
    m_form.setModel(talk.model);
    m_form.setStreaming(talk.streams);
    m_form.setSystem(talk.system);
    m_form.setTemperature(talk.temperature);
    m_form.setMaxTokens(talk.maxTokens);
    m_form.setEffort(talk.effort);
    m_form.setTools(talk.tools);
    for (const TalkRow& row : talk.rows)
        m_turns.append(row);
    m_session = talk.session;
    lookAt(m_turns.lastAnswer());
    Q_EMIT changed();
}

void PlaygroundViewModel::setMessage(const QString& message)
{
    if (message == m_message)
        return;
    m_message = message;
    Q_EMIT messageChanged();
    Q_EMIT changed();
}

void PlaygroundViewModel::addImage(const QString& pathOrUrl)
{
    const ImageReading reading = readImage(pathOrUrl);
    m_imageProblem = reading.problem;
    qint64 together = m_turns.imageBytes();
    for (const PromptImage& image : std::as_const(m_images))
        together += image.bytes.size();
    if (reading.image && m_images.size() >= kMostImages)
        m_imageProblem = tr("A message may have %n image(s).", "", kMostImages);
    else if (reading.image && together + reading.image->bytes.size() > kMostConversationBytes)
        m_imageProblem = tr("All images of a conversation together may have %1.")
                             .arg(QLocale().formattedDataSize(kMostConversationBytes));
    else if (reading.image)
        m_images.append(*reading.image);
    Q_EMIT imagesChanged();
    Q_EMIT changed();
}

// What the first one that is refused lacks is told.
void PlaygroundViewModel::addImages(const QList<QUrl>& urls)
{
    for (const QUrl& url : urls) {
        addImage(url.toString());
        if (!m_imageProblem.isEmpty())
            return;
    }
}

void PlaygroundViewModel::removeImage(int index)
{
    if (index < 0 || index >= m_images.size())
        return;
    m_images.removeAt(index);
    m_imageProblem.clear();
    Q_EMIT imagesChanged();
    Q_EMIT changed();
}

void PlaygroundViewModel::chooseImages()
{
    if (!m_chooseFile)
        return;
    const FileQuestion question { .wish = FileQuestion::Wish::Several,
        .title = tr("Choose images"),
        .start = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
        //: Leave the part in brackets as it is
        .filter = tr("Images (*.png *.jpg *.jpeg *.webp *.gif)") };
    m_chooseFile(question, [self = QPointer(this)](const QString& path) {
        if (self)
            self->addImage(path);
    });
}

void PlaygroundViewModel::setPastedKey(const QString& key)
{
    m_pastedKey = key.trimmed();
    Q_EMIT changed();
}

void PlaygroundViewModel::send()
{
    if (!canSend())
        return;
    m_turns.append({ .kind = TalkRow::Kind::Person, .text = m_message.trimmed(), .images = m_images });
    m_images.clear();
    m_imageProblem.clear();
    setMessage({});
    Q_EMIT imagesChanged();
    ask();
}

void PlaygroundViewModel::sendResults()
{
    if (isRunning() || !waitsForResults() || !m_form.problem().isEmpty())
        return;
    m_turns.closeCalls();
    ask();
}

void PlaygroundViewModel::askAgain()
{
    const int last = m_turns.lastAnswer();
    if (isRunning() || last < 0 || !m_form.problem().isEmpty())
        return;
    m_turns.removeFrom(last);
    ask();
}

// The key may have to be made first.
void PlaygroundViewModel::ask()
{
    const PromptSettings settings = m_form.settings();
    const WireRequest request = wireRequest(settings, m_turns.turns());
    m_reader.emplace(settings.dialect, settings.streaming);
    m_refusal.clear();
    m_status = 0;
    m_running = m_turns.count();
    m_turns.append({ .kind = TalkRow::Kind::Model,
        .state = TalkRow::State::Running,
        .dialect = settings.dialect,
        .body = request.body.size() <= kMostCurlBytes ? request.body : QByteArray() });
    lookAt(m_running);
    forgetCleared();
    const PlaygroundOrder order { .root = m_services.control.baseUrl(),
        .target = request.target,
        .body = request.body,
        .key = {},
        .session = m_session,
        .dialect = settings.dialect };
    if (pastesKey()) {
        dispatch(order);
        return;
    }
    m_keys.ensure([guard = QPointer(this), order, asked = ++m_asked](const QString& problem) {
        // Stopped, or asked anew, meanwhile.
        if (!guard || !guard->isRunning() || guard->m_asked != asked)
            return;
        if (problem.isEmpty())
            guard->dispatch(order);
        else
            guard->finish(TalkRow::State::Failed, tr("No client key could be made: %1").arg(problem));
    });
}

void PlaygroundViewModel::dispatch(PlaygroundOrder order)
{
    order.key = key();
    m_wire->send(order);
}

void PlaygroundViewModel::begin(int status, const QByteArray& exchangeId)
{
    if (!isRunning())
        return;
    m_status = status;
    if (!exchangeId.isEmpty())
        m_turns.setExchange(m_running, { exchangeId });
}

void PlaygroundViewModel::take(const QByteArray& bytes)
{
    if (!isRunning())
        return;
    if (m_status >= 400) {
        m_refusal += bytes.first(std::min(bytes.size(), kMostRefusalBytes - m_refusal.size()));
        return;
    }
    m_reader->feed(bytes);
    if (!m_progress.isActive())
        m_progress.start();
}

void PlaygroundViewModel::showProgress()
{
    if (isRunning() && m_status < 400)
        m_turns.setAnswer(m_running, m_reader->answer());
}

QString PlaygroundViewModel::failure(const QString& problem) const
{
    if (m_status == 0)
        return tr("No answer from the gateway: %1").arg(problem);
    if (m_status >= 400) {
        const auto error = answerError(QJsonDocument::fromJson(m_refusal).object());
        return error ? refusalText(m_status, *error)
                     : refusalText(m_status, { .message = bodyText(m_refusal) });
    }
    if (m_reader->answer().error)
        return refusalText(0, *m_reader->answer().error);
    if (!problem.isEmpty())
        return tr("The answer broke off: %1").arg(problem);
    return m_reader->answer().isWhole || m_reader->answer().isCut
        ? QString()
        : tr("The answer broke off before its end.");
}

void PlaygroundViewModel::end(const QString& problem)
{
    if (!isRunning())
        return;
    if (m_status < 400)
        m_reader->finish();
    const QString failed = failure(problem);
    finish(failed.isEmpty() ? TalkRow::State::Done : TalkRow::State::Failed, failed);
}

void PlaygroundViewModel::stop()
{
    if (!isRunning())
        return;
    m_wire->stop();
    finish(TalkRow::State::Stopped, {});
}

void PlaygroundViewModel::finish(TalkRow::State state, const QString& problem)
{
    m_progress.stop();
    const int row = std::exchange(m_running, -1);
    ++m_asked;
    m_turns.setAnswer(row, m_reader->answer());
    m_reader.reset();
    m_refusal.clear();
    m_turns.finish(row, state, problem);
    Q_EMIT changed();
}

void PlaygroundViewModel::clear()
{
    stop();
    if (m_turns.count() == 0)
        return;
    m_former = m_turns.takeAll();
    m_formerSession = std::exchange(m_session, newSession());
    lookAt(-1);
    Q_EMIT changed();
    Q_EMIT cleared(tr("The conversation was cleared."));
}

void PlaygroundViewModel::undoClear()
{
    if (m_former.isEmpty() || m_turns.count() > 0)
        return;
    for (const TalkRow& row : std::as_const(m_former))
        m_turns.append(row);
    m_session = m_formerSession;
    forgetCleared();
    lookAt(m_turns.lastAnswer());
    Q_EMIT changed();
}

void PlaygroundViewModel::forgetCleared()
{
    m_former.clear();
}

// The gateway tells of the request while it has not answered yet: by the conversation it belongs to.
void PlaygroundViewModel::adopt(const TrafficFeed::Records& records)
{
    for (const ExchangeRecordPtr& record : records) {
        int row = m_turns.rowOf(record->id);
        const int last = m_turns.lastAnswer();
        const bool isOurs = row < 0 && last >= 0 && m_turns.at(last).exchange.isEmpty()
            && record->session.toLatin1() == m_session;
        if (isOurs)
            row = last;
        if (row < 0)
            continue;
        m_turns.setRecord(row, record);
        if (row == m_looked)
            refreshTrail();
    }
}

void PlaygroundViewModel::lookAt(int row)
{
    m_looked = row;
    refreshTrail();
}

void PlaygroundViewModel::refreshTrail()
{
    m_trail.show(m_turns.isRow(m_looked) ? m_turns.at(m_looked).record : nullptr);
}

void PlaygroundViewModel::showTrail(int row)
{
    const int answer = m_turns.answerOf(row);
    if (answer < 0)
        return;
    lookAt(answer);
    Q_EMIT trailRequested();
}

void PlaygroundViewModel::openRequest(int row)
{
    const int answer = m_turns.answerOf(row);
    if (answer >= 0 && m_turns.at(answer).record)
        Q_EMIT requestAsked(m_turns.at(answer).exchange.toString());
}

void PlaygroundViewModel::copyAsCurl(int row)
{
    const int at = m_turns.answerOf(row);
    if (at < 0 || !m_turns.at(at).record)
        return;
    const TalkRow& answer = m_turns.at(at);
    const QString url = m_services.control.baseUrl();
    Q_EMIT copyRequested(curlCommand(*answer.record, url, answer.body),
        answer.body.isEmpty() ? tr("Copied as curl without the body, which is too long.")
                              : tr("Copied as curl; put your key in $PLEXUS_KEY."));
}

void PlaygroundViewModel::copyText(int row)
{
    const int answer = m_turns.answerOf(row);
    if (answer >= 0)
        Q_EMIT copyRequested(m_turns.at(answer).answer.text, tr("The answer is in the clipboard."));
}

void PlaygroundViewModel::copyCode(const QString& code)
{
    Q_EMIT copyRequested(code, tr("The code is in the clipboard."));
}

bool PlaygroundViewModel::isWebLink(const QString& link) const
{
    return app::viewmodels::isWebLink(link);
}

} // namespace app::viewmodels

#include "moc_playground_view_model.cpp"
