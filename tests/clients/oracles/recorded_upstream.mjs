// SPDX-License-Identifier: GPL-3.0-or-later
// Vendors that answer with recordings. Which one is said by a ticket in the question's text, so that many
// questions are served at a time.
import { createServer } from 'node:http';
import { answer } from '../vendors/reply.mjs';
import { vendors } from '../upstream4.mjs';

const contentTypes = { true: 'text/event-stream', false: 'application/json' };
const pause = () => new Promise((resolve) => setImmediate(resolve));

export class RecordedUpstream {
    #server;
    #tickets = new Map();

    constructor() {
        this.#server = createServer((request, response) => {
            const pieces = [];
            request.on('data', (piece) => pieces.push(piece));
            request.on('end', () => this.#serve(request, Buffer.concat(pieces).toString(), response)
                .catch((error) => response.destroy(error)));
        });
        this.#server.keepAliveTimeout = 60_000;
    }

    async listen() {
        await new Promise((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
        this.url = `http://127.0.0.1:${this.#server.address().port}`;
        return this;
    }

    // A request that holds ticket.text is answered by `pieces`, once ticket.isSpent briefly. All are kept in ticket.calls.
    ticket({ recording, pieces }) {
        const ticket = { text: `ticket-${String(this.#tickets.size + 1).padStart(6, '0')}.`, recording, pieces, isSpent: false, calls: [] };
        this.#tickets.set(ticket.text, ticket);
        return ticket;
    }

    async #serve(request, text, response) {
        const ticket = this.#tickets.get(/ticket-\d+\./.exec(text)?.[0]);
        const path = decodeURIComponent(new URL(request.url, this.url).pathname);
        const vendor = Object.values(vendors).find((candidate) => candidate.route(path));
        if (!ticket || !vendor) {
            response.writeHead(404, { 'content-type': 'application/json' });
            return response.end(JSON.stringify({ error: { message: `no ticket, or no such path: ${path}` } }));
        }
        const call = { dialect: vendor.dialect, path, body: JSON.parse(text), issued: new Map() };
        ticket.calls.push(call);
        if (ticket.isSpent) {
            response.writeHead(200, { 'content-type': 'application/json' });
            return response.end(JSON.stringify(vendor.unary(answer({ text: 'Done.' }), call)));
        }
        const { status, streams } = ticket.recording;
        response.writeHead(status, { 'content-type': contentTypes[streams && status === 200] });
        response.socket.setNoDelay();
        for (const piece of ticket.pieces) {
            if (!response.write(piece))
                await new Promise((resolve) => { response.once('drain', resolve).once('close', resolve); });
            if (ticket.pieces.length > 1 && piece.length < 100)
                await pause();
        }
        response.end();
    }

    async close() {
        this.#server.closeAllConnections();
        await new Promise((resolve) => this.#server.close(resolve));
    }
}
