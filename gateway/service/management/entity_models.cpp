// SPDX-License-Identifier: GPL-3.0-or-later
// The models of providers: listed, and taken into the configuration.
#include "management/page.h"
#include "management/refusals.h"
#include "service/import_plan.h"
#include "service/management/entity_calls.h"
#include "service/provider_models.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway::service {

namespace json = boost::json;

namespace {

using management::Call;
using management::Done;

QString textOf(const json::value& body, const char* name)
{
    const json::value* value = body.get_object().if_contains(name);
    return value && value->is_string()
        ? QString::fromUtf8(value->get_string().data(), qsizetype(value->get_string().size()))
        : QString();
}

bool isTrue(const json::value& body, const char* name)
{
    const json::value* value = body.get_object().if_contains(name);
    return value && value->is_bool() && value->get_bool();
}

json::value orNull(const std::optional<qint64>& value)
{
    return value ? json::value(*value) : json::value();
}

json::array textsJson(const QStringList& texts)
{
    json::array list;
    for (const QString& text : texts)
        list.emplace_back(text.toStdString());
    return list;
}

json::object modelJson(const OfferedModel& model)
{
    return { { "id", model.id.toStdString() }, { "name", model.name.toStdString() },
        { "contextLength", orNull(model.contextLength) },
        { "maxOutputTokens", orNull(model.maxOutputTokens) },
        { "inputPerMillion", model.rates ? json::value(model.rates->input) : json::value() },
        { "outputPerMillion", model.rates ? json::value(model.rates->output) : json::value() },
        { "isConfigured", model.isConfigured }, { "aliasName", model.aliasName.toStdString() },
        { "aliasTakenBy", model.aliasTakenBy.toStdString() } };
}

// Ids the list does not have.
QStringList missing(const QStringList& wanted, const OfferedModels& offered)
{
    QStringList absent;
    for (const QString& id : wanted) {
        const bool isOffered = std::any_of(offered.models.begin(), offered.models.end(),
            [&id](const OfferedModel& model) { return model.id == id; });
        if (!isOffered)
            absent.append(id);
    }
    return absent;
}

ModelImport importOf(const Call& call, const QStringList& wanted, const OfferedModels& offered)
{
    ModelImport import { .provider = offered.provider };
    for (const OfferedModel& model : offered.models) {
        if (wanted.contains(model.id))
            import.picks.append(model);
    }
    if (isTrue(call.body, "aliases"))
        import.aliases = ModelImport::Aliases::EachModel;
    if (isTrue(call.body, "addToTaken"))
        import.taken = ModelImport::Taken::AddGroup;
    return import;
}

} // namespace

void EntityCalls::fetchModels(const Call& call, const Done& done) const
{
    const QString provider = textOf(call.body, "provider");
    if (!m_context.services.configuration.current()->findProvider(provider)) {
        done(management::notFound(u"There is no provider \u201c%1\u201d."_s.arg(provider.left(100))));
        return;
    }
    m_context.services.models.list(provider, [done](const Result<OfferedModels>& offered) {
        if (!offered) {
            done(management::refusalOf(offered.error()));
            return;
        }
        json::array data;
        for (const OfferedModel& model : offered->models)
            data.push_back(modelJson(model));
        json::object body = management::listBody(std::move(data));
        body["provider"] = offered->provider.toStdString();
        body["vanished"] = textsJson(offered->vanished);
        body["isCut"] = offered->isCut;
        done(jsonAnswer(std::move(body)));
    });
}

void EntityCalls::importModels(const Call& call, const PlanDone& done) const
{
    const QString provider = textOf(call.body, "provider");
    if (!m_context.services.configuration.current()->findProvider(provider)) {
        done(management::notFound(u"There is no provider \u201c%1\u201d."_s.arg(provider.left(100))));
        return;
    }
    QStringList wanted;
    for (const json::value& id : call.body.at("models").get_array())
        wanted.append(QString::fromUtf8(id.get_string().data(), qsizetype(id.get_string().size())));
    m_context.services.models.list(
        provider, [this, call, wanted, done](const Result<OfferedModels>& offered) {
            if (!offered) {
                done(management::refusalOf(offered.error()));
                return;
            }
            if (const QStringList absent = missing(wanted, *offered); !absent.isEmpty()) {
                done(management::invalid(
                    u"%1 does not offer %2."_s.arg(offered->provider, absent.join(u", "_s)), u"models"_s));
                return;
            }
            const ImportPlan plan =
                planImport(*m_context.services.configuration.current(), importOf(call, wanted, *offered));
            if (!plan.outcome.problems.isEmpty()) {
                done(invalidConfig(plan.outcome.problems));
                return;
            }
            const auto answer = [outcome = plan.outcome](qint64 revision) {
                return jsonAnswer(json::object { { "models", textsJson(outcome.models) },
                    { "aliases", textsJson(outcome.aliases) }, { "skipped", textsJson(outcome.skipped) },
                    { "revision", revision } });
            };
            if (plan.isEmpty()) {
                // Nothing new is no revision.
                done(Effect { .summary = u"Import nothing new of %1"_s.arg(offered->provider),
                    .carry = [answer, revision = revisionInForce(m_context)](
                                 const Done& made) { made(answer(revision)); } });
                return;
            }
            done(planConfig(m_context, call, plan.config, u"Import "_s + plan.summary, answer));
        });
}

} // namespace gateway::service
