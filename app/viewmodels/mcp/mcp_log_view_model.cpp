// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_log_view_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/form_texts.h"
#include "app/viewmodels/common/system_clock.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using gateway::inspect::kNever;
using gateway::inspect::McpMessage;
using gateway::inspect::McpRecord;
using gateway::inspect::McpRecordPtr;
using gateway::inspect::McpSender;
using gateway::inspect::McpTexts;
using gateway::service::McpFeed;

namespace {

enum FixedChoices { All, Aggregate, FirstServer };

QString messageLine(const McpMessage& message)
{
    QStringList parts { message.atUs == kNever ? QString() : durationText(message.atUs),
        message.sender == McpSender::Client ? u"\u2192"_s : u"\u2190"_s, message.kind, message.method,
        message.name, message.id.isEmpty() ? QString() : QString(u'#' + QString::fromUtf8(message.id)),
        McpLogViewModel::tr("%n byte(s)", "", static_cast<int>(message.bytes)) };
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString textOf(const QByteArray& text, bool isCut)
{
    const QString shown = QString::fromUtf8(text);
    return isCut ? QString(shown + u"\n\n"_s + McpLogViewModel::tr("(cut)")) : shown;
}

} // namespace

McpLogViewModel::McpLogViewModel(McpFeed& feed, QObject* parent)
    : McpLogViewModel(feed, systemClock(), parent)
{
}

McpLogViewModel::McpLogViewModel(McpFeed& feed, const gateway::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_clock(clock)
{
    connect(&feed, &McpFeed::updated, this, &McpLogViewModel::take);
}

QStringList McpLogViewModel::choices() const
{
    return QStringList { tr("All requests"), tr("Those to /mcp") } + m_servers;
}

void McpLogViewModel::setServers(const QStringList& names)
{
    if (names == m_servers)
        return;
    const QString chosen = m_servers.value(m_choice - FirstServer);
    m_servers = names;
    if (m_choice >= FirstServer) {
        const qsizetype at = names.indexOf(chosen);
        m_choice = at < 0 ? All : static_cast<int>(at) + FirstServer;
        if (at < 0) {
            McpLogFilter filter = m_list.filter();
            filter.server.reset();
            m_list.setFilter(filter);
        }
    }
    Q_EMIT choicesChanged();
}

void McpLogViewModel::show(const McpLogFilter& filter)
{
    m_list.setFilter(filter);
    Q_EMIT choicesChanged();
    Q_EMIT selectionChanged();
}

void McpLogViewModel::setChoice(int choice)
{
    if (choice == m_choice || choice < 0 || choice >= choices().size())
        return;
    m_choice = choice;
    McpLogFilter filter = m_list.filter();
    filter.server = choice == All
        ? std::nullopt
        : std::optional(choice == Aggregate ? QString() : m_servers[choice - FirstServer]);
    show(filter);
}

void McpLogViewModel::setKeys(const QStringList& names)
{
    if (names == m_keys)
        return;
    m_keys = names;
    McpLogFilter filter = m_list.filter();
    if (!names.contains(filter.key))
        filter.key.clear();
    show(filter);
}

QStringList McpLogViewModel::keyChoices() const
{
    return QStringList { tr("All keys") } + m_keys;
}

int McpLogViewModel::keyChoice() const
{
    return static_cast<int>(m_keys.indexOf(m_list.filter().key)) + 1;
}

void McpLogViewModel::setKeyChoice(int choice)
{
    if (choice < 0 || choice > m_keys.size() || choice == keyChoice())
        return;
    McpLogFilter filter = m_list.filter();
    filter.key = choice == 0 ? QString() : m_keys[choice - 1];
    show(filter);
}

// In the order of McpLogFilter::Outcome.
QStringList McpLogViewModel::outcomes() const
{
    return { tr("However they ended"), tr("Succeeded"), tr("Failed"), tr("Cancelled"), tr("Running") };
}

void McpLogViewModel::setOutcome(int outcome)
{
    if (outcome < 0 || outcome >= outcomes().size())
        return;
    McpLogFilter filter = m_list.filter();
    filter.outcome = static_cast<McpLogFilter::Outcome>(outcome);
    show(filter);
}

void McpLogViewModel::setWords(const QString& words)
{
    McpLogFilter filter = m_list.filter();
    if (words == filter.words)
        return;
    filter.words = words;
    show(filter);
}

void McpLogViewModel::clearFilter()
{
    m_choice = All;
    show({});
}

void McpLogViewModel::setProblem(const QString& problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void McpLogViewModel::forgetSelection()
{
    m_selected.reset();
    m_fromClient.clear();
    m_fromServer.clear();
    Q_EMIT selectionChanged();
}

void McpLogViewModel::deleteOlder(int days)
{
    constexpr qint64 kDayMs = 86'400'000;
    const qint64 before = m_clock.epochMs() - std::max(0, days) * kDayMs;
    m_feed.removeHistory(before, [self = QPointer(this), before](const gateway::Result<qint64>& count) {
        if (!self)
            return;
        self->setProblem(count ? QString() : sentence(count.error().message));
        if (!count)
            return;
        self->m_list.removeBefore(before);
        if (self->selectedRow() < 0)
            self->forgetSelection();
        Q_EMIT self->deleted(tr("%n request(s) deleted.", "", static_cast<int>(*count)));
    });
}

void McpLogViewModel::deleteSelected()
{
    if (!m_selected || !m_selected->isFinished())
        return;
    m_feed.removeRequest(
        m_selected->id, [self = QPointer(this), id = m_selected->id](const gateway::Result<void>& removed) {
            if (!self)
                return;
            self->setProblem(removed ? QString() : sentence(removed.error().message));
            if (!removed)
                return;
            self->m_list.remove(id);
            if (self->m_selected && self->m_selected->id == id)
                self->forgetSelection();
            Q_EMIT self->deleted(tr("The request was deleted."));
        });
}

int McpLogViewModel::selectedRow() const
{
    return m_selected ? m_list.rowOf(m_selected->id) : -1;
}

void McpLogViewModel::load()
{
    if (std::exchange(m_isLoaded, true))
        return;
    const QPointer<McpLogViewModel> self(this);
    m_feed.loadHistory(
        { .limit = McpLogModel::kCapacity }, [self](const gateway::Result<McpFeed::Records>& records) {
            if (!self)
                return;
            if (records)
                self->take(*records);
            // Looked at again, it is tried again.
            self->m_isLoaded = bool(records);
            self->m_problem = records ? QString() : records.error().message;
            Q_EMIT self->problemChanged();
        });
}

void McpLogViewModel::take(const McpFeed::Records& records)
{
    m_list.merge(records);
    const auto isSelected = [this](const McpRecordPtr& record) {
        return m_selected && record->id == m_selected->id;
    };
    const auto found = std::find_if(records.begin(), records.end(), isSelected);
    if (found != records.end()) {
        m_selected = *found;
        loadTexts();
    }
    // Rows above it may be new.
    Q_EMIT selectionChanged();
}

void McpLogViewModel::select(int row)
{
    const McpRecordPtr record = m_list.at(row);
    if (!record || (m_selected && m_selected->id == record->id))
        return;
    m_selected = record;
    m_fromClient.clear();
    m_fromServer.clear();
    Q_EMIT selectionChanged();
    loadTexts();
}

void McpLogViewModel::selectBy(int step)
{
    if (m_list.count() > 0)
        select(std::clamp(std::max(0, selectedRow()) + step, 0, m_list.count() - 1));
}

void McpLogViewModel::loadTexts()
{
    const QPointer<McpLogViewModel> self(this);
    m_feed.loadTexts(m_selected->id, [self, id = m_selected->id](const std::optional<McpTexts>& texts) {
        if (!self || !self->m_selected || self->m_selected->id != id)
            return;
        self->m_fromClient = texts ? textOf(texts->fromClient, texts->clientCut) : QString();
        self->m_fromServer = texts ? textOf(texts->fromServer, texts->serverCut) : QString();
        Q_EMIT self->selectionChanged();
    });
}

QString McpLogViewModel::title() const
{
    return m_selected ? mcpRequestText(*m_selected) : QString();
}

QString McpLogViewModel::facts() const
{
    if (!m_selected)
        return {};
    const McpRecord& record = *m_selected;
    QStringList lines { tr("Server: %1").arg(record.server.isEmpty() ? tr("all") : record.server),
        tr("Key: %1").arg(record.keyName), tr("Client: %1").arg(record.client),
        tr("Protocol: %1").arg(record.protocolVersion),
        tr("Session: %1").arg(QString::fromLatin1(record.session)), tr("Status: %1").arg(record.status),
        tr("Messages: %1 from the client, %2 from the server")
            .arg(record.clientMessages)
            .arg(record.serverMessages) };
    if (record.endUs != kNever)
        lines.append(tr("Duration: %1").arg(durationText(record.endUs)));
    if (record.rpcErrorCode)
        lines.append(tr("Error %1: %2").arg(*record.rpcErrorCode).arg(record.errorMessage));
    else if (!record.errorMessage.isEmpty())
        lines.append(record.errorMessage);
    // "Client: " without one says nothing.
    lines.removeIf([](const QString& line) { return line.endsWith(u": "_s); });
    return lines.join(u'\n');
}

QString McpLogViewModel::notices() const
{
    return m_selected ? m_selected->notices.join(u'\n') : QString();
}

QString McpLogViewModel::messages() const
{
    if (!m_selected)
        return {};
    QStringList lines;
    for (const McpMessage& message : std::as_const(m_selected->messages))
        lines.append(messageLine(message));
    return lines.join(u'\n');
}

} // namespace app::viewmodels

#include "moc_mcp_log_view_model.cpp"
