// SPDX-License-Identifier: GPL-3.0-or-later
// Names each test, explains each failure, and ends with "N passed, N failed". A skipped test has failed: these
// tests bring all they need.
import { basename } from 'node:path';

export default async function* report(source) {
    let passed = 0;
    let failed = 0;
    for await (const { type, data } of source) {
        if (type === 'test:stderr' || type === 'test:stdout')
            yield data.message;
        if (type === 'test:diagnostic' && data.nesting > 0)
            yield `notice: ${data.message}\n`;
        if ((type !== 'test:pass' && type !== 'test:fail') || (data.details.type === 'suite' && type === 'test:pass'))
            continue;
        if (data.details.type === 'suite' && data.details.error?.failureType === 'subtestsFailed')
            continue;
        const good = type === 'test:pass' && data.skip === undefined && data.todo === undefined;
        good ? ++passed : ++failed;
        yield `${good ? 'ok     ' : 'FAILED '} ${basename(data.file, '.test.mjs')}: ${data.name} (${Math.round(data.details.duration_ms)} ms)\n`;
        if (data.details.error)
            yield `${data.details.error.cause?.stack ?? data.details.error.stack ?? data.details.error}\n`;
    }
    yield `${passed} passed, ${failed} failed\n`;
}
