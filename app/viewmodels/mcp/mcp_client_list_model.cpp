// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/mcp/mcp_client_list_model.h"

#include "app/viewmodels/common/figures.h"
#include "app/viewmodels/common/form_texts.h"
#include "base/visible_text.h"

#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app::viewmodels {

using gateway::Result;
using gateway::service::ConfigService;
using gateway::service::McpClientView;
using gateway::service::McpGrantView;

namespace {

// Whatever it calls itself: not to be trusted to look like what it is.
QString shownName(const McpClientView& client)
{
    return client.name.isEmpty() ? McpClientListModel::tr("(no name)")
                                 : gateway::visibleText(client.name.left(100));
}

} // namespace

McpClientListModel::McpClientListModel(
    const gateway::service::GatewayServices& services, const gateway::Clock& clock, QObject* parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_clock(clock)
    , m_watch(5s, [this] { refresh(); })
{
    connect(&services.configuration, &ConfigService::changed, this, &McpClientListModel::enabledChanged);
}

bool McpClientListModel::isSignInEnabled() const
{
    const auto config = m_services.configuration.current();
    return config && config->mcp.signIn.enabled;
}

void McpClientListModel::setWatched(bool watched)
{
    if (m_watch.set(watched))
        Q_EMIT watchedChanged();
}

void McpClientListModel::refresh()
{
    m_services.mcp.loadClients([self = QPointer(this)](const QVector<McpClientView>& clients) {
        if (self)
            self->take(clients);
    });
}

void McpClientListModel::take(const QVector<McpClientView>& clients)
{
    const bool isSame = std::equal(clients.begin(), clients.end(), m_clients.begin(), m_clients.end(),
        [](const McpClientView& a, const McpClientView& b) { return a.id == b.id; });
    if (isSame) {
        m_clients = clients;
        if (count() > 0)
            Q_EMIT dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_clients = clients;
    endResetModel();
    Q_EMIT countChanged();
}

void McpClientListModel::ask(int row, Ending ending)
{
    if (row < 0 || row >= count())
        return;
    m_asked = m_clients[row].id;
    m_askedName = shownName(m_clients[row]);
    m_ending = ending;
    m_problem.clear();
    Q_EMIT questionChanged();
}

void McpClientListModel::askToSignOut(int row)
{
    ask(row, Ending::Grants);
}

void McpClientListModel::askToForget(int row)
{
    ask(row, Ending::Client);
}

void McpClientListModel::cancel()
{
    if (m_asked.isEmpty())
        return;
    m_asked.clear();
    Q_EMIT questionChanged();
}

QString McpClientListModel::question() const
{
    if (m_asked.isEmpty())
        return {};
    return (m_ending == Ending::Client ? tr("Forget %1?") : tr("Sign %1 out?")).arg(m_askedName);
}

QString McpClientListModel::questionText() const
{
    return m_ending == Ending::Client
        ? tr("What it was allowed ends at once, and its registration with it. It may register and ask again.")
        : tr("What it was allowed ends at once. It stays registered and may ask to sign in again.");
}

QString McpClientListModel::actionText() const
{
    return m_ending == Ending::Client ? tr("Forget") : tr("Sign out");
}

void McpClientListModel::confirm()
{
    if (m_asked.isEmpty())
        return;
    m_services.mcp.endClient(m_asked, m_ending, [self = QPointer(this)](const Result<void>& ended) {
        if (!self)
            return;
        self->m_problem = ended ? QString() : sentence(ended.error().message);
        if (ended)
            self->m_asked.clear();
        Q_EMIT self->questionChanged();
        self->refresh();
    });
}

QString McpClientListModel::detailOf(const McpClientView& client) const
{
    const qint64 now = m_clock.epochMs();
    QStringList parts { tr("Registered %1").arg(ageText(client.createdMs, now)) };
    if (client.usedMs > client.createdMs)
        parts.append(tr("used %1").arg(ageText(client.usedMs, now)));
    return parts.join(u" \u00b7 "_s);
}

QStringList McpClientListModel::grantsOf(const McpClientView& client) const
{
    QStringList lines;
    for (const McpGrantView& grant : client.grants) {
        //: %1 path of an MCP server, %2 a key, %3 scopes, %4 a length of time
        lines.append(tr("%1 with the key %2 (%3), for another %4 unless it renews that")
                         .arg(grant.resource, grant.keyName, grant.scopes.join(u", "_s),
                             waitText(std::max<qint64>(0, grant.expiresMs - m_clock.epochMs()))));
    }
    return lines;
}

int McpClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant McpClientListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const McpClientView& client = m_clients[index.row()];
    switch (role) {
    case NameRole: return shownName(client);
    case DetailRole: return detailOf(client);
    case RedirectsRole: {
        QStringList shown;
        for (const QString& redirect : client.redirects)
            shown.append(gateway::visibleText(redirect));
        return shown.join(u", "_s);
    }
    case GrantsRole:
        return client.grants.isEmpty() ? tr("Nothing is allowed it now.") : grantsOf(client).join(u'\n');
    case GrantedRole: return !client.grants.isEmpty();
    case SummaryRole: {
        QStringList parts { shownName(client), detailOf(client) };
        parts +=
            client.grants.isEmpty() ? QStringList { tr("Nothing is allowed it now.") } : grantsOf(client);
        return parts.join(u", "_s);
    }
    default: return {};
    }
}

QHash<int, QByteArray> McpClientListModel::roleNames() const
{
    return { { NameRole, "name" }, { DetailRole, "detail" }, { RedirectsRole, "redirects" },
        { GrantsRole, "grants" }, { GrantedRole, "granted" }, { SummaryRole, "summary" } };
}

} // namespace app::viewmodels

#include "moc_mcp_client_list_model.cpp"
