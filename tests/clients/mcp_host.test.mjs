// SPDX-License-Identifier: GPL-3.0-or-later
// The official MCP client and the reference server, `server-everything`, through Plexus: as a program behind
// /mcp/everything, and behind the aggregate at /mcp together with the same server at an address.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CreateMessageRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { clientKey, Gateway, narrowKey } from './harness.mjs';
import { everything, freePort, startEverything } from './mcp_servers.mjs';

const remote = await startEverything();
const gateway = await Gateway.start({
    config: {
        providers: {},
        models: {},
        mcp_servers: {
            everything: { command: process.execPath, args: [everything, 'stdio'] },
            remote: { upstream_url: remote.url },
            dead: { upstream_url: `http://127.0.0.1:${await freePort()}/mcp` },
            waiting: { command: process.execPath, args: ['--version'] },
        },
        keys: {
            app: { secret: clientKey },
            narrow: { secret: narrowKey, allowedMcp: ['everything/echo'] },
        },
    },
    args: ['--allow-mcp', 'everything'],
});
const clients = [];
after(async () => {
    await Promise.all(clients.map((client) => client.close().catch(() => {})));
    await gateway.stop();
    remote.stop();
});

async function connect(path, { key = clientKey, capabilities = {} } = {}) {
    // A key has eight processes of a server at most while all of them are used.
    while (clients.length >= 4)
        await clients.shift().close().catch(() => {});
    const transport = new StreamableHTTPClientTransport(new URL(gateway.url + path),
        { requestInit: { headers: { authorization: `Bearer ${key}` } } });
    const client = new Client({ name: 'plexus-tests', version: '1.0.0' }, { capabilities });
    await client.connect(transport);
    clients.push(client);
    return { client, transport };
}

// Tools that depend on what the client can do are there for the first who asks, and so are trusted.
{
    const { client } = await connect('/mcp', { capabilities: { sampling: {}, elicitation: {}, roots: {} } });
    await client.listTools();
    await client.close();
}

const names = (list) => list.map((each) => each.name).sort();
const textOf = (result) => result.content.map((part) => part.text ?? '').join('');

for (const [path, prefix] of [['/mcp/everything', ''], ['/mcp', 'everything__'], ['/mcp', 'remote__']]) {
    describe(`server-everything at ${path} as ${prefix || 'itself'}`, () => {
        test('lists and calls tools', async () => {
            const { client } = await connect(path);
            const { tools } = await client.listTools();
            assert.ok(names(tools).includes(`${prefix}echo`), names(tools).join());
            const result = await client.callTool({ name: `${prefix}echo`, arguments: { message: 'hello' } });
            assert.match(textOf(result), /hello/);
        });

        test('tells progress', async () => {
            const { client } = await connect(path);
            const seen = [];
            const result = await client.callTool(
                { name: `${prefix}trigger-long-running-operation`, arguments: { duration: 1, steps: 4 } }, undefined,
                { onprogress: (progress) => seen.push(progress.progress) });
            assert.match(textOf(result), /completed/i);
            assert.deepEqual(seen.at(-1), 4);
            assert.ok(seen.length >= 3, seen.join());
        });

        test('gives prompts and resources', async () => {
            const { client } = await connect(path);
            const { prompts } = await client.listPrompts();
            assert.ok(prompts.length > 0 && names(prompts).some((name) => name.startsWith(prefix)));
            const simple = names(prompts).find((name) => name === `${prefix}simple-prompt`);
            assert.ok((await client.getPrompt({ name: simple })).messages.length > 0);
            const { resources } = await client.listResources();
            assert.ok(resources.length > 0);
            assert.ok((await client.readResource({ uri: resources[0].uri })).contents.length > 0);
            const { resourceTemplates } = await client.listResourceTemplates();
            assert.ok(resourceTemplates.length > 0);
        });

        test('asks the client, when it said that it answers', async () => {
            const { client } = await connect(path, { capabilities: { sampling: {} } });
            client.setRequestHandler(CreateMessageRequestSchema, async () => ({
                model: 'scripted', role: 'assistant', content: { type: 'text', text: 'a sampled answer' },
            }));
            const tool = `${prefix}trigger-sampling-request`;
            // The server registers the tool once it knows what the client can do.
            await client.listTools();
            const result = await client.callTool({ name: tool, arguments: { prompt: 'p', maxTokens: 10 } });
            assert.match(textOf(result), /a sampled answer/);
        });
    });
}

