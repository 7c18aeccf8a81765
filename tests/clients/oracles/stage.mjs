// SPDX-License-Identifier: GPL-3.0-or-later
// plexusd in front of vendors that answer with recordings; each client asks each vendor by a model of its own.
import { clientKey, Gateway } from '../harness.mjs';
import { vendorKey, vendors } from '../upstream4.mjs';
import { clientsAt } from './folds.mjs';
import { normalForm } from './normal_form.mjs';
import { RecordedUpstream } from './recorded_upstream.mjs';
import { forOwnSdk } from './repairs.mjs';
import { framesOf } from './wire.mjs';

export const dialects = Object.keys(vendors);
export const modelFor = (client, target) => `${vendors[client].model}-at-${target}`;
export const wayOf = ({ streams }) => (streams ? 'stream' : 'unary');
// Anthropic's SDK warns of old models.
const ownModels = { ...Object.fromEntries(dialects.map((dialect) => [dialect, vendors[dialect].model])), messages: 'claude' };
const bases = { chat: '/v1', responses: '/v1', messages: '', gemini: '/v1beta' };

function configFor(url) {
    return {
        providers: Object.fromEntries(dialects.map((dialect) => [dialect, {
            api_base_url: { [dialect]: url + bases[dialect] }, api_key: vendorKey, disable_cooldown: true,
        }])),
        models: Object.fromEntries(dialects.flatMap((client) => dialects.map((target) => [modelFor(client, target), {
            target_groups: [{ name: 'only', selector: 'in_order', targets: [{ provider: target, model: vendors[target].model }] }],
        }]))),
        keys: { app: { secret: clientKey } },
    };
}

export class Stage {
    #up;
    #gateway;
    #own;
    #frames = new Map();
    #originals = new Map();
    #told = new Map();

    static async start() {
        const stage = new Stage();
        stage.#up = await new RecordedUpstream().listen();
        stage.#gateway = await Gateway.start({ config: configFor(stage.#up.url) });
        stage.#own = clientsAt(stage.#up.url, vendorKey);
        stage.clients = clientsAt(stage.#gateway.url, clientKey);
        return stage;
    }

    // The events a client gets answered: where they are passed through, its SDK has to be able to read them.
    frames(client, recording) {
        if (!this.#frames.has(recording))
            this.#frames.set(recording, { real: framesOf(recording), readable: framesOf(forOwnSdk(recording)) });
        return this.#frames.get(recording)[client.dialect === recording.dialect ? 'readable' : 'real'];
    }

    // {params, answer, form, ticket}; `form` is {error} when the SDK throws.
    async #ask(client, model, way, { recording, pieces = [this.frames(client, recording).join('')], tools = [] }) {
        const ticket = this.#up.ticket({ recording, pieces });
        const params = client.ask(model, { text: `Say it again: ${ticket.text}`, thinking: true, ...(tools.length > 0 ? { tools } : {}) });
        try {
            const answer = await client[way](params);
            return { params, answer, ticket, form: normalForm(client.dialect, answer) };
        } catch (error) {
            return { params, ticket, form: { error: error.message } };
        }
    }

    // By way of plexusd. `question`: {recording, pieces: its bytes when not as they are, tools}
    ask(client, way, question) {
        return this.#ask(client, modelFor(client.dialect, question.recording.dialect), way, question);
    }

    // The form of a recording's answer as it is; asked for once.
    told(client, way, question) {
        const key = `${client.dialect} ${way} ${question.recording.name}`;
        if (!this.#told.has(key))
            this.#told.set(key, this.ask(client, way, question).then(({ form }) => form));
        return this.#told.get(key);
    }

    // What the vendor's own SDK reads at the vendor itself.
    original(recording) {
        const { dialect } = recording;
        if (!this.#originals.has(recording)) {
            const client = this.#own.find((candidate) => candidate.dialect === dialect);
            this.#originals.set(recording, this.#ask(client, ownModels[dialect], wayOf(recording), { recording }));
        }
        return this.#originals.get(recording);
    }

    // What the vendor `target` receives when the conversation goes on: the answer, the results of its calls.
    async goOn(client, { params, answer, ticket }, target) {
        const { calls } = client.read(answer);
        const next = client.next(params, answer, calls.map((call) => ({ call, text: 'It is so.' })));
        const whole = calls.length > 0 ? next : client.goesOn(next, 'Go on.');
        ticket.isSpent = true;
        await client.unary({ ...whole, model: modelFor(client.dialect, target) });
        return ticket.calls.at(-1);
    }

    async stop() {
        await this.#gateway.stop();
        await this.#up.close();
    }
}
