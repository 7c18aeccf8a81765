// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as no vendor writes it; each vendor's module writes it as that vendor does.

let made = 0;
const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

// Unlike any other of this process, of the length vendors use.
export function makeId(prefix, length = 24) {
    let value = ++made * 7919;
    let text = made.toString(36);
    while (text.length < length) {
        value = (value * 1103515245 + 12345) % 2147483648;
        text += letters[value % letters.length];
    }
    return prefix + text;
}

export const defaultUsage = { fresh: 120, cacheRead: 0, cacheWrite: 0, visible: 30, reasoning: 0 };
export const inputTotal = (usage) => usage.fresh + usage.cacheRead + usage.cacheWrite;
export const outputTotal = (usage) => usage.visible + usage.reasoning;

// finish: stop, stop_sequence, length, filter (the vendor's own filter), refusal (the model's own words), blocked (Gemini: the
// question never reached the model).
export function answer({ text = '', thinking = '', refusal = '', calls = [], finish = 'stop', usage = {} }) {
    return { text, thinking, refusal, calls, finish, usage: { ...defaultUsage, ...usage } };
}

// As a stream brings it: in pieces of three code points.
export function pieces(text) {
    const points = [...text];
    const result = [];
    for (let start = 0; start < points.length; start += 3)
        result.push(points.slice(start, start + 3).join(''));
    return result;
}
