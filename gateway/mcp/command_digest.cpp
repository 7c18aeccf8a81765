// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/command_digest.h"

#include "base/visible_text.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway::mcp {

namespace {

using config::SecretSource;

// Each part with its length before it: no two lists of parts make the same bytes.
class Digest {
public:
    void add(const QByteArray& part)
    {
        m_hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        m_hash.addData(part);
    }

    void add(const QString& part) { add(part.toUtf8()); }

    void add(qsizetype number) { add(QByteArray::number(number)); }

    [[nodiscard]] QByteArray hex() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

QString sourceName(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: return u"none"_s;
    case SecretSource::Kind::Plain: return u"plain"_s;
    case SecretSource::Kind::Environment: return u"env:"_s + source.name;
    case SecretSource::Kind::Vault: return u"secret:"_s + source.name;
    }
    return {};
}

QString sourceNote(const SecretSource& source)
{
    switch (source.kind) {
    case SecretSource::Kind::None: return u"empty"_s;
    case SecretSource::Kind::Plain: return u"as the configuration says"_s;
    case SecretSource::Kind::Environment: return u"from the environment (%1)"_s.arg(source.name);
    case SecretSource::Kind::Vault: return u"from the secret store (%1)"_s.arg(source.name);
    }
    return {};
}

} // namespace

QByteArray commandDigest(const config::McpServer& server)
{
    Digest digest;
    digest.add(QByteArrayLiteral("plexus-mcp-command-1"));
    digest.add(server.command);
    digest.add(server.arguments.size());
    for (const QString& argument : server.arguments)
        digest.add(argument);
    digest.add(server.environment.size());
    for (const config::NamedSecret& variable : server.environment) {
        digest.add(variable.name);
        digest.add(sourceName(variable.value));
        digest.add(variable.value.plain.reveal());
    }
    digest.add(server.workingDirectory);
    return digest.hex();
}

QStringList variableNotes(const config::McpServer& server)
{
    QStringList notes;
    for (const config::NamedSecret& variable : server.environment)
        notes.append(variable.name + u' ' + sourceNote(variable.value));
    return notes;
}

QString commandLine(const config::McpServer& server)
{
    QStringList parts { visiblyQuoted(server.command) };
    for (const QString& argument : server.arguments)
        parts.append(visiblyQuoted(argument));
    QString line = u"Allowed: the MCP server %1 may be started as %2"_s.arg(server.name, parts.join(u' '));
    if (!server.workingDirectory.isEmpty())
        line += u" in "_s + visiblyQuoted(server.workingDirectory);
    if (!server.environment.isEmpty())
        line += u" with "_s + variableNotes(server).join(u", "_s);
    return line;
}

} // namespace gateway::mcp
