// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/login_item.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::LoginItems;

namespace {

class LoginItemTest : public testing::Test {
protected:
    [[nodiscard]] QString folder() const { return m_folder.filePath(u"config/autostart"_s); }

    [[nodiscard]] QString file() const
    {
        return QDir(folder()).filePath(u"io.github.plexus.Plexus.desktop"_s);
    }

    [[nodiscard]] QByteArray text() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray& bytes)
    {
        QFile file(this->file());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

TEST_F(LoginItemTest, IsAnEntryThatStartsHidden)
{
    LoginItems items(u"/opt/plexus/bin/plexus"_s, folder());
    EXPECT_FALSE(items.isSet());
    ASSERT_TRUE(items.set(true));
    EXPECT_TRUE(items.isSet());
    EXPECT_TRUE(text().startsWith("[Desktop Entry]\nType=Application\n")) << text().toStdString();
    EXPECT_TRUE(text().contains("\nExec=\"/opt/plexus/bin/plexus\" --hidden\n")) << text().toStdString();
    ASSERT_TRUE(items.set(false));
    EXPECT_FALSE(items.isSet());
    EXPECT_FALSE(QFile::exists(file()));
    EXPECT_TRUE(items.set(false)) << "already gone";
}

TEST_F(LoginItemTest, APathMeansWhatItSays)
{
    LoginItems items(uR"(/opt/my "own"/100% $HOME/a\b)"_s, folder());
    ASSERT_TRUE(items.set(true));
    // The file's escapes are undone first, then those of the argument.
    EXPECT_TRUE(text().contains(R"(Exec="/opt/my \\"own\\"/100%% \\$HOME/a\\\\b" --hidden)"))
        << text().toStdString();
}

TEST_F(LoginItemTest, SwitchedOffByTheDesktopItIsNotSet)
{
    LoginItems items(u"/usr/bin/plexus"_s, folder());
    ASSERT_TRUE(items.set(true));
    for (const char* line : { "Hidden=true\n", "X-GNOME-Autostart-enabled = false\n" }) {
        const QByteArray before = text();
        write(before + line);
        EXPECT_FALSE(items.isSet()) << line;
        ASSERT_TRUE(items.set(true)) << "and can be set again";
        EXPECT_TRUE(items.isSet());
    }
}

TEST_F(LoginItemTest, AFolderThatCannotBeMadeIsNamed)
{
    QFile inTheWay(m_folder.filePath(u"config"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    LoginItems items(u"/usr/bin/plexus"_s, folder());
    const auto refused = items.set(true);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(u"autostart"_s)) << qPrintable(refused.error().message);
    EXPECT_FALSE(items.isSet());
}

} // namespace
