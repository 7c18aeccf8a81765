// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewmodels/models/alias_shelf_model.h"
#include "support/services/scripted_services.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::config::Alias;
using gateway::config::Config;
using gateway::config::ModelType;

namespace {

class AliasShelfTest : public ::testing::Test {
protected:
    AliasShelfTest()
        : tester(&shelf, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        const auto alias = [](const QString& slug, const QStringList& targets) {
            Alias made { .slug = slug, .groups = { { .name = u"default"_s } } };
            for (const QString& target : targets) {
                if (const qsizetype slash = target.indexOf(u'/'); slash > 0)
                    made.groups[0].targets.append(
                        { .provider = target.first(slash), .model = target.sliced(slash + 1) });
                else
                    made.groups[0].targets.append({ .alias = target });
            }
            return made;
        };
        config.providers = { { .slug = u"openai"_s }, { .slug = u"groq"_s } };
        config.aliases = { alias(u"smart"_s, { u"openai/gpt-5"_s, u"groq/llama"_s }),
            alias(u"fast"_s, { u"groq/llama"_s }), alias(u"default"_s, { u"smart"_s }),
            alias(u"any"_s, { u"openai/gpt-5"_s, u"openai/gpt-4o"_s, u"groq/llama"_s }) };
        config.aliases[1].additionalAliases = { u"small"_s };
        load();
    }

    void load()
    {
        list.setConfig(config);
        shelf.setProviders(config.providers);
    }

    // "smart fast default any", a heading before the first of its kind: "[Text] smart".
    [[nodiscard]] QString shown() const
    {
        QStringList parts;
        for (int row = 0; row < shelf.count(); ++row) {
            const QModelIndex index = shelf.index(row, 0);
            if (const QString heading = index.data(AliasShelfModel::HeadingRole).toString();
                !heading.isEmpty())
                parts.append(u'[' + heading + u']');
            parts.append(index.data(AliasListModel::SlugRole).toString());
        }
        return parts.join(u' ');
    }

    Config config;
    AliasListModel list;
    AliasShelfModel shelf { list };
    QAbstractItemModelTester tester;
};

TEST_F(AliasShelfTest, ShowsAllAsConfiguredAtFirst)
{
    EXPECT_EQ(shown(), u"smart fast default any"_s);
    EXPECT_FALSE(shelf.isFiltered());
    EXPECT_EQ(shelf.providerNames(), (QStringList { u"All providers"_s, u"openai"_s, u"groq"_s }));
}

TEST_F(AliasShelfTest, WordsAreLookedForInNamesAndInTargets)
{
    const QVector<std::pair<QString, QString>> cases { { u"FAST"_s, u"fast"_s }, { u"small"_s, u"fast"_s },
        { u"openai/gpt"_s, u"smart any"_s }, { u"gpt llama"_s, u"smart any"_s }, { u"4o any"_s, u"any"_s },
        { u"nothing"_s, QString() }, { u"  "_s, u"smart fast default any"_s } };
    for (const auto& [query, expected] : cases) {
        shelf.setQuery(query);
        EXPECT_EQ(shown(), expected) << query.toStdString();
    }
    shelf.setQuery(u"smart"_s);
    EXPECT_EQ(shown(), u"smart default"_s) << "what leads to it as well";
    EXPECT_TRUE(shelf.isFiltered());
    shelf.showAll();
    EXPECT_EQ(shown(), u"smart fast default any"_s);
}

TEST_F(AliasShelfTest, AProviderLeavesOutWhatDoesNotLeadThere)
{
    shelf.setProvider(1);
    EXPECT_EQ(shown(), u"smart any"_s);
    EXPECT_EQ(shelf.provider(), 1);
    config.providers.removeFirst();
    load();
    EXPECT_EQ(shelf.provider(), 0) << "it is gone";
    EXPECT_EQ(shown(), u"smart fast default any"_s);
    shelf.setProvider(7);
    EXPECT_EQ(shelf.provider(), 0);
}

TEST_F(AliasShelfTest, IsSortedAsChosen)
{
    shelf.setOrder(AliasShelfModel::Name);
    EXPECT_EQ(shown(), u"any default fast smart"_s);
    shelf.setOrder(AliasShelfModel::Provider);
    EXPECT_EQ(shown(), u"fast smart any default"_s) << "what leads to another model comes last";
    shelf.setOrder(AliasShelfModel::Targets);
    EXPECT_EQ(shown(), u"any smart fast default"_s);
    shelf.setOrder(99);
    EXPECT_EQ(shelf.order(), AliasShelfModel::Targets);
    EXPECT_EQ(shelf.orderNames().size(), AliasShelfModel::Targets + 1);
}

TEST_F(AliasShelfTest, SeveralKindsStandUnderHeadings)
{
    config.aliases[0].type = ModelType::Embeddings;
    config.aliases[2].type = ModelType::Embeddings;
    load();
    EXPECT_EQ(shown(), u"[Text] fast any [Embeddings] smart default"_s);
    shelf.setQuery(u"gpt"_s);
    EXPECT_EQ(shown(), u"[Text] any [Embeddings] smart"_s);
    shelf.setQuery(u"fast"_s);
    EXPECT_EQ(shown(), u"fast"_s) << "one kind needs no heading";
}

TEST_F(AliasShelfTest, RowsOfTheListAreFoundAndFollowItsChanges)
{
    shelf.setOrder(AliasShelfModel::Name);
    EXPECT_EQ(shelf.shownRow(0), 3);
    EXPECT_EQ(shelf.listRow(0), 3);
    shelf.setQuery(u"fast"_s);
    EXPECT_EQ(shelf.shownRow(0), -1);
    EXPECT_EQ(shelf.shownRow(-1), -1);
    shelf.showAll();
    QSignalSpy arranged(&shelf, &AliasShelfModel::arranged);
    config.aliases.removeFirst();
    load();
    EXPECT_EQ(shown(), u"any default fast"_s);
    EXPECT_GE(arranged.size(), 1);
    EXPECT_EQ(shelf.index(0, 0).data(AliasShelfModel::ListRowRole), 2);
    config.aliases[0].groups[0].targets[0].provider = u"openai"_s;
    load();
    shelf.setProvider(1);
    EXPECT_EQ(shown(), u"any fast"_s);
}

} // namespace
