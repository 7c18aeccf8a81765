// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LoginFlow behind the code: tokens, what has to be exchanged for others, and what the vendor
// tells of the account.
#include "accounts/login_flow.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway::accounts {

using oauth::FetchAnswer;

void LoginFlow::call(const Call& call, std::function<void(const Result<FetchAnswer>& answer)> next)
{
    const Result<oauth::FetchRequest> request = requestOf(call, values());
    if (!request) {
        fail(request.error().message);
        return;
    }
    m_ports.fetch(*request, guarded(std::move(next)));
}

void LoginFlow::takeTokens(const std::variant<Tokens, oauth::TokenRefusal>& tokens)
{
    if (const auto* refusal = std::get_if<oauth::TokenRefusal>(&tokens)) {
        fail(refusal->message);
        return;
    }
    m_given.clear();
    m_account = withTokens(*m_definition, std::move(m_account), std::get<Tokens>(tokens), m_clock.epochMs());
    if (m_definition->loginGivesRefreshToken) {
        m_account.refreshToken = std::exchange(m_account.accessToken, {});
        m_account.expiresMs = 0;
    }
    say(u"Signed in; keeping the account."_s);
    show(LoginState::Working);
    m_observer.keep(m_account, guarded([this] {
        if (m_definition->loginGivesRefreshToken)
            exchange();
        else
            followUp(0);
    }));
}

void LoginFlow::exchange()
{
    call(m_definition->refresh->call, [this](const Result<FetchAnswer>& answer) { exchanged(answer); });
}

void LoginFlow::exchanged(const Result<FetchAnswer>& answer)
{
    if (!answer) {
        fail(answer.error().message);
        return;
    }
    const auto tokens = readTokens(m_definition->refresh->answer, *answer);
    if (const auto* refusal = std::get_if<oauth::TokenRefusal>(&tokens)) {
        fail(refusal->message);
        return;
    }
    m_account = withTokens(*m_definition, std::move(m_account), std::get<Tokens>(tokens), m_clock.epochMs());
    m_observer.keep(m_account, guarded([this] { followUp(0); }));
}

void LoginFlow::followUp(qsizetype index)
{
    if (index == m_definition->after.size()) {
        end();
        return;
    }
    const FollowUp& step = m_definition->after[index];
    if (!step.unless.isEmpty() && !valueOf(m_account.facts, step.unless).isEmpty()) {
        followUp(index + 1);
        return;
    }
    call(step.call, [this, index](const Result<FetchAnswer>& answer) { followedUp(index, answer); });
}

void LoginFlow::followedUp(qsizetype index, const Result<FetchAnswer>& answer)
{
    takeFollowUp(index, {}, answer);
}

void LoginFlow::pollFollowUp(qsizetype index, const QByteArray& operation)
{
    const FollowUp& step = m_definition->after[index];
    m_ports.wait(static_cast<qint64>(step.pollSeconds) * 1000, guarded([this, index, operation] {
        m_given["operation"] = operation;
        call(*m_definition->after[index].poll, [this, index, operation](const Result<FetchAnswer>& answer) {
            takeFollowUp(index, operation, answer);
        });
    }));
}

void LoginFlow::takeFollowUp(qsizetype index, const QByteArray& operation, const Result<FetchAnswer>& answer)
{
    const FollowUp& step = m_definition->after[index];
    const auto object = answer && answer->status >= 200 && answer->status <= 299
        ? dialects::parseJsonObject(answer->body)
        : Result<dialects::json::object>(
            answer ? Error { .message = u"status %1"_s.arg(answer->status) } : answer.error());
    if (!object) {
        fail(u"%1 did not say what belongs to the account (%2). Sign in once more, or later."_s.arg(
            m_definition->name, object.error().message));
        return;
    }
    if (step.poll && textAt(*object, step.doneAt) != "true") {
        const QByteArray name = operation.isEmpty() ? textAt(*object, step.operation) : operation;
        if (name.isEmpty())
            fail(u"%1 answered with an operation that has no name."_s.arg(m_definition->name));
        else
            pollFollowUp(index, name);
        return;
    }
    addFacts(m_account, step.facts, *object, {});
    followUp(index + 1);
}

void LoginFlow::end()
{
    m_step = Step::Over;
    m_view.problem.clear();
    say(u"Done."_s);
    show(LoginState::Succeeded);
    const auto ended = m_observer.ended;
    ended(m_account);
}

} // namespace gateway::accounts
