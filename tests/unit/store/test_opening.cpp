// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gateway::store::test {

namespace {

class Opening : public StoreTest {
protected:
    void writeFile(const QByteArray& bytes) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] QByteArray readFile() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

int mode(const QString& path)
{
    struct stat status = {};
    return ::stat(path.toUtf8().constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

// File modes mean nothing to root: become nobody while this lives.
class WithoutPrivileges {
public:
    explicit WithoutPrivileges(const QString& folder)
    {
        if (::geteuid() == 0 && ::chown(folder.toUtf8().constData(), kNobody, kNobody) == 0)
            m_dropped = ::seteuid(kNobody) == 0;
    }

    ~WithoutPrivileges()
    {
        const bool back = !m_dropped || ::seteuid(0) == 0;
        EXPECT_TRUE(back);
    }

    WithoutPrivileges(const WithoutPrivileges&) = delete;
    WithoutPrivileges& operator=(const WithoutPrivileges&) = delete;

private:
    static constexpr unsigned kNobody = 65534;
    bool m_dropped = false;
};

} // namespace

TEST_F(Opening, MakesFolderAndFilesForTheOwnerOnly)
{
    const mode_t before = ::umask(0);
    const QString file = path(u"deep/er/plexus.db"_s);
    Store store(file);
    const auto opened = open(store);
    ::umask(before);
    ASSERT_TRUE(opened);
    store.writeExchange(shared(plainRecord("a", 1)));
    ASSERT_EQ(page(store).size(), 1);
    EXPECT_EQ(mode(path(u"deep"_s)), 0700);
    EXPECT_EQ(mode(path(u"deep/er"_s)), 0700);
    EXPECT_EQ(mode(file), 0600);
    EXPECT_EQ(mode(file + u"-wal"_s), 0600);
    EXPECT_EQ(mode(file + u"-shm"_s), 0600);
}

TEST_F(Opening, ClosesAFileThatOthersCouldRead)
{
    writeFile({});
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0644), 0);
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(mode(path()), 0600);
}

TEST_F(Opening, LeavesTheModeOfAFolderThatWasThere)
{
    ASSERT_EQ(::chmod(m_folder.path().toUtf8().constData(), 0755), 0);
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(mode(m_folder.path()), 0755);
}

TEST_F(Opening, AClosedDatabaseIsOneFile)
{
    {
        Store store(path());
        ASSERT_TRUE(open(store));
        store.writeExchange(shared(plainRecord("a", 1)));
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList { u"plexus.db"_s });
}

TEST_F(Opening, UsesAWriteAheadLog)
{
    Store store(path());
    ASSERT_TRUE(open(store));
    EXPECT_EQ(lookUp(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
}

TEST_F(Opening, AFileThatIsNoDatabaseIsNamedAndLeftAlone)
{
    const QByteArray text = QByteArray("this is a letter to a friend\n").repeated(300);
    writeFile(text);
    Store store(path());
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, ErrorCode::StoreFailed);
    EXPECT_TRUE(opened.error().message.contains(path())) << qPrintable(opened.error().message);
    EXPECT_TRUE(opened.error().message.contains(u"move the file away"_s))
        << qPrintable(opened.error().message);
    store.close();
    EXPECT_EQ(readFile(), text);
}

TEST_F(Opening, ADamagedDatabaseIsNamedAndLeftAlone)
{
    {
        Store store(path());
        ASSERT_TRUE(open(store));
        for (int i = 0; i < 50; ++i)
            store.writeExchange(shared(plainRecord(QByteArray::number(i), i)));
    }
    QByteArray bytes = readFile();
    bytes.replace(4096, 4 * 4096, QByteArray(4 * 4096, '\x5a'));
    writeFile(bytes);
    Store store(path());
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(path())) << qPrintable(opened.error().message);
    EXPECT_TRUE(opened.error().message.contains(u"damaged"_s)) << qPrintable(opened.error().message);
    store.close();
    EXPECT_EQ(readFile(), bytes);
}

TEST_F(Opening, AFolderThatMayNotBeWrittenIsNamed)
{
    const WithoutPrivileges nobody(m_folder.path());
    ASSERT_EQ(::chmod(m_folder.path().toUtf8().constData(), 0500), 0);
    for (const QString& file : { path(), path(u"deeper/plexus.db"_s) }) {
        Store store(file);
        const auto opened = open(store);
        ASSERT_FALSE(opened);
        EXPECT_TRUE(opened.error().message.contains(m_folder.path())) << qPrintable(opened.error().message);
    }
    ASSERT_EQ(::chmod(m_folder.path().toUtf8().constData(), 0700), 0);
}

TEST_F(Opening, AReadOnlyFileIsNamedAndStaysReadOnly)
{
    const WithoutPrivileges nobody(m_folder.path());
    {
        Store store(path());
        ASSERT_TRUE(open(store));
    }
    ASSERT_EQ(::chmod(path().toUtf8().constData(), 0400), 0);
    Store store(path());
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(path())) << qPrintable(opened.error().message);
    EXPECT_TRUE(opened.error().message.contains(u"cannot be used"_s)) << qPrintable(opened.error().message);
    EXPECT_EQ(mode(path()), 0400);
}

TEST_F(Opening, AFileInPlaceOfTheFolderIsNamed)
{
    writeFile("x");
    Store store(path() + u"/plexus.db"_s);
    const auto opened = open(store);
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().message.contains(path())) << qPrintable(opened.error().message);
}

TEST_F(Opening, ReadsOfAStoreThatDidNotOpenAreErrors)
{
    writeFile("not a database, by far not");
    Store store(path());
    ASSERT_FALSE(open(store));
    store.writeExchange(shared(plainRecord("a", 1)));
    const auto loaded =
        answer<TrafficFigures>([&](auto done) { store.loadFigures(0, &m_context, std::move(done)); });
    EXPECT_FALSE(loaded);
}

} // namespace gateway::store::test
