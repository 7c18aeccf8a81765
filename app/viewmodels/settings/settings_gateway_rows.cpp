// SPDX-License-Identifier: GPL-3.0-or-later
// The rows about the gateway itself: who reaches it and how it reaches out, what it keeps, its copies.
#include "app/viewmodels/settings/settings_rows.h"

#include "app/viewmodels/settings/settings_section_model.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::viewmodels {

using Kind = FormModel::Kind;
using Row = FormModel::Row;
using Place = SettingsSectionModel::Place;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SettingsRows)
};

const QString kSeconds = QStringLiteral("s");
constexpr double kMaxSeconds = 86'400;
constexpr double kKb = 1024;
constexpr double kMb = kKb * 1024;

// Milliseconds in the document, seconds in the form.
Row timeout(const QString& name, const QString& label, const QString& help, const QString& fallback,
    double least, double most)
{
    return { .path = u"settings.timeouts."_s + name,
        .kind = Kind::Number,
        .label = label,
        .help = help,
        .unit = kSeconds,
        .fallback = fallback,
        .section = Words::tr("Timeouts"),
        .factor = 1000,
        .least = least,
        .most = most };
}

QVector<Row> network()
{
    const QString section = Words::tr("Network");
    return {
        { .path = u"settings.listen"_s,
            .label = Words::tr("Listen on"),
            .help = Words::tr(
                "An address only this computer reaches, and a port; network:4000 lets other computers "
                "connect. Changing it ends running requests, and clients have to be set up again."),
            .fallback = u"127.0.0.1:4000"_s,
            .section = section },
        { .path = u"settings.proxy"_s,
            .label = Words::tr("Proxy towards providers"),
            .help = Words::tr("http://, https:// or socks5:// and an address."),
            .fallback = Words::tr("from the environment (HTTPS_PROXY)"),
            .section = section },
        { .path = u"settings.warm_up"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Connect in advance"),
            .help = Words::tr("Opens a connection to each provider before the first request needs it."),
            .fallback = u"true"_s,
            .section = section },
        { .path = u"settings.allowed_hosts"_s,
            .kind = Kind::Words,
            .label = Words::tr("Other host names"),
            .help = Words::tr(
                "Names Plexus answers to besides localhost, for a reverse proxy of yours in front of it."),
            .section = section },
        { .path = u"settings.allowed_origins"_s,
            .kind = Kind::Words,
            .label = Words::tr("Web pages that may call"),
            .help = Words::tr("Exact origins, such as https://chat.example. Empty: none."),
            .section = section },
        { .path = u"trustedProxies"_s,
            .kind = Kind::Words,
            .label = Words::tr("Trusted proxies"),
            .help = Words::tr(
                "Addresses whose X-Forwarded-For is believed, such as 10.0.0.2 or 10.0.0.0/8. Empty: none."),
            .section = section },
    };
}

QVector<Row> timeouts()
{
    return {
        timeout(u"connect_ms"_s, Words::tr("Connect"), Words::tr("DNS, TCP and TLS together."), u"10"_s, 0.1,
            300),
        timeout(u"first_byte_ms"_s, Words::tr("First byte"),
            Words::tr("From the end of the request to the head of the answer."), u"120"_s, 1, kMaxSeconds),
        timeout(u"idle_ms"_s, Words::tr("Idle stream"),
            Words::tr("Longest wait between two pieces of an answer."), u"120"_s, 1, kMaxSeconds),
        timeout(
            u"total_ms"_s, Words::tr("Whole answer"), Words::tr("0: no limit."), u"3600"_s, 0, kMaxSeconds),
    };
}

QVector<Row> limits()
{
    const QString section = Words::tr("Requests of clients");
    const auto limit = [&section](const char* name, Row row) {
        row.path = u"settings.limits."_s + QLatin1StringView(name);
        row.kind = Kind::Number;
        row.section = section;
        return row;
    };
    return {
        limit("body_bytes",
            { .label = Words::tr("Largest request"),
                .help = Words::tr("Including its images. A larger one is refused."),
                .unit = Words::tr("MB"),
                .fallback = u"32"_s,
                .factor = kMb,
                .least = 0.01,
                .most = 1024 }),
        limit("header_bytes",
            { .label = Words::tr("Largest head"),
                .unit = Words::tr("KB"),
                .fallback = u"64"_s,
                .factor = kKb,
                .least = 1,
                .most = 1024 }),
        limit("head_timeout_ms",
            { .label = Words::tr("Wait for a head"),
                .help = Words::tr("From its first byte to its last."),
                .unit = kSeconds,
                .fallback = u"15"_s,
                .factor = 1000,
                .least = 1,
                .most = 300 }),
        limit("body_timeout_ms",
            { .label = Words::tr("Wait for a body"),
                .help = Words::tr("Without any byte of it."),
                .unit = kSeconds,
                .fallback = u"60"_s,
                .factor = 1000,
                .least = 1,
                .most = 600 }),
        limit("idle_timeout_ms",
            { .label = Words::tr("Keep idle connections for"),
                .help = Words::tr("So that the next request needs no new connection."),
                .unit = kSeconds,
                .fallback = u"120"_s,
                .factor = 1000,
                .least = 1,
                .most = kMaxSeconds }),
        limit("max_connections", { .label = Words::tr("Connections at a time"), .fallback = u"4096"_s }),
    };
}

