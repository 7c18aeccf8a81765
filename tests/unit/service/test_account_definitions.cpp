// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions of a person's own.
#include "service/account_definitions.h"
#include "support/expect_warning.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace gateway::service {
namespace {

class AccountDefinitions : public testing::Test {
protected:
    void write(const QString& name, const QByteArray& text) const
    {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"oauth"_s));
        QFile file(folder.filePath(u"oauth/"_s + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder;
};

TEST_F(AccountDefinitions, WithoutFilesAreTheShippedOnes)
{
    EXPECT_EQ(definitionsOf({}), accounts::shippedDefinitions());
    EXPECT_EQ(definitionsOf(folder.path()), accounts::shippedDefinitions());
}

TEST_F(AccountDefinitions, FilesAreAddedAndWrongOnesLeftOut)
{
    write(u"firm.json"_s,
        R"({"id":"firm","name":"Firm","device":{"start":{"url":"https://x/d"},"poll":{"url":"https://x/t"}},)"
        R"("inference":{"urls":{"chat":"https://x/v1"}}})");
    write(u"wrong.json"_s, R"({"id":"wrong"})");
    const gateway::test::ExpectWarning warning(u"wrong.json: name is missing."_s);
    const auto set = definitionsOf(folder.path());
    EXPECT_EQ(set->all().size(), accounts::shippedDefinitions()->all().size() + 1);
    EXPECT_EQ(set->find(u"firm"_s)->name, u"Firm"_s);
    EXPECT_FALSE(set->find(u"wrong"_s));
}

} // namespace
} // namespace gateway::service
