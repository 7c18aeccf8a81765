// SPDX-License-Identifier: GPL-3.0-or-later
// A provider that plays scripts: each request takes the next one, the last one stays. Both dialects.
import { createServer } from 'node:http';

export const jsonHead = { 'content-type': 'application/json' };

export class Call {
    constructor(request, body, response) {
        this.path = request.url;
        this.headers = request.headers;
        this.body = body;
        this.response = response;
        this.gone = new Promise((resolve) => {
            response.on('close', () => resolve({ at: performance.now(), finished: response.writableFinished }));
        });
    }

    reply(status, document, headers = {}) {
        this.response.writeHead(status, { ...jsonHead, ...headers });
        this.response.end(JSON.stringify(document));
    }

    beginStream() {
        this.response.writeHead(200, { 'content-type': 'text/event-stream' });
        this.response.flushHeaders();
    }

    // Resolves when the kernel has it, so that a script's next step cannot overtake it.
    write(text) {
        return new Promise((resolve) => this.response.write(text, resolve));
    }

    event(document) {
        const name = document.type ? `event: ${document.type}\n` : '';
        return this.write(`${name}data: ${JSON.stringify(document)}\n\n`);
    }

    async stream(documents, { done = true } = {}) {
        this.beginStream();
        for (const document of documents)
            await this.event(document);
        if (done && this.path.endsWith('/chat/completions'))
            await this.write('data: [DONE]\n\n');
        this.response.end();
    }

    reset() {
        this.response.socket.resetAndDestroy();
    }
}

// JSON as a value, all else as it came.
function bodyOf(request, bytes) {
    return `${request.headers['content-type']}`.includes('json') ? JSON.parse(bytes) : bytes;
}

export class Upstream {
    #server;
    #scripts = [];
    #waiting = [];

    constructor() {
        this.calls = [];
        this.#server = createServer((request, response) => {
            const pieces = [];
            request.on('data', (piece) => pieces.push(piece));
            request.on('end', () => this.#play(new Call(request, bodyOf(request, Buffer.concat(pieces)), response)));
        });
    }

    #play(call) {
        this.calls.push(call);
        this.#waiting.splice(0).forEach((wake) => wake());
        const script = this.#scripts.length > 1 ? this.#scripts.shift() : this.#scripts[0];
        Promise.resolve(script(call)).catch((error) => call.response.destroy(error));
    }

    async listen() {
        await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        this.port = this.#server.address().port;
        return this;
    }

    play(...scripts) {
        this.#scripts = scripts;
        this.calls = [];
    }

    get last() {
        return this.calls.at(-1);
    }

    async call(index = 0) {
        while (this.calls.length <= index)
            await new Promise((resolve) => this.#waiting.push(resolve));
        return this.calls[index];
    }

    async close() {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
    }
}
