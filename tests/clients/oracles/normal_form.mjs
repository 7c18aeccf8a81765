// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer says, whichever dialect says it:
//   {blocks, stop, usage}
//   blocks  in order: {type: 'thinking' | 'text' | 'refusal', text}, {type: 'call', name, args}, {type: 'image', mime, data} and
//           {type: 'native', kind} for what only the vendor's own dialect knows (a search it ran, say). Neighbours of one
//           kind of text are one block: where a text is cut is no content. Empty text is no block.
//   stop    stop, stop_sequence, length, ctx_full, tool, filter, pause, error (translation.md §2.12)
//   usage   {input, cacheRead, cacheWrite, output, reasoning}: each token of the input once; the output with its
//           reasoning (§2.13). null when nothing was reported.
// Citations, log probabilities, ids, names of models and times are left out.

// Sections of one thought, a blank line between them, as everywhere outside of Responses.
const joined = (sections) => sections.filter(Boolean).join('\n\n');

export function merged(blocks) {
    const result = [];
    for (const block of blocks) {
        const last = result.at(-1);
        if ('text' in block && last?.type === block.type)
            last.text += block.text;
        else if (block.text !== '')
            result.push({ ...block });
    }
    return result;
}

function argumentsOf(text) {
    return text.trim() === '' ? {} : JSON.parse(text);
}

const usageOf = (input, cacheRead, cacheWrite, output, reasoning) => (
    { input: input ?? 0, cacheRead: cacheRead ?? 0, cacheWrite: cacheWrite ?? 0, output: output ?? 0, reasoning: reasoning ?? 0 });

// Some count what was read from the cache outside of the input.
const fresh = (total, read, write) => (read > total ? total - write : total - read - write);

function imageOf(uri) {
    const [, mime, data] = /^data:(.*?);base64,(.*)$/s.exec(uri) ?? [null, '', uri];
    return { type: 'image', mime, data };
}

const finishes = {
    stop: 'stop', length: 'length', tool_calls: 'tool', function_call: 'tool', content_filter: 'filter', model_length: 'ctx_full',
    eos: 'stop', error: 'error',
};

function chatContent(content) {
    if (typeof content === 'string')
        return [{ type: 'text', text: content }];
    // Mistral's parts.
    return (content ?? []).map((part) => (part.type === 'thinking'
        ? { type: 'thinking', text: part.thinking.map(({ text }) => text).join('') } : { type: part.type, text: part.text ?? '' }));
}

export function chatBlocks({ reasoning_content: thoughts, reasoning, content, refusal, images, tool_calls: calls }) {
    return merged([
        { type: 'thinking', text: thoughts ?? reasoning ?? '' }, ...chatContent(content), { type: 'refusal', text: refusal ?? '' },
        ...(images ?? []).map(({ image_url: { url } }) => imageOf(url)),
        ...(calls ?? []).map(({ function: called, custom }) => (called
            ? { type: 'call', name: called.name, args: argumentsOf(called.arguments) }
            : { type: 'call', name: custom.name, args: { input: custom.input } })),
    ]);
}

// xAI and others count reasoning outside of completion_tokens; their total tells.
function chatOutput({ prompt_tokens: input, completion_tokens: output, total_tokens: total }, reasoning) {
    return reasoning > 0 && total === input + output + reasoning ? output + reasoning : output;
}

function chatUsage(usage) {
    if (!usage)
        return null;
    const { prompt_tokens_details: input, completion_tokens_details: output } = usage;
    const read = input?.cached_tokens ?? usage.prompt_cache_hit_tokens ?? usage.cached_tokens ?? usage.num_cached_tokens ?? 0;
    const write = input?.cache_write_tokens ?? 0;
    const reasoning = output?.reasoning_tokens ?? usage.reasoning_tokens ?? 0;
    return usageOf(fresh(usage.prompt_tokens, read, write), read, write, chatOutput(usage, reasoning), reasoning);
}

function chat({ choices: [{ message, finish_reason: finish }], usage, x_groq: groq }) {
    return { blocks: chatBlocks(message), stop: finishes[finish] ?? finish, usage: chatUsage(usage ?? groq?.usage) };
}

const responsesItems = {
    reasoning: ({ summary, content }) => [{
        type: 'thinking', text: joined([...(summary ?? []).map(({ text }) => text), ...(content ?? []).map(({ text }) => text)]),
    }],
    message: ({ content }) => (typeof content === 'string' ? [{ type: 'text', text: content }] : content.map((part) => (
        part.type === 'refusal' ? { type: 'refusal', text: part.refusal } : { type: 'text', text: part.text ?? '' }))),
    function_call: ({ name, arguments: text }) => [{ type: 'call', name, args: argumentsOf(text) }],
    custom_tool_call: ({ name, input }) => [{ type: 'call', name, args: { input } }],
    image_generation_call: ({ result, output_format: format }) => (
        result ? [{ type: 'image', mime: `image/${format ?? 'png'}`, data: result }] : []),
};

export const responsesBlocks = (output) => merged(output.flatMap((item) => (
    responsesItems[item.type]?.(item) ?? [{ type: 'native', kind: item.type }])));

function responsesStop({ status, incomplete_details: incomplete }) {
    if (status === 'incomplete')
        return incomplete?.reason === 'content_filter' ? 'filter' : 'length';
    return status === 'failed' ? 'error' : 'stop';
}

