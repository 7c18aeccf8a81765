// SPDX-License-Identifier: GPL-3.0-or-later
// MCP servers to stand behind Plexus: the reference server, and one of ours.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export const everything = createRequire(import.meta.url).resolve('@modelcontextprotocol/server-everything/dist/index.js');
const fixture = fileURLToPath(new URL('mcp_fixture_server.mjs', import.meta.url));

// Nobody listens there.
export async function freePort() {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    server.close();
    await once(server, 'close');
    return port;
}

async function start(...script) {
    const port = await freePort();
    const server = spawn(process.execPath, script, { env: { PATH: process.env.PATH, PORT: String(port) }, stdio: 'ignore' });
    const url = `http://127.0.0.1:${port}/mcp`;
    while (!await fetch(url).then(() => true, () => false))
        await new Promise((resolve) => setTimeout(resolve, 20));
    return { url, stop: () => server.kill() };
}

export const startEverything = () => start(everything, 'streamableHttp');
export const startFixture = () => start('--no-warnings', fixture);
