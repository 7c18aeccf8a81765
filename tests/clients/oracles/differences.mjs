// SPDX-License-Identifier: GPL-3.0-or-later
// Where two plain values differ, a line each, short enough to read.

const most = 160;

// The ends of a long text, or the place from which two texts differ.
function shown(value, other) {
    const text = JSON.stringify(value) ?? 'nothing';
    if (text.length <= most)
        return text;
    const against = JSON.stringify(other) ?? '';
    let same = 0;
    while (same < text.length && text[same] === against[same])
        ++same;
    const start = Math.max(0, same - 20);
    return `${start > 0 ? '…' : ''}${text.slice(start, start + most)}… (${text.length} characters)`;
}

const isTree = (value) => typeof value === 'object' && value !== null;

export function differences(got, wanted, path = '') {
    if (isTree(got) && isTree(wanted) && Array.isArray(got) === Array.isArray(wanted)) {
        return [...new Set([...Object.keys(wanted), ...Object.keys(got)])].flatMap((key) => (
            differences(got[key], wanted[key], path ? `${path}.${key}` : key)));
    }
    return Object.is(got, wanted) ? [] : [`${path}: got ${shown(got, wanted)}, wanted ${shown(wanted, got)}`];
}
