// SPDX-License-Identifier: GPL-3.0-or-later
// `@google/genai`, generateContent.
import { ApiError, GoogleGenAI } from '@google/genai';

const imagePart = ({ url, mime, data }) => (
    url ? { fileData: { fileUri: url, mimeType: 'image/png' } } : { inlineData: { mimeType: mime, data } });

export class Google {
    name = 'google';
    dialect = 'gemini';
    showsThinking = true;

    constructor(url, apiKey) {
        this.sdk = new GoogleGenAI({ apiKey, httpOptions: { baseUrl: url, retryOptions: { attempts: 1 } } });
    }

    ask(model, { system, text, images = [], tools, toolChoice, thinking, schema, maxTokens, stop, temperature }) {
        const modes = { required: 'ANY', auto: 'AUTO', none: 'NONE' };
        return {
            model, contents: [{ role: 'user', parts: [{ text }, ...images.map(imagePart)] }],
            config: {
                ...(system ? { systemInstruction: system } : {}),
                ...(tools ? {
                    tools: [{
                        functionDeclarations: tools.map(({ name, description, schema: parameters }) => (
                            { name, description, ...(parameters ? { parametersJsonSchema: parameters } : {}) })),
                    }],
                } : {}),
                ...(toolChoice ? {
                    toolConfig: {
                        functionCallingConfig: toolChoice.name ? { mode: 'ANY', allowedFunctionNames: [toolChoice.name] }
                            : { mode: modes[toolChoice] },
                    },
                } : {}),
                ...(thinking ? { thinkingConfig: { includeThoughts: true, thinkingLevel: 'HIGH' } } : {}),
                ...(schema ? { responseMimeType: 'application/json', responseJsonSchema: schema } : {}),
                ...(maxTokens ? { maxOutputTokens: maxTokens } : {}), ...(stop ? { stopSequences: stop } : {}),
                ...(temperature === undefined ? {} : { temperature }),
            },
        };
    }

    async unary(params) {
        const { candidates, promptFeedback, usageMetadata } = await this.sdk.models.generateContent(params);
        return {
            parts: candidates?.[0].content?.parts ?? [], finish: candidates?.[0].finishReason ?? promptFeedback?.blockReason,
            usage: usageMetadata,
        };
    }

    async stream(params) {
        const whole = { parts: [] };
        for await (const { candidates, promptFeedback, usageMetadata } of await this.sdk.models.generateContentStream(params)) {
            whole.parts.push(...(candidates?.[0].content?.parts ?? []));
            whole.finish = candidates?.[0].finishReason ?? promptFeedback?.blockReason ?? whole.finish;
            whole.usage = usageMetadata ?? whole.usage;
        }
        // The SDK hands a stream without its end over as if it were whole; gemini-cli takes it for a failure.
        if (!whole.finish)
            throw new Error('the stream has no finishReason');
        return whole;
    }

    read({ parts, finish, usage }) {
        const texts = (thought) => parts.filter((part) => part.text && (part.thought ?? false) === thought).map(({ text }) => text).join('');
        return {
            text: texts(false), thinking: texts(true), refusal: finish === 'STOP' ? '' : texts(false), finish,
            calls: parts.filter((part) => part.functionCall).map(({ functionCall: { id, name, args } }) => ({ id, name, args: args ?? {} })),
            usage: usage && {
                input: usage.promptTokenCount, cacheRead: usage.cachedContentTokenCount ?? 0, output: usage.candidatesTokenCount,
                reasoning: usage.thoughtsTokenCount ?? 0, total: usage.totalTokenCount,
            },
        };
    }

    usage({ fresh, cacheRead, cacheWrite, visible, reasoning }) {
        const input = fresh + cacheRead + cacheWrite;
        return { input, cacheRead, output: visible, reasoning, total: input + visible + reasoning };
    }

    finishes = { stop: 'STOP', stop_sequence: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY', tool: 'STOP' };

    next(params, { parts }, results) {
        const answers = results.map(({ call: { id, name }, text, image, isError }) => ({
            functionResponse: {
                ...(id ? { id } : {}), name, response: isError ? { error: text } : { output: text },
                ...(image ? { parts: [imagePart(image)] } : {}),
            },
        }));
        return { ...params, contents: [...params.contents, { role: 'model', parts }, { role: 'user', parts: answers }] };
    }

    errorClass = () => ApiError;
    anyError = Error;
    // This SDK keeps no headers of an error.
    describe = (error) => ({ status: error.status, message: error.message });

    async models() {
        return (await Array.fromAsync(await this.sdk.models.list())).map(({ name }) => name.replace(/^models\//, ''));
    }

    async countTokens({ model, contents }) {
        return (await this.sdk.models.countTokens({ model, contents })).totalTokens;
    }
}