describe('sessions', () => {
    test('end with DELETE, and are unknown afterwards', async () => {
        const { client, transport } = await connect('/mcp/everything');
        const id = transport.sessionId;
        assert.ok(id.length >= 22);
        await transport.terminateSession();
        const answer = await fetch(`${gateway.url}/mcp/everything`, {
            method: 'POST',
            headers: {
                authorization: `Bearer ${clientKey}`, 'content-type': 'application/json',
                accept: 'application/json, text/event-stream', 'mcp-session-id': id,
            },
            body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
        });
        assert.equal(answer.status, 404);
        await client.close();
    });

    test('are not shared', async () => {
        const [one, two] = [await connect('/mcp/everything'), await connect('/mcp/everything')];
        assert.notEqual(one.transport.sessionId, two.transport.sessionId);
        const logged = [];
        two.client.fallbackNotificationHandler = async (notification) => logged.push(notification.method);
        await one.client.callTool({ name: 'toggle-simulated-logging', arguments: {} });
        await two.client.callTool({ name: 'echo', arguments: { message: 'x' } });
        assert.deepEqual(logged.filter((method) => method === 'notifications/message'), []);
    });

    test('go on where a stream broke off', async () => {
        const { client, transport } = await connect('/mcp');
        await client.listTools();
        const tokens = [];
        await client.callTool(
            { name: 'everything__trigger-long-running-operation', arguments: { duration: 1, steps: 3 } }, undefined,
            { onprogress: () => {}, onresumptiontoken: (token) => tokens.push(token) });
        assert.ok(tokens.length >= 3, tokens.join());
        const answer = await fetch(`${gateway.url}/mcp`, {
            headers: {
                authorization: `Bearer ${clientKey}`, accept: 'text/event-stream',
                'mcp-session-id': transport.sessionId, 'last-event-id': tokens[0],
            },
        });
        assert.equal(answer.status, 200);
        const body = await answer.text();
        assert.match(body, /completed/i);
        assert.ok(!body.includes(`id: ${tokens[0]}\n`));
    });

    test('need a key', async () => {
        await assert.rejects(connect('/mcp/everything', { key: 'sk-wrong' }), /401|[Uu]nauthorized/);
        await assert.rejects(connect('/mcp', { key: 'sk-wrong' }), /401|[Uu]nauthorized/);
    });
});

describe('the aggregate', () => {
    test('has all servers that live, and leaves out the dead and those nobody has allowed', async () => {
        const { client } = await connect('/mcp');
        const { tools } = await client.listTools();
        const servers = new Set(names(tools).map((name) => name.split('__')[0]));
        assert.deepEqual([...servers].sort(), ['everything', 'remote']);
        for (const { name } of tools)
            assert.match(name, /^[A-Za-z0-9_-]{1,64}$/);
    });

    test('shows a key what it may use', async () => {
        const { client } = await connect('/mcp', { key: narrowKey });
        const { tools } = await client.listTools();
        assert.deepEqual(names(tools), ['everything__echo']);
        await assert.rejects(client.callTool({ name: 'everything__get-env', arguments: {} }), /Unknown tool/);
        assert.deepEqual((await client.listPrompts()).prompts, []);
    });

    test('tells what is unknown', async () => {
        const { client } = await connect('/mcp');
        await assert.rejects(client.callTool({ name: 'nobody__echo', arguments: {} }), /Unknown tool/);
        await assert.rejects(client.getPrompt({ name: 'nobody' }), /Unknown prompt/);
        await assert.rejects(client.readResource({ uri: 'nobody://x' }), /Unknown resource/);
    });

    test('cancels at the server what the client cancels', async () => {
        const { client } = await connect('/mcp');
        await client.listTools();
        const abort = new AbortController();
        let begun;
        const started = new Promise((resolve) => { begun = resolve; });
        const call = client.callTool(
            { name: 'everything__trigger-long-running-operation', arguments: { duration: 30, steps: 60 } }, undefined,
            { signal: abort.signal, onprogress: () => begun() });
        await started;
        abort.abort();
        await assert.rejects(call);
        const result = await client.callTool({ name: 'everything__echo', arguments: { message: 'after' } });
        assert.match(textOf(result), /after/);
    });
});

test('the environment of a program holds nothing of the gateway', async () => {
    const { client } = await connect('/mcp/everything');
    const result = await client.callTool({ name: 'get-env', arguments: {} });
    const environment = JSON.parse(textOf(result));
    assert.deepEqual(Object.keys(environment).filter((name) => /KEY|TOKEN|XDG|PLEXUS/.test(name)), []);
    assert.ok(environment.PATH && environment.HOME);
});
