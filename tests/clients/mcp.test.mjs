// SPDX-License-Identifier: GPL-3.0-or-later
// The official MCP client through Plexus to the official example server, which has an address.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { CallToolResultSchema, CreateMessageRequestSchema, LATEST_PROTOCOL_VERSION } from '@modelcontextprotocol/sdk/types.js';
import { clientKey, Gateway } from './harness.mjs';
import { freePort, startEverything } from './mcp_servers.mjs';

const otherKey = 'sk-plexus-other-5a6b7c8d';
const oneToolKey = 'sk-plexus-one-tool-9e8f';
const megabyte = 1024 * 1024;

// Says hello, then answers everything with a gigabyte.
function flood(request, response) {
    if (request.method !== 'POST') {
        response.writeHead(405).end();
        return;
    }
    let text = '';
    request.on('data', (piece) => { text += piece; });
    request.on('end', () => {
        const { id, method } = JSON.parse(text);
        if (id === undefined) {
            response.writeHead(202).end();
            return;
        }
        response.writeHead(200, { 'content-type': 'application/json' });
        if (method === 'initialize') {
            response.end(JSON.stringify({ jsonrpc: '2.0', id, result: {
                protocolVersion: LATEST_PROTOCOL_VERSION, capabilities: { tools: {} }, serverInfo: { name: 'flood', version: '1' },
            } }));
            return;
        }
        const piece = Buffer.alloc(megabyte, 'x');
        let left = 1024;
        const more = () => {
            while (left-- > 0 && response.write(piece));
            if (left > 0)
                response.once('drain', more);
            else
                response.end();
        };
        response.on('error', () => { left = 0; });
        more();
    });
}