function responses(response) {
    const { output, usage } = response;
    const read = usage?.input_tokens_details?.cached_tokens ?? 0;
    const write = usage?.input_tokens_details?.cache_write_tokens ?? 0;
    return {
        blocks: responsesBlocks(output), stop: responsesStop(response),
        usage: !usage ? null : usageOf(fresh(usage.input_tokens, read, write), read, write, usage.output_tokens,
            usage.output_tokens_details?.reasoning_tokens),
    };
}

const messagesBlock = {
    text: ({ text }) => ({ type: 'text', text }),
    thinking: ({ thinking }) => ({ type: 'thinking', text: thinking }),
    redacted_thinking: () => ({ type: 'thinking', text: '' }),
    tool_use: ({ name, input }) => ({ type: 'call', name, args: input }),
};

export const messagesBlocks = (content) => merged((typeof content === 'string' ? [{ type: 'text', text: content }] : content)
    .map((block) => messagesBlock[block.type]?.(block) ?? { type: 'native', kind: block.type }));

const reasons = {
    end_turn: 'stop', stop_sequence: 'stop_sequence', max_tokens: 'length', model_context_window_exceeded: 'ctx_full',
    tool_use: 'tool', refusal: 'filter', pause_turn: 'pause', compaction: 'pause',
};

// Passes that compacted the conversation are billed, and not in the sums beside them.
function messages({ content, stop_reason: reason, usage }) {
    const passes = [usage, ...(usage.iterations ?? []).filter(({ type }) => type === 'compaction')];
    const sum = (field) => passes.reduce((total, pass) => total + (pass[field] ?? 0), 0);
    return {
        blocks: messagesBlocks(content), stop: reasons[reason] ?? reason,
        usage: usageOf(sum('input_tokens'), sum('cache_read_input_tokens'), sum('cache_creation_input_tokens'), sum('output_tokens'),
            usage.output_tokens_details?.thinking_tokens),
    };
}

function geminiBlock(part, index, parts) {
    // A call the vendor answers itself was none of the client's.
    const isAnswered = parts.slice(index + 1).some(({ functionResponse }) => functionResponse?.name === part.functionCall?.name);
    if (part.functionCall && !isAnswered)
        return { type: 'call', name: part.functionCall.name, args: part.functionCall.args ?? {} };
    if (part.inlineData)
        return { type: 'image', mime: part.inlineData.mimeType, data: part.inlineData.data };
    if (part.text !== undefined)
        return { type: part.thought ? 'thinking' : 'text', text: part.text };
    const kind = Object.keys(part).find((key) => key !== 'thoughtSignature');
    return kind ? { type: 'native', kind } : { type: 'text', text: '' };
}

// $.a[0].b and $['a'] as keys.
const pathKeys = (path) => [...path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]/g)].map(([, key, index, quoted]) => (
    index === undefined ? key ?? quoted : Number(index)));

function setPiece(args, { jsonPath, stringValue, numberValue, boolValue, nullValue }) {
    const keys = pathKeys(jsonPath);
    let place = args;
    for (const [level, key] of keys.slice(0, -1).entries())
        place = place[key] ??= typeof keys[level + 1] === 'number' ? [] : {};
    const last = keys.at(-1);
    if (stringValue !== undefined)
        place[last] = (place[last] ?? '') + stringValue;
    else
        place[last] = nullValue === undefined ? numberValue ?? boolValue : null;
}

// Vertex sends the arguments of a call in pieces; the SDK hands them over as they come, and takes none back.
export function wholeCalls(parts) {
    const result = [];
    let open = null;
    for (const part of parts) {
        const call = part.functionCall;
        if (!call || (!open && !call.willContinue && !call.partialArgs)) {
            result.push(part);
            continue;
        }
        if (!open) {
            open = { ...part, functionCall: { ...call, args: { ...call.args } } };
            delete open.functionCall.partialArgs;
            delete open.functionCall.willContinue;
            result.push(open);
        }
        for (const piece of call.partialArgs ?? [])
            setPiece(open.functionCall.args, piece);
        if (!call.willContinue)
            open = null;
    }
    return result;
}

export const geminiBlocks = (parts) => merged(wholeCalls(parts).map(geminiBlock));

const geminiFinishes = {
    STOP: 'stop', MAX_TOKENS: 'length', OTHER: 'error', MALFORMED_FUNCTION_CALL: 'error', UNEXPECTED_TOOL_CALL: 'error',
    TOO_MANY_TOOL_CALLS: 'error', NO_IMAGE: 'error', IMAGE_OTHER: 'error',
};

function gemini({ parts, finish, usage }) {
    const thoughts = usage?.thoughtsTokenCount ?? 0;
    const read = usage?.cachedContentTokenCount ?? 0;
    const input = (usage?.promptTokenCount ?? 0) + (usage?.toolUsePromptTokenCount ?? 0);
    return {
        blocks: geminiBlocks(parts), stop: geminiFinishes[finish] ?? 'filter',
        usage: !usage ? null : usageOf(fresh(input, read, 0), read, 0, (usage.candidatesTokenCount ?? 0) + thoughts, thoughts),
    };
}

const readers = { chat, responses, messages, gemini };

// Of what the dialect's SDK put together.
export function normalForm(dialect, answer) {
    const form = readers[dialect](answer);
    // Whoever calls a tool stops for it, whatever the vendor's word.
    if (form.stop === 'stop' && form.blocks.some(({ type }) => type === 'call'))
        form.stop = 'tool';
    return form;
}
