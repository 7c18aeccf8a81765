// SPDX-License-Identifier: GPL-3.0-or-later
// Every client through plexusd at every vendor. The vendors refuse what they would refuse; the SDKs throw at
// what they would throw at.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { clientKey, Gateway } from './harness.mjs';
import { everything, handOverTests } from './pairs.mjs';
import { all, official } from './sdks/index.mjs';
import { Upstream4, vendorKey, vendors } from './upstream4.mjs';

const dialects = Object.keys(vendors);
// A client takes its model for one of its own vendor; some do one thing or another by its name.
const modelFor = (client, target) => `${vendors[client].model}-at-${target}`;

const up = await new Upstream4().listen();
const bases = { chat: '/v1', responses: '/v1', messages: '', gemini: '/v1beta' };
const gateway = await Gateway.start({
    config: {
        providers: Object.fromEntries(dialects.map((dialect) => [dialect, {
            api_base_url: { [dialect]: up.url + bases[dialect] }, api_key: vendorKey, disable_cooldown: true,
        }])),
        models: Object.fromEntries(dialects.flatMap((client) => dialects.map((target) => [modelFor(client, target), {
            target_groups: [{ name: 'only', selector: 'in_order', targets: [{ provider: target, model: vendors[target].model }] }],
        }]))),
        keys: { app: { secret: clientKey } },
    },
});
after(async () => {
    await gateway.stop();
    await up.close();
});

for (const client of all(gateway.url, clientKey)) {
    for (const target of dialects) {
        describe(`${client.name} to ${target}`, () => {
            const stage = { up, target, model: modelFor(client.dialect, target), direct: false };
            for (const tests of everything)
                tests(stage, client);
            // A chat signs nothing.
            if (target === 'chat')
                return;
            const others = dialects.filter((other) => other !== target);
            handOverTests(stage, client, others.map((other) => [other, modelFor(client.dialect, other)]));
        });
    }
}

for (const client of official(gateway.url, clientKey)) {
    test(`${client.name}: lists every model`, async () => {
        const listed = await client.models();
        const wanted = new Set(dialects.flatMap((own) => dialects.map((target) => modelFor(own, target))));
        assert.deepEqual(listed.toSorted(), [...wanted].toSorted());
    });
}

test('google: an action nobody knows is no generation', async () => {
    up.play({ text: 'costs money' });
    const answer = await fetch(`${gateway.url}/v1beta/models/${modelFor('gemini', 'chat')}:makeCoffee`, {
        method: 'POST', headers: { 'x-goog-api-key': clientKey, 'content-type': 'application/json' },
        body: JSON.stringify({ contents: [{ parts: [{ text: 'Hello' }] }] }),
    });
    assert.equal(answer.status, 404);
    assert.equal((await answer.json()).error.status, 'NOT_FOUND');
    assert.deepEqual(up.calls, []);
});
