// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded answers of real vendors as oracles that need no expected answer: what a client is told through Plexus is
// what the vendor's own SDK reads from the same bytes. oracles/normal_form.mjs says what is compared.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { differences } from './oracles/differences.mjs';
import { contradictions, expected, keptSeals } from './oracles/losses.mjs';
import { answersIn, asStreamed, callIdsOf, mayGoOn, saidBy, saidIn, sealsOf } from './oracles/next_turn.mjs';
import { recordings } from './oracles/recordings.mjs';
import { dialects, Stage, wayOf } from './oracles/stage.mjs';
import { mutations } from './oracles/wire.mjs';

const atOnce = { concurrency: 6, timeout: 300_000 };
const all = recordings(process.env.PLEXUS_FIXTURES).filter(({ name }) => !(name in contradictions));
const stage = await Stage.start();
after(() => stage.stop());
const { clients } = stage;

function expectNone(found) {
    assert.ok(found.length === 0, found.join('\n'));
}

const toolsOf = ({ blocks = [] }) => [...new Set(blocks.filter(({ type }) => type === 'call').map(({ name }) => name))]
    .map((name) => ({ name, description: 'A tool', schema: { type: 'object', properties: {} } }));

// What a client is told against what it has to be told; nothing is wanted of usage the vendor did not report.
function compared(form, original, client, target) {
    if (original.error)
        return form.error ? [] : [`is told nothing of the error: ${original.error}`];
    const wanted = expected(original, client, target);
    return differences(wanted.usage ? form : { ...form, usage: null }, wanted);
}

describe('recordings', () => {
    test('there are recordings of every dialect', (t) => {
        if (all.length === 0) {
            t.diagnostic('the folder ../shared/fixtures is not there; no recorded answer was asked for');
            return;
        }
        for (const dialect of dialects)
            assert.ok(all.filter((recording) => recording.dialect === dialect && recording.streams).length > 10, dialect);
    });
});

// Whole when it was recorded as a stream, and the other way round, says the same: both are compared with the original.
describe('a client is told what the vendor said', atOnce, () => {
    for (const recording of all) {
        const { dialect } = recording;
        test(recording.name, async () => {
            const original = await stage.original(recording);
            const tools = toolsOf(original.form);
            const found = [];
            for (const client of clients) {
                // What is passed through stays what it is.
                for (const way of client.dialect === dialect ? [wayOf(recording)] : ['unary', 'stream']) {
                    const lines = compared(await stage.told(client, way, { recording, tools }), original.form, client.dialect, dialect);
                    found.push(...lines.map((line) => `${client.dialect} ${way}: ${line}`));
                }
            }
            expectNone(found);
        });
    }
});

describe('other bytes of the same answer say the same', atOnce, () => {
    for (const [place, recording] of all.filter(({ streams, status }) => streams && status === 200).entries()) {
        test(recording.name, async () => {
            const size = JSON.stringify(recording.documents).length;
            const tools = toolsOf((await stage.original(recording)).form);
            const applied = mutations.filter(({ applies, most }) => (applies?.(recording) ?? true) && (!most || size < most));
            // Two clients in turn; all of them would take minutes.
            const takers = [clients[place % clients.length], clients[(place + 1) % clients.length]];
            const plain = new Map();
            for (const client of takers)
                plain.set(client, await stage.told(client, 'stream', { recording, tools }));
            const found = [];
            for (const [index, { name, own, pieces }] of applied.entries()) {
                const [first, second] = index % 2 === 0 ? takers : takers.toReversed();
                const client = own || first.dialect !== recording.dialect ? first : second;
                const changed = pieces({ frames: stage.frames(client, recording), recording });
                const { form } = await stage.ask(client, 'stream', { recording, tools, pieces: changed });
                const lines = compared(form, plain.get(client), client.dialect, client.dialect);
                found.push(...lines.map((line) => `${client.dialect}, ${name}: ${line}`));
            }
            expectNone(found);
        });
    }
});

async function whatGoesOn(client, place, recording, original) {
    const { dialect } = recording;
    const first = await stage.ask(client, wayOf(recording), { recording, tools: toolsOf(original.form) });
    if (first.form.error)
        return [first.form.error];
    const back = await stage.goOn(client, first, dialect);
    const text = JSON.stringify(back.body);
    const kept = [...keptSeals(client.dialect, recording, original.answer), ...callIdsOf(dialect, original.answer)];
    const found = kept.filter((word) => !text.includes(JSON.stringify(word).slice(1, -1))).map((word) => `lost ${word.slice(0, 60)}`);
    // Passed through, it is the client's own.
    if (client.dialect !== dialect) {
        found.push(...differences(saidIn(back), saidBy(first.form.blocks)).map((line) => `said ${line}`));
        const answers = answersIn(back);
        found.push(...(answers > 1 ? [`said in ${answers} answers`] : []));
    }
    const others = dialects.filter((other) => other !== dialect);
    const other = others[(place + clients.indexOf(client)) % others.length];
    const shown = JSON.stringify((await stage.goOn(client, first, other)).body);
    const seals = [original.answer, asStreamed(recording, original.answer)].flatMap((answer) => sealsOf(dialect, answer));
    found.push(...[...seals, 'gx1.'].filter((word) => shown.includes(word)).map((word) => `shown to ${other}: ${word.slice(0, 60)}`));
    return found;
}

describe('the next turn holds what the vendor gave, and no other vendor sees it', atOnce, () => {
    for (const [place, recording] of all.filter(mayGoOn).entries()) {
        test(recording.name, async () => {
            const original = await stage.original(recording);
            if (original.form.error)
                return;
            const found = [];
            for (const client of clients)
                found.push(...(await whatGoesOn(client, place, recording, original)).map((line) => `${client.dialect}: ${line}`));
            expectNone(found);
        });
    }
});