describe('mcp through the proxy', () => {
    let gateway;
    let server;
    let flooding;
    const open = [];

    before(async () => {
        server = await startEverything();
        flooding = createServer(flood).listen(0, '127.0.0.1');
        await once(flooding, 'listening');
        gateway = await Gateway.start({
            config: {
                providers: {},
                models: {},
                mcp_servers: {
                    everything: { upstream_url: server.url, keys: ['pool-key-0001', 'pool-key-0002'] },
                    dead: { upstream_url: `http://127.0.0.1:${await freePort()}/mcp` },
                    flood: { upstream_url: `http://127.0.0.1:${flooding.address().port}/mcp` },
                },
                keys: {
                    app: { secret: clientKey },
                    other: { secret: otherKey },
                    one: { secret: oneToolKey, allowedMcp: ['everything/echo'] },
                },
            },
        });
    });

    after(async () => {
        await Promise.all(open.map((client) => client.close().catch(() => {})));
        await gateway.stop();
        server.stop();
        flooding.closeAllConnections();
        flooding.close();
    });

    async function connect({ name = 'everything', key = clientKey, capabilities = {}, sessionId } = {}) {
        const transport = new StreamableHTTPClientTransport(new URL(`${gateway.url}/mcp/${name}`),
            { requestInit: { headers: { authorization: `Bearer ${key}` } }, sessionId });
        const client = new Client({ name: 'plexus-tests', version: '1.0.0' }, { capabilities });
        open.push(client);
        await client.connect(transport);
        return { client, transport };
    }

    function raw(method, sessionId, { key = clientKey, body, ...fields } = {}) {
        return fetch(`${gateway.url}/mcp/everything`, {
            method,
            headers: {
                'authorization': `Bearer ${key}`, 'accept': 'application/json, text/event-stream',
                'content-type': 'application/json', 'mcp-session-id': sessionId, ...fields,
            },
            body,
        });
    }

    const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    const textOf = (result) => result.content.map((part) => part.text ?? '').join('');

    test('tools, prompts and resources are listed and used', async () => {
        const { client, transport } = await connect();
        assert.equal(transport.protocolVersion, LATEST_PROTOCOL_VERSION);
        const { tools } = await client.listTools();
        assert.ok(tools.some((tool) => tool.name === 'echo'));
        assert.match(textOf(await client.callTool({ name: 'echo', arguments: { message: 'hello \u{1f600}' } })), /hello \u{1f600}/u);
        const { prompts } = await client.listPrompts();
        assert.ok(prompts.length > 0);
        assert.ok((await client.getPrompt({ name: 'simple-prompt' })).messages.length > 0);
        const { resources } = await client.listResources();
        assert.ok((await client.readResource({ uri: resources[0].uri })).contents.length > 0);
        const row = await gateway.row("SELECT * FROM mcp_requests WHERE rpc_method = 'tools/call' AND name = 'echo'");
        assert.equal(row.server, 'everything');
        assert.equal(row.protocol_version, LATEST_PROTOCOL_VERSION);
        assert.equal(row.status, 200);
        assert.ok(row.server_messages >= 1);
    });

    test('progress arrives while the tool runs', async () => {
        const { client } = await connect();
        const seen = [];
        const result = await client.callTool(
            { name: 'trigger-long-running-operation', arguments: { duration: 1, steps: 4 } }, undefined,
            { onprogress: ({ progress }) => seen.push([progress, performance.now()]) });
        assert.match(textOf(result), /completed/i);
        assert.deepEqual(seen.map(([progress]) => progress), [1, 2, 3, 4]);
        assert.ok(seen[3][1] - seen[0][1] > 300, 'all at once');
        const row = await gateway.row(
            "SELECT messages FROM mcp_requests WHERE name = 'trigger-long-running-operation'");
        assert.equal(row.messages.match(/notifications\/progress/g).length, 4);
    });

    test('the server asks the client, who answers in a request of its own', async () => {
        const { client } = await connect({ capabilities: { sampling: {} } });
        client.setRequestHandler(CreateMessageRequestSchema, async () => ({
            model: 'scripted', role: 'assistant', content: { type: 'text', text: 'a sampled answer' },
        }));
        await client.listTools(); // the server has the tool once it knows what the client can do
        const result = await client.callTool({ name: 'trigger-sampling-request', arguments: { prompt: 'p', maxTokens: 10 } });
        assert.match(textOf(result), /a sampled answer/);
    });

    test('two sessions are apart, and another key has neither', async () => {
        const [one, two] = [await connect(), await connect()];
        assert.notEqual(one.transport.sessionId, two.transport.sessionId);
        assert.ok(one.transport.sessionId.length >= 32);
        assert.match(textOf(await one.client.callTool({ name: 'echo', arguments: { message: 'first' } })), /first/);
        assert.match(textOf(await two.client.callTool({ name: 'echo', arguments: { message: 'second' } })), /second/);
        for (const method of ['POST', 'GET', 'DELETE']) {
            const answer = await raw(method, one.transport.sessionId,
                { key: otherKey, body: method === 'POST' ? list : undefined });
            assert.equal(answer.status, 404, method);
            assert.equal((await answer.json()).error.data.reason, 'unknown_session');
        }
        await one.transport.terminateSession();
        assert.equal((await raw('POST', one.transport.sessionId ?? 'gone', { body: list })).status, 404);
        assert.match(textOf(await two.client.callTool({ name: 'echo', arguments: { message: 'still' } })), /still/);
    });

    test('DELETE ends the session at the server as well', async () => {
        const { client, transport } = await connect();
        const { sessionId } = transport;
        await transport.terminateSession();
        assert.equal((await raw('POST', sessionId, { body: list })).status, 404);
        await client.close();
        const row = await gateway.row("SELECT status FROM mcp_requests WHERE http_method = 'DELETE' AND status = 200");
        assert.equal(row.status, 200);
    });

    test('a stream that was cut is resumed behind its last event', async () => {
        const { client, transport } = await connect();
        let token;
        let cut;
        const wasCut = new Promise((resolve) => { cut = resolve; });
        const call = client.request(
            { method: 'tools/call', params: { name: 'trigger-long-running-operation', arguments: { duration: 1, steps: 4 } } },
            CallToolResultSchema,
            { onresumptiontoken: (each) => { token = each; }, onprogress: () => cut() });
        call.catch(() => {});
        await wasCut;
        const { sessionId } = transport;
        await transport.close(); // the session lives on
        assert.ok(token);
        // What came behind that event is told again, once the server has it.
        let text = '';
        while (!text.includes('completed')) {
            const answer = await raw('GET', sessionId, { 'last-event-id': token, 'mcp-protocol-version': LATEST_PROTOCOL_VERSION });
            assert.equal(answer.status, 200);
            const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
            for (let read; !text.includes('completed') && (read = await Promise.race([reader.read(),
                new Promise((resolve) => setTimeout(resolve, 300, { done: true }))])) && !read.done;)
                text += read.value;
            await reader.cancel();
        }
        assert.match(text, /notifications\/progress/);
    });

    test('a wrong key is told so', async () => {
        await assert.rejects(connect({ key: 'wrong' }), (error) => /401|unauthorized|key/i.test(`${error.code} ${error.message}`));
    });

    test('a key with one tool sees and calls that one', async () => {
        const { client } = await connect({ key: oneToolKey });
        assert.deepEqual((await client.listTools()).tools.map((tool) => tool.name), ['echo']);
        assert.match(textOf(await client.callTool({ name: 'echo', arguments: { message: 'mine' } })), /mine/);
        await assert.rejects(client.callTool({ name: 'get-sum', arguments: { a: 1, b: 2 } }), { code: -32602 });
        await assert.rejects(connect({ name: 'flood', key: oneToolKey }), { code: 404 });
    });

    test('a dead server is 502', async () => {
        await assert.rejects(connect({ name: 'dead' }), (error) => /502/.test(`${error.code} ${error.message}`));
    });

    test('a result of a gigabyte is refused', async () => {
        const { client } = await connect({ name: 'flood' });
        await assert.rejects(client.listTools(), /message_too_large|max_message_bytes|larger/);
        // And the next call is served.
        await assert.rejects(client.listTools(), /larger/);
    });
});
