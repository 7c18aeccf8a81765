// SPDX-License-Identifier: GPL-3.0-or-later
// Four vendors behind one port, each at its own path. They answer what play() said in the dialect they are
// asked in, and refuse what the vendor refuses.
import { createServer } from 'node:http';
import { Refused } from './vendors/shape.mjs';
import * as chat from './vendors/chat.mjs';
import * as gemini from './vendors/gemini.mjs';
import * as messages from './vendors/messages.mjs';
import { answer } from './vendors/reply.mjs';
import * as responses from './vendors/responses.mjs';

export const vendors = { chat, responses, messages, gemini };
export const vendorKey = 'sk-vendor-5a6b7c8d';
export const countedTokens = 4321;

export class Upstream4 {
    #server;
    #scripts = [];

    constructor() {
        // What each vendor signed, and the thoughts it signed.
        this.issued = Object.fromEntries(Object.keys(vendors).map((dialect) => [dialect, new Map()]));
        this.calls = [];
        this.#server = createServer((request, response) => {
            const pieces = [];
            request.on('data', (piece) => pieces.push(piece));
            request.on('end', () => this.#serve(request, Buffer.concat(pieces), response));
        });
    }

    async listen() {
        await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        this.url = `http://127.0.0.1:${this.#server.address().port}`;
        return this;
    }

    // One script per request, the last one stays: what answer() takes, or {status, headers, message}; with
    // `breakAt` the stream ends after so many events of content, by an error when `status` says which.
    play(...scripts) {
        this.#scripts = scripts;
        this.calls = [];
    }

    get last() {
        return this.calls.at(-1);
    }

    // What a vendor refused; a test that passes has none.
    get refusals() {
        return this.calls.map(({ refused }) => refused).filter(Boolean);
    }

    async #serve(request, bytes, response) {
        const { pathname: path, searchParams } = new URL(request.url, this.url);
        const vendor = Object.values(vendors).find((candidate) => candidate.route(decodeURIComponent(path)));
        const call = {
            dialect: vendor?.dialect, path, headers: request.headers, refused: null, action: vendor?.route(decodeURIComponent(path)),
            issued: this.issued[vendor?.dialect], body: null,
        };
        this.calls.push(call);
        const reply = (status, document, headers = {}) => {
            response.writeHead(status, { 'content-type': 'application/json', ...headers });
            response.end(JSON.stringify(document));
        };
        if (!vendor) {
            call.refused = `no such path: ${request.method} ${request.url}`;
            return reply(404, { error: { message: call.refused } });
        }
        try {
            call.body = JSON.parse(bytes);
            if (vendor.keyOf(request.headers) !== vendorKey)
                throw new Refused('', 'wrong key');
            vendor.validate(call);
        } catch (error) {
            call.refused = `${vendor.dialect}: ${error.message}`;
            return reply(400, vendor.error(400, error.message, error.param));
        }
        if (call.action === 'count')
            return reply(200, vendor.count(countedTokens));
        const script = this.#scripts.length > 1 ? this.#scripts.shift() : this.#scripts[0];
        if (script.status && script.breakAt === undefined)
            return reply(script.status, vendor.error(script.status, script.message), script.headers);
        const said = answer(script);
        said.calls = said.calls.map((made) => ({ id: vendor.newCallId(), ...made }));
        if (!vendor.streams(call))
            return reply(200, vendor.unary(said, call));
        return this.#stream(vendor, call, script, said, response, searchParams.get('alt'));
    }

    async #stream(vendor, call, script, said, response, alt) {
        if (vendor.dialect === 'gemini' && alt !== 'sse')
            throw new Error('Plexus asks for SSE');
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const { content, ending } = vendor.events(said, call);
        const { breakAt } = script;
        for (const frame of breakAt === undefined ? [...content, ...ending] : content.slice(0, breakAt))
            await new Promise((resolve) => response.write(frame, resolve));
        if (script.status)
            response.write(vendor.streamError(script.status, script.message, call));
        response.end();
    }

    async close() {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
    }
}
