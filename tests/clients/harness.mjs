// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the real plexusd in a scratch home, in front of scripted providers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { Upstream } from './upstream.mjs';

export const clientKey = 'sk-plexus-client-0a1b2c3d';
export const narrowKey = 'sk-plexus-narrow-4e5f6a7b';
export const providerKey = 'sk-provider-8c9d0e1f';
export const wantedMs = 100;
const worstMs = 1000; // one scheduling hiccup of a busy machine is no defect
const startSeconds = 20;

const scratchFolders = {
    HOME: 'home', XDG_CONFIG_HOME: 'config', XDG_DATA_HOME: 'share', XDG_STATE_HOME: 'state', XDG_CACHE_HOME: 'cache',
    XDG_RUNTIME_DIR: 'run', TMPDIR: 'tmp',
};

export class Gateway {
    static async start({ config, args = [] }) {
        const gateway = new Gateway();
        gateway.folder = await mkdtemp(join(tmpdir(), 'plexus-clients-'));
        gateway.database = join(gateway.folder, 'data', 'plexus.db');
        const environment = { PATH: process.env.PATH, LANG: 'C.UTF-8' };
        for (const [name, value] of Object.entries(process.env)) {
            if (name.endsWith('SAN_OPTIONS'))
                environment[name] = value;
        }
        for (const [variable, folder] of Object.entries(scratchFolders)) {
            environment[variable] = join(gateway.folder, folder);
            await mkdir(environment[variable], { mode: 0o700 });
        }
        const options = ['--data-dir', join(gateway.folder, 'data'), '--listen', '127.0.0.1:0', ...args];
        if (config) {
            const file = join(gateway.folder, 'plexus.yaml');
            await writeFile(file, JSON.stringify(config, null, 1));
            options.push('--config', file);
        }
        gateway.logFile = join(gateway.folder, 'stderr.log');
        gateway.command = { options, environment };
        await gateway.#begin();
        return gateway;
    }

    async #begin() {
        const { options, environment } = this.command;
        const log = openSync(this.logFile, 'a');
        this.process = spawn(process.env.PLEXUSD, options, { env: environment, stdio: ['ignore', 'pipe', log] });
        await this.#listening();
    }

    // Another process over the same folders; `url` changes.
    async restart() {
        const ended = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        await ended;
        await this.#begin();
    }

    async #listening() {
        const lines = createInterface(this.process.stdout);
        const started = (async () => {
            for await (const line of lines) {
                const match = /^Plexus is listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line);
                if (match)
                    return match[1];
            }
            throw new Error(`plexusd ended:\n${await this.log()}`);
        })();
        const limit = AbortSignal.timeout(startSeconds * 1000);
        this.url = await Promise.race([started, once(limit, 'abort').then(() => {
            throw new Error('plexusd did not come up');
        })]);
    }

    log() {
        return readFile(this.logFile, 'utf8');
    }

    async stop() {
        const ended = once(this.process, 'exit');
        this.process.kill('SIGTERM');
        const [status] = await ended;
        const log = await this.log();
        await rm(this.folder, { recursive: true, force: true });
        if (status !== 0)
            throw new Error(`plexusd ended with ${status}:\n${log}`);
    }

    // The first row the query finds, once it finds one: records are written half a second late at most.
    async row(query, ...values) {
        return until(() => {
            const database = new DatabaseSync(this.database, { readOnly: true });
            try {
                return database.prepare(query).get(...values);
            } finally {
                database.close();
            }
        });
    }
}

// The value of `condition` once there is one. For states that can only be asked for.
export async function until(condition, seconds = 10) {
    const end = performance.now() + seconds * 1000;
    for (;;) {
        const value = condition();
        if (value)
            return value;
        if (performance.now() > end)
            throw new Error(`waited ${seconds} s for ${condition}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
    }
}

function alias(...providers) {
    return {
        sticky_session: false,
        target_groups: [{
            name: 'default', selector: 'in_order',
            targets: providers.map((provider) => ({ provider, model: 'real-model' })),
        }],
    };
}

// plexusd with the alias `fast` at provider `up`, and `both` at `up` and then `second`.
export async function startStage() {
    const up = await new Upstream().listen();
    const second = await new Upstream().listen();
    const provider = (port, key) => {
        const base = `http://127.0.0.1:${port}/v1`;
        // No rests: what one test breaks is not the next one's.
        return { api_base_url: { chat: base, messages: base }, api_key: key, disable_cooldown: true };
    };
    const gateway = await Gateway.start({
        config: {
            providers: { up: provider(up.port, providerKey), second: provider(second.port, `${providerKey}-2`) },
            models: { fast: alias('up'), both: alias('up', 'second') },
            keys: { app: { secret: clientKey }, narrow: { secret: narrowKey, excludedModels: ['fast'] } },
        },
    });
    return {
        gateway, up, second,
        async stop() {
            await gateway.stop();
            await up.close();
            await second.close();
        },
    };
}

// `abort` five times over: how long until the provider saw it, in milliseconds; throws when that is too long.
export async function cancelDelays(abortOnce) {
    const delays = [];
    for (let round = 0; round < 5; ++round)
        delays.push(await abortOnce());
    const sorted = delays.toSorted((a, b) => a - b);
    if (sorted[2] > wantedMs || sorted[4] > worstMs)
        throw new Error(`the provider saw the cancel after ${sorted.map((delay) => delay.toFixed(1))} ms`);
    return sorted;
}

export function gate() {
    let open;
    const opened = new Promise((resolve) => { open = resolve; });
    return { open, opened };
}
