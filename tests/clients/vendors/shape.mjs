// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of a request's shape, each (value, path) and throwing what a vendor refuses. Nothing unknown passes.

export class Refused extends Error {
    constructor(path, message) {
        super(path ? `${path}: ${message}` : message);
        this.param = path;
    }
}

export function must(condition, path, message) {
    if (!condition)
        throw new Refused(path, message);
}

export const any = () => {};
export const string = (value, path) => must(typeof value === 'string', path, 'must be a string');
export const filled = (value, path) => must(typeof value === 'string' && value !== '', path, 'must be a non-empty string');
export const boolean = (value, path) => must(typeof value === 'boolean', path, 'must be true or false');
export const integer = (value, path) => must(Number.isInteger(value), path, 'must be an integer');
export const positive = (value, path) => must(Number.isInteger(value) && value > 0, path, 'must be a positive integer');
export const plain = (value, path) =>
    must(value !== null && typeof value === 'object' && !Array.isArray(value), path, 'must be an object');

export const number = (least, most) => (value, path) =>
    must(typeof value === 'number' && value >= least && value <= most, path, `must be a number from ${least} to ${most}`);
export const choice = (...values) => (value, path) =>
    must(values.includes(value), path, `must be one of ${values.join(', ')}, is ${JSON.stringify(value)}`);
export const matching = (pattern) => (value, path) =>
    must(typeof value === 'string' && pattern.test(value), path, `must match ${pattern}, is ${JSON.stringify(value)}`);
export const nullable = (check) => (value, path) => value === null || check(value, path);

export const list = (check, { least = 0, most = Infinity } = {}) => (value, path) => {
    must(Array.isArray(value), path, 'must be an array');
    must(value.length >= least && value.length <= most, path, `must hold ${least} to ${most} items, holds ${value.length}`);
    value.forEach((item, index) => check(item, `${path}[${index}]`));
};

// `fields`: name → check; a name that ends with `!` is required.
export const object = (fields) => {
    const known = new Map(Object.entries(fields).map(([name, check]) => [name.replace(/!$/, ''), check]));
    const required = Object.keys(fields).filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
    return (value, path) => {
        plain(value, path);
        const at = (name) => (path ? `${path}.${name}` : name);
        for (const [name, inner] of Object.entries(value)) {
            must(known.has(name), at(name), 'unknown field');
            known.get(name)(inner, at(name));
        }
        for (const name of required)
            must(name in value, at(name), 'field required');
    };
};

// Objects told apart by the field `tag`.
export const tagged = (tag, variants) => (value, path) => {
    plain(value, path);
    must(Object.hasOwn(variants, value[tag]), `${path}.${tag}`, `unknown value ${JSON.stringify(value[tag])}`);
    variants[value[tag]](value, path);
};

// A string, or else.
export const textOr = (check) => (value, path) => {
    if (typeof value !== 'string')
        check(value, path);
};

export const base64 = matching(/^[A-Za-z0-9+/]+={0,2}$/);

export const jsonObjectText = (value, path) => {
    string(value, path);
    let parsed = null;
    try {
        parsed = JSON.parse(value);
    } catch {
        // Said below.
    }
    plain(parsed, path);
};

export const pictureTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

export const pictureUrl = (value, path) => {
    string(value, path);
    if (/^https?:\/\//.test(value))
        return;
    const match = /^data:([^;]+);base64,(.+)$/s.exec(value);
    must(match && pictureTypes.includes(match[1]), path, 'must be an http(s) address or a data URI of a picture');
    base64(match[2], path);
};

function walkSchema(schema, path, visit) {
    if (schema === null || typeof schema !== 'object')
        return;
    visit(schema, path);
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
        walkSchema(inner, `${path}.properties.${name}`, visit);
    for (const name of ['items', 'additionalProperties'])
        walkSchema(schema[name], `${path}.${name}`, visit);
    for (const inner of [...(schema.anyOf ?? []), ...Object.values(schema.$defs ?? {})])
        walkSchema(inner, path, visit);
}

// Every object closed; with `allRequired` every property required as well (OpenAI's strict mode).
export function closedSchema(schema, path, { allRequired = false, refused = [] } = {}) {
    plain(schema, path);
    walkSchema(schema, path, (part, at) => {
        for (const word of refused)
            must(!(word in part), at, `'${word}' is not permitted`);
        if (part.type !== 'object')
            return;
        must(part.additionalProperties === false, at, "'additionalProperties' is required to be supplied and to be false");
        if (allRequired) {
            const missing = Object.keys(part.properties ?? {}).filter((name) => !part.required?.includes(name));
            must(missing.length === 0, at, `'required' must name every property, lacks ${missing}`);
        }
    });
}