QVector<Row> mcp()
{
    const QString section = Words::tr("MCP");
    const QString signIn = u"mcpOAuth.enabled"_s;
    return {
        { .path = u"mcpEnabled"_s,
            .kind = Kind::Switch,
            .label = Words::tr("Serve MCP"),
            .help = Words::tr("All servers together at /mcp, each one at /mcp/ followed by its name."),
            .fallback = u"true"_s,
            .section = section },
        { .path = signIn,
            .kind = Kind::Switch,
            .label = Words::tr("Clients may sign in"),
            .help = Words::tr("In the browser, on a page of Plexus, instead of using a key."),
            .fallback = u"false"_s,
            .section = section },
        { .path = u"mcpOAuth.issuer"_s,
            .label = Words::tr("Public address"),
            .help = Words::tr("Where clients reach that page. Empty: the address they call."),
            .section = section,
            .onlyWith = signIn,
            .onlyWithValues = { u"true"_s } },
    };
}

QVector<Row> responses()
{
    return { { .path = u"settings.responses.ttl_days"_s,
        .kind = Kind::Number,
        .label = Words::tr("Keep answers of the Responses API for"),
        .help =
            Words::tr("How long a client can continue from an answer by its ID, whichever provider gave it. "
                      "0: none are kept."),
        .unit = Words::tr("days"),
        .fallback = u"7"_s,
        .section = Words::tr("Conversations") } };
}

QVector<Row> capture()
{
    const QString section = Words::tr("What is kept");
    return {
        { .path = u"settings.capture.mode"_s,
            .kind = Kind::Choice,
            .label = Words::tr("Keep requests and answers"),
            .help = Words::tr(
                "On disk, in full, encrypted like your secrets; credentials in them are overwritten. "
                "What the inspector shows of the latest requests is only in memory."),
            .fallback = u"off"_s,
            .section = section,
            .choices = { { u"off"_s, Words::tr("Only by the rules below") },
                { u"errors"_s, Words::tr("Of requests that fail") },
                { u"all"_s, Words::tr("Of all requests") } } },
        { .path = u"settings.capture.retention_days"_s,
            .kind = Kind::Number,
            .label = Words::tr("Keep for"),
            .help = Words::tr("Pinned requests stay until you delete them."),
            .unit = Words::tr("days"),
            .fallback = u"30"_s,
            .section = section },
        { .path = u"settings.capture.max_mb"_s,
            .kind = Kind::Number,
            .label = Words::tr("Keep at most"),
            .help = Words::tr("Compressed, not counting pinned ones. The oldest go first."),
            .unit = Words::tr("MB"),
            .fallback = u"1024"_s,
            .section = section },
    };
}

QVector<Row> backups()
{
    const QString section = Words::tr("Automatic backups");
    return {
        { .path = u"settings.backup.every_hours"_s,
            .kind = Kind::Number,
            .label = Words::tr("Back up every"),
            .help = Words::tr(
                "Configuration, secrets and quotas in one file, encrypted with this computer's key, or "
                "with the passphrase in the environment variable BACKUP_PASSPHRASE. 0: never."),
            .unit = Words::tr("hours"),
            .fallback = u"24"_s,
            .section = section,
            .least = 0,
            .most = 8760 },
        { .path = u"settings.backup.keep"_s,
            .kind = Kind::Number,
            .label = Words::tr("Backups to keep"),
            .help = Words::tr("The oldest are deleted."),
            .fallback = u"7"_s,
            .section = section,
            .least = 1,
            .most = 1000 },
        { .path = u"settings.backup.directory"_s,
            .label = Words::tr("Folder"),
            .help = Words::tr("Where backups are written."),
            .section = section },
    };
}

} // namespace

QVector<Row> gatewayRows()
{
    return rowsOf(Place::Gateway, network() + timeouts() + limits() + mcp() + responses());
}

QVector<Row> keepingRows()
{
    return rowsOf(Place::Privacy, capture()) + rowsOf(Place::Backup, backups());
}

} // namespace app::viewmodels
