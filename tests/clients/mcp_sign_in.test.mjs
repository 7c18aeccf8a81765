// SPDX-License-Identifier: GPL-3.0-or-later
// The official MCP client signs in to Plexus with its own OAuth: it knows the server's address and nothing else.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { clientKey, Gateway } from './harness.mjs';
import { startEverything } from './mcp_servers.mjs';

const callback = 'http://127.0.0.1:1/callback';

// What a program keeps of its sign-in.
class Program {
    get redirectUrl() { return callback; }

    get clientMetadata() {
        return { client_name: 'Test', redirect_uris: [callback], token_endpoint_auth_method: 'none',
            grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] };
    }

    state() { return 'state-1'; }

    clientInformation() { return this.client; }

    saveClientInformation(client) { this.client = client; }

    tokens() { return this.saved; }

    saveTokens(tokens) { this.saved = tokens; }

    redirectToAuthorization(url) { this.page = url; }

    saveCodeVerifier(verifier) { this.verifier = verifier; }

    codeVerifier() { return this.verifier; }
}

// The person and the browser: opens the page, enters a key, is sent on.
async function allow(page, key) {
    const shown = await fetch(page);
    assert.equal(shown.status, 200);
    const text = await shown.text();
    const hidden = (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)[1].replaceAll('&amp;', '&');
    const answer = await fetch(new URL('/oauth/authorize', page), {
        method: 'POST', redirect: 'manual',
        headers: { cookie: shown.headers.get('set-cookie').split(';')[0] },
        body: new URLSearchParams({ query: hidden('query'), proof: hidden('proof'), key, decision: 'allow' }),
    });
    assert.equal(answer.status, 303, await answer.text());
    const target = new URL(answer.headers.get('location'));
    assert.equal(target.origin + target.pathname, callback);
    assert.equal(target.searchParams.get('state'), 'state-1');
    return target.searchParams.get('code');
}

describe('mcp sign-in', () => {
    let gateway;
    let server;
    const open = [];

    before(async () => {
        server = await startEverything();
        gateway = await Gateway.start({ config: {
            providers: {}, models: {}, keys: { app: { secret: clientKey } },
            mcp_servers: { everything: { url: server.url },
                other: { url: server.url } },
            mcpOAuth: { enabled: true },
        } });
    });

    after(async () => {
        for (const client of open)
            await client.close();
        await gateway.stop();
        server.stop();
    });

    async function connect(program, name = 'everything') {
        const transport = new StreamableHTTPClientTransport(new URL(`${gateway.url}/mcp/${name}`), { authProvider: program });
        const client = new Client({ name: 'test', version: '1' });
        await client.connect(transport);
        open.push(client);
        return client;
    }

    // The client asks for all scopes the server has; `scope` is a person who made it fewer.
    async function signIn(program, scope) {
        const transport = new StreamableHTTPClientTransport(new URL(`${gateway.url}/mcp/everything`), { authProvider: program });
        await assert.rejects(new Client({ name: 'test', version: '1' }).connect(transport), UnauthorizedError);
        if (scope)
            program.page.searchParams.set('scope', scope);
        await transport.finishAuth(await allow(program.page, clientKey));
        return connect(program);
    }

    test('from nothing but the address', async () => {
        const program = new Program();
        const client = await signIn(program);
        assert.ok((await client.listTools()).tools.some((tool) => tool.name === 'echo'));
        const told = await client.callTool({ name: 'echo', arguments: { message: 'hello' } });
        assert.match(told.content[0].text, /hello/);
        assert.equal(program.page.searchParams.get('resource'), `${gateway.url}/mcp/everything`);
        assert.match(program.saved.access_token, /^pox_/);
    });

    test('a token that ended is refreshed by the client', async () => {
        const program = new Program();
        await signIn(program);
        const before = program.saved;
        program.saved = { ...before, access_token: 'pox_ended' };
        const client = await connect(program);
        assert.ok((await client.listTools()).tools.length > 0);
        assert.notEqual(program.saved.refresh_token, before.refresh_token);
    });

    test('the token opens no other server', async () => {
        const program = new Program();
        await signIn(program);
        const answer = await fetch(`${gateway.url}/mcp/other`, {
            method: 'POST', body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
            headers: { 'authorization': `Bearer ${program.saved.access_token}`, 'content-type': 'application/json',
                'accept': 'application/json, text/event-stream' },
        });
        assert.equal(answer.status, 401);
        assert.match(answer.headers.get('www-authenticate'), /oauth-protected-resource\/mcp\/other"/);
    });

    test('a program that may only read calls no tool', async () => {
        const program = new Program();
        const client = await signIn(program, 'mcp:read');
        assert.equal(program.saved.scope, 'mcp:read');
        assert.ok((await client.listTools()).tools.length > 0);
        const answer = await fetch(`${gateway.url}/mcp/everything`, {
            method: 'POST', body: '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"echo"}}',
            headers: { 'authorization': `Bearer ${program.saved.access_token}`, 'content-type': 'application/json',
                'accept': 'application/json, text/event-stream' },
        });
        assert.equal(answer.status, 403);
        assert.match(answer.headers.get('www-authenticate'), /insufficient_scope/);
    });
});
