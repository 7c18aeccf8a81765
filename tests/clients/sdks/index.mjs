// SPDX-License-Identifier: GPL-3.0-or-later
// The clients, each behind the same few methods:
//   ask(model, question)        the SDK's own request for a question of scenarios.mjs
//   unary(params), stream(params)   the SDK's own answer; a stream is put together by the SDK
//   read(answer)                {text, thinking, refusal, calls: [{id, name, args}], finish, usage}
//   next(params, answer, results)   the request that goes on with the results of the answer's calls
//   usage(usage), finishes      what read() must give for an upstream's usage and end
//   errorClass(status), anyError, describe(error)   how the SDK throws
import { aiClients } from './ai.mjs';
import { AnthropicMessages } from './anthropic.mjs';
import { Google } from './google.mjs';
import { OpenaiChat } from './openai_chat.mjs';
import { OpenaiResponses } from './openai_responses.mjs';

export const official = (url, key) => [OpenaiChat, OpenaiResponses, AnthropicMessages, Google].map((Client) => new Client(url, key));
export const all = (url, key) => [...official(url, key), ...aiClients.map((make) => make(url, key))];
