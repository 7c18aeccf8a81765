// SPDX-License-Identifier: GPL-3.0-or-later
// The published conformance suite asks the same server directly and through Plexus: it finds the same.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { clientKey, Gateway } from './harness.mjs';
import { startFixture } from './mcp_servers.mjs';

const require = createRequire(import.meta.url);
const suite = require.resolve('@modelcontextprotocol/conformance/dist/index.js');

// What the suite finds there, by scenario: { 'tools-list': '1 passed, 0 failed' }.
async function score(url) {
    const run = spawn(process.execPath, [suite, 'server', '--url', url], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    run.stdout.on('data', (piece) => { output += piece; });
    await once(run, 'close');
    const lines = output.matchAll(/^[✓✗] (\S+): (\d+ passed, \d+ failed)/gmu);
    return Object.fromEntries([...lines].map(([, scenario, result]) => [scenario, result]));
}

test('the conformance suite finds the same through Plexus as directly', { timeout: 180_000 }, async () => {
    const server = await startFixture();
    const gateway = await Gateway.start({
        config: {
            providers: {}, models: {}, mcp_servers: { fixture: { upstream_url: server.url } },
            keys: { app: { secret: clientKey } },
        },
    });
    try {
        const [direct, through] = await Promise.all(
            [score(server.url), score(`${gateway.url}/mcp/fixture?key=${clientKey}`)]);
        assert.ok(Object.keys(direct).length >= 30, JSON.stringify(direct));
        const failed = Object.entries(direct).filter(([, result]) => !result.endsWith(' 0 failed'));
        assert.deepEqual(failed, []);
        assert.deepEqual(through, direct);
    } finally {
        await gateway.stop();
        server.stop();
    }
});
