// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/yaml_config.h"

#include <QCoreApplication>

#include <algorithm>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::config {

namespace {

// The first remark under that path; empty: none.
QString remarkAt(const QByteArray& yaml, const QString& path)
{
    const ReadOutcome outcome = readYaml(yaml);
    for (const Diagnostic& remark : outcome.diagnostics) {
        if (remark.path == path)
            return remark.message;
    }
    return {};
}

QByteArray server(const QByteArray& fields)
{
    return "mcp_servers: {files: {" + fields + "}}";
}

} // namespace

TEST(McpConfig, ServersAreReadAndWrittenBack)
{
    const QByteArray text = R"(mcp_servers:
  web:
    upstream_url: https://mcp.example/mcp
    headers: {X-Team: blue, X-Api-Key: "secret:mcp/web/headers/X-Api-Key"}
    keys: ["env:ONE", "secret:two"]
    auth_scheme: X-Key
    timeout_ms: 5000
    allowedTools: ["read_*"]
  files:
    command: npx
    args: [-y, "@modelcontextprotocol/server-filesystem", /srv]
    env: {LOG_LEVEL: info, TOKEN: "env:FILES_TOKEN"}
    cwd: /srv
  account: {upstream_url: "https://other.example/mcp", oauth: true, scope: read}
mcpEnabled: false
mcpOAuth: {enabled: true, issuer: "https://plexus.example"}
)";
    const ReadOutcome first = readYaml(text);
    ASSERT_TRUE(first.config) << first.diagnostics.first().message.toStdString();
    const Mcp& mcp = first.config->mcp;
    ASSERT_EQ(mcp.servers.size(), 3);
    EXPECT_EQ(mcp.servers[0].keys.size(), 2);
    EXPECT_EQ(mcp.servers[0].keyHeader, u"X-Key"_s);
    EXPECT_TRUE(mcp.servers[1].isProgram());
    EXPECT_EQ(mcp.servers[1].arguments.size(), 3);
    EXPECT_TRUE(mcp.servers[2].signsIn);
    EXPECT_FALSE(mcp.enabled);
    EXPECT_TRUE(mcp.signIn.enabled);
    const ReadOutcome second = readYaml(writeYaml(*first.config));
    ASSERT_TRUE(second.config);
    EXPECT_EQ(*second.config, *first.config);
}

TEST(McpConfig, TheFormOfOtherProgramsIsUnderstood)
{
    const ReadOutcome outcome =
        readYaml(R"({"mcpServers": {"files": {"type": "stdio", "command": "uvx", "args": ["mcp-files"]},
            "web": {"type": "http", "url": "https://mcp.example/mcp"}}})");
    ASSERT_TRUE(outcome.config);
    EXPECT_EQ(outcome.config->mcp.servers[0].command, u"uvx"_s);
    EXPECT_EQ(outcome.config->mcp.servers[1].url, u"https://mcp.example/mcp"_s);
}

TEST(McpConfig, WhatCannotWorkIsNamed)
{
    struct Case {
        QByteArray yaml;
        QString path;
        QString says;
    };

    const Case cases[] {
        { server("enabled: true"), u"mcp_servers.files"_s, u"neither"_s },
        { server("upstream_url: 'ftp://x'"), u"mcp_servers.files.upstream_url"_s, u"http://"_s },
        { server("upstream_url: 'https://x', command: y"), u"mcp_servers.files.command"_s, u"keep one"_s },
        { server("command: x, env: {'A B': c}"), u"mcp_servers.files.env.A B"_s, u"environment variable"_s },
        { server("command: x, cwd: here"), u"mcp_servers.files.cwd"_s, u"full path"_s },
        { server("upstream_url: 'https://x', headers: {'a b': c}"), u"mcp_servers.files.headers.a b"_s,
            u"request header"_s },
        { server("upstream_url: 'https://x', keys: [a], oauth: true"), u"mcp_servers.files.oauth"_s,
            u"keep one"_s },
        { server("type: sse, upstream_url: 'https://x'"), u"mcp_servers.files.type"_s, u"SSE"_s },
        { server("type: local_http, launcher: bunx, package: p"), u"mcp_servers.files"_s, u"not started"_s },
        { "mcp_servers: {plexus: {command: x}}", u"mcp_servers.plexus"_s, u"Plexus"_s },
        { "mcp_servers: {Big: {command: x}}", u"mcp_servers.Big"_s, u"a-z"_s },
        { "mcp_servers: {a__b: {command: x}}", u"mcp_servers.a__b"_s, u"__"_s },
        { "vision_fallthrough: {descriptor_model: nobody}", u"vision_fallthrough.descriptor_model"_s,
            u"nobody"_s },
        { "vision_fallthrough: {on_failure: perhaps}", u"vision_fallthrough.on_failure"_s, u"fail"_s },
    };
    for (const Case& one : cases) {
        EXPECT_TRUE(remarkAt(one.yaml, one.path).contains(one.says))
            << one.yaml.constData() << ": " << remarkAt(one.yaml, one.path).toStdString();
    }
}

} // namespace gateway::config
