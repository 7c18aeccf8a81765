// SPDX-License-Identifier: GPL-3.0-or-later
// The official clients of ../sdks, and what else a recording needs of them: a chat of a vendor that is not OpenAI
// has fields OpenAI's SDK hands over but does not put together, and a conversation that goes on by a word.
import { wholeCalls } from './normal_form.mjs';
import { AnthropicMessages } from '../sdks/anthropic.mjs';
import { Google } from '../sdks/google.mjs';
import { OpenaiChat } from '../sdks/openai_chat.mjs';
import { OpenaiResponses } from '../sdks/openai_responses.mjs';

class Chat extends OpenaiChat {
    async stream(params) {
        const stream = this.sdk.chat.completions.stream({ ...params, stream_options: { include_usage: true } });
        const more = { reasoning_content: '', reasoning: '', content: [], images: [] };
        let usage;
        stream.on('chunk', (chunk) => {
            const delta = chunk.choices?.[0]?.delta;
            more.reasoning_content += delta?.reasoning_content ?? '';
            more.reasoning += delta?.reasoning ?? '';
            const content = delta?.content || [];
            more.content.push(...(Array.isArray(content) ? content : [{ type: 'text', text: content }]));
            more.images.push(...(delta?.images ?? []));
            usage = chunk.usage ?? chunk.x_groq?.usage ?? chunk.choices?.[0]?.usage ?? usage;
        });
        const completion = await stream.finalChatCompletion();
        const { message } = completion.choices[0];
        message.reasoning_content = more.reasoning_content || more.reasoning || undefined;
        delete message.reasoning;
        if (more.content.some(({ type }) => type !== 'text'))
            message.content = more.content;
        if (more.images.length > 0)
            message.images = more.images;
        completion.usage ??= usage;
        return completion;
    }

    read(answer) {
        const [{ message }] = answer.choices;
        const named = (message.tool_calls ?? []).map((call) => (call.custom
            ? { ...call, function: { name: call.custom.name, arguments: JSON.stringify({ input: call.custom.input }) } } : call));
        return super.read({ ...answer, choices: [{ ...answer.choices[0], message: { ...message, tool_calls: named } }] });
    }

    goesOn(params, text) {
        return { ...params, messages: [...params.messages, { role: 'user', content: text }] };
    }
}

class Responses extends OpenaiResponses {
    read(answer) {
        const custom = answer.output.filter(({ type }) => type === 'custom_tool_call')
            .map(({ call_id: id, name, input }) => ({ id, name, args: { input }, isCustom: true }));
        const read = super.read(answer);
        return { ...read, calls: [...read.calls, ...custom] };
    }

    next(params, answer, results) {
        const next = super.next(params, answer, results);
        const custom = new Set(results.filter(({ call }) => call.isCustom).map(({ call }) => call.id));
        return {
            ...next, input: next.input.map((item) => (item.type === 'function_call_output' && custom.has(item.call_id)
                ? { ...item, type: 'custom_tool_call_output' } : item)),
        };
    }

    goesOn(params, text) {
        return { ...params, input: [...params.input, { role: 'user', content: text }] };
    }
}

class Messages extends AnthropicMessages {
    async stream(params) {
        const stream = this.sdk.messages.stream(params);
        // The SDK knows `iterations` and keeps them of no stream.
        let iterations;
        stream.on('streamEvent', ({ usage }) => { iterations = usage?.iterations ?? iterations; });
        const message = await stream.finalMessage();
        message.usage.iterations ??= iterations;
        return message;
    }

    goesOn(params, text) {
        return { ...params, messages: [...params.messages.filter(({ content }) => content.length > 0), { role: 'user', content: text }] };
    }
}

// Google's chat keeps each chunk of a stream as a content of its own, and so does this.
class Gemini extends Google {
    async stream(params) {
        const whole = await super.stream(params);
        return { ...whole, parts: wholeCalls(whole.parts), isStreamed: true };
    }

    next(params, answer, results) {
        const next = super.next(params, answer, results);
        if (!answer.isStreamed)
            return next;
        const [said, ...after] = next.contents.slice(params.contents.length);
        return { ...next, contents: [...params.contents, ...said.parts.map((part) => ({ role: 'model', parts: [part] })), ...after] };
    }

    goesOn(params, text) {
        return { ...params, contents: [...params.contents.filter(({ parts }) => parts.length > 0), { role: 'user', parts: [{ text }] }] };
    }
}

export const clientsAt = (url, key) => [Chat, Responses, Messages, Gemini].map((Client) => new Client(url, key));
