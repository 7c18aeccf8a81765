// SPDX-License-Identifier: GPL-3.0-or-later
// A small configuration and a planner over it.
#pragma once

#include "conditions_fake.h"

#include "routing/route_planner.h"

#include <gtest/gtest.h>

namespace gateway::routing {

inline config::Provider provider(const QString& slug, QVector<Dialect> dialects)
{
    config::Provider made { .slug = slug };
    for (const Dialect dialect : dialects)
        made.baseUrls.append({ .dialect = dialect, .url = QStringLiteral("https://example.com") });
    return made;
}

inline QString nameOf(const TargetId& target)
{
    return target.provider + u'/' + target.model;
}

class PlannerTest : public ::testing::Test {
protected:
    static constexpr qint64 kNow = 1'770'000'000'000;

    config::Config config = sample();
    FakeConditions conditions;
    Random random = [] { return 0.0; };
    DialectForm form = DialectForm::Full;
    QByteArray session;

    static config::Config sample()
    {
        using namespace Qt::StringLiterals;
        return {
            .providers = { provider(u"a"_s, { Dialect::Chat }),
                provider(u"b"_s, { Dialect::Chat, Dialect::Messages }),
                provider(u"c"_s, { Dialect::Messages }) },
            .aliases = { { .slug = u"fast"_s,
                             .additionalAliases = { u"quick"_s },
                             .groups = { { .name = u"first"_s,
                                             .targets = { { .provider = u"a"_s, .model = u"m1"_s },
                                                 { .provider = u"b"_s, .model = u"m2"_s } } },
                                 { .name = u"spare"_s,
                                     .targets = { { .provider = u"c"_s, .model = u"m3"_s } } } } },
                { .slug = u"nested"_s,
                    .groups = { { .name = u"g"_s, .targets = { { .alias = u"quick"_s } } } } } },
            .keys = { { .name = u"app"_s } },
        };
    }

    config::Alias& fast() { return config.aliases[0]; }

    config::Key& key() { return config.keys[0]; }

    [[nodiscard]] RoutePlan plan(const QString& model, Dialect dialect = Dialect::Chat) const
    {
        const RoutePlanner planner(std::make_shared<const config::Config>(config));
        RoutePlan plan = planner.plan({ .model = model,
                                          .dialect = dialect,
                                          .key = config.keys[0],
                                          .nowMs = kNow,
                                          .form = form,
                                          .session = session },
            conditions, random);
        // Exactly one of the two, and places that agree with the list.
        EXPECT_EQ(plan.targets.isEmpty(), plan.refusal.has_value());
        for (qsizetype i = 0; i < plan.targets.size(); ++i) {
            EXPECT_EQ(plan.considered[plan.targets[i].line].place, i + 1);
            EXPECT_EQ(plan.considered[plan.targets[i].line].target, plan.targets[i].id());
        }
        return plan;
    }

    [[nodiscard]] QStringList order(const QString& model, Dialect dialect = Dialect::Chat) const
    {
        QStringList names;
        for (const PlannedTarget& target : plan(model, dialect).targets)
            names.append(nameOf(target.id()));
        return names;
    }

    // "a/m1: resting until …", for each line that was left out.
    [[nodiscard]] QStringList leftOut(const QString& model, Dialect dialect = Dialect::Chat) const
    {
        QStringList lines;
        for (const Considered& line : plan(model, dialect).considered) {
            if (!line.isChosen())
                lines.append(nameOf(line.target) + u": " + describe(line));
        }
        return lines;
    }

    [[nodiscard]] Error refusal(const QString& model, Dialect dialect = Dialect::Chat) const
    {
        return plan(model, dialect).refusal.value_or(Error {});
    }
};

} // namespace gateway::routing
