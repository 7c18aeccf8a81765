// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updates/manifest.h"
#include "app/updates/signed_file.h"
#include "support/list_signer.h"

#include <gtest/gtest.h>

namespace app::updates {

using namespace Qt::StringLiterals;
using gateway::test::ListSigner;

namespace {

const QDateTime kNow(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC);

ReleaseVersion version(const QString& text)
{
    return ReleaseVersion::parse(text).value_or(ReleaseVersion {});
}

QByteArray release(const QByteArray& number, const QByteArray& channel = "stable")
{
    return R"({"version":")" + number + R"(","channel":")" + channel
        + R"(","date":"2026-11-30","notes":"New.","page":"https://example.invalid/get"})";
}

QByteArray list(const QByteArray& releases, const QByteArray& expires = "2027-01-01T00:00:00Z")
{
    return R"({"format":1,"product":"plexus","published":"2026-11-30T00:00:00Z","expires":")" + expires
        + R"(","later":{},"releases":[)" + releases + "]}";
}

class ManifestTest : public testing::Test {
protected:
    [[nodiscard]] std::variant<Manifest, ManifestFault> read(
        const QByteArray& file, const QDateTime& published = {}) const
    {
        return readManifest(file, signer.publicKey(), { kNow.toMSecsSinceEpoch(), published });
    }

    [[nodiscard]] ManifestFault fault(const QByteArray& file, const QDateTime& published = {}) const
    {
        const auto result = read(file, published);
        EXPECT_TRUE(std::holds_alternative<ManifestFault>(result));
        return std::holds_alternative<ManifestFault>(result) ? std::get<ManifestFault>(result)
                                                             : ManifestFault::TooLarge;
    }

    [[nodiscard]] Manifest good(const QByteArray& releases) const
    {
        const auto result = read(signer.signedFile(list(releases)));
        EXPECT_TRUE(std::holds_alternative<Manifest>(result));
        return std::holds_alternative<Manifest>(result) ? std::get<Manifest>(result) : Manifest {};
    }

    ListSigner signer;
};

} // namespace

TEST_F(ManifestTest, ASignedListIsRead)
{
    const Manifest manifest = good(release("0.2.0"));
    ASSERT_EQ(manifest.releases.size(), 1);
    EXPECT_EQ(manifest.releases[0],
        (Release { .version = version(u"0.2.0"_s),
            .channel = Channel::Stable,
            .date = QDate(2026, 11, 30),
            .notes = u"New."_s,
            .page = QUrl(u"https://example.invalid/get"_s) }));
}

TEST_F(ManifestTest, OneChangedByteAnywhereIsNotBelieved)
{
    const QByteArray file = signer.signedFile(list(release("0.2.0")));
    for (qsizetype i = 0; i < file.size(); ++i) {
        QByteArray changed = file;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        const auto result = read(changed);
        // Base64 has letters beyond those of the alphabet it needs: some changes mean the same signature.
        if (std::holds_alternative<Manifest>(result)) {
            EXPECT_LT(i, file.indexOf('\n')) << i;
            EXPECT_EQ(changed.mid(changed.indexOf('\n')), file.mid(file.indexOf('\n')));
        }
    }
}

TEST_F(ManifestTest, AnotherKeyIsNotBelieved)
{
    EXPECT_EQ(fault(ListSigner('x').signedFile(list(release("9.0.0")))), ManifestFault::WrongSignature);
    const auto withoutKey = readManifest(signer.signedFile(list({})), {}, { kNow.toMSecsSinceEpoch() });
    EXPECT_EQ(std::get<ManifestFault>(withoutKey), ManifestFault::WrongSignature);
}

TEST_F(ManifestTest, ACutFileIsNotBelievedWhereverItWasCut)
{
    const QByteArray file = signer.signedFile(list(release("0.2.0")));
    for (qsizetype length = 0; length < file.size(); ++length)
        EXPECT_TRUE(std::holds_alternative<ManifestFault>(read(file.first(length)))) << length;
}

TEST_F(ManifestTest, SomethingElseAtTheAddressIsNoList)
{
    EXPECT_EQ(fault("<!doctype html>\n<p>Sign in to the hotel's network"), ManifestFault::NoForm);
    EXPECT_EQ(fault(list(release("0.2.0"))), ManifestFault::NoForm) << "unsigned";
    EXPECT_EQ(fault(signer.signedFile("[]")), ManifestFault::NoForm);
    EXPECT_EQ(
        fault(signer.signedFile(list(release("0.2.0")).replace("plexus", "other"))), ManifestFault::NoForm);
    EXPECT_EQ(fault(signer.signedFile(list(release("0.2.0")).replace("\"format\":1", "\"format\":2"))),
        ManifestFault::NoForm);
}

TEST_F(ManifestTest, AWrongFieldRefusesTheWholeList)
{
    const QByteArray right = release("0.2.0");
    for (const auto& [from, to] : QVector<std::pair<QByteArray, QByteArray>> { { "0.2.0", "0.2" },
             { "https://example", "http://example" }, { "https://example", "https://a:b@example" },
             { "https://example.invalid/get", "file:///tmp/get" },
             { "2026-11-30\",\"notes", "yesterday\",\"notes" }, { "New.", QByteArray(17 * 1024, 'n') } }) {
        QByteArray wrong = right;
        wrong.replace(from, to);
        ASSERT_NE(wrong, right);
        EXPECT_EQ(fault(signer.signedFile(list(release("0.1.5") + ',' + wrong))), ManifestFault::NoForm)
            << to.constData();
    }
}

TEST_F(ManifestTest, TooLargeIsNotEvenChecked)
{
    EXPECT_EQ(fault(signer.signedFile(QByteArray(kMostListBytes, ' '))), ManifestFault::TooLarge);
}

TEST_F(ManifestTest, AnOldListIsNotShownForEver)
{
    EXPECT_EQ(
        fault(signer.signedFile(list(release("0.2.0"), "2026-11-30T00:00:00Z"))), ManifestFault::Expired);
    const QByteArray file = signer.signedFile(list(release("0.2.0")));
    EXPECT_EQ(fault(file, kNow), ManifestFault::Older) << "a newer one was seen";
    EXPECT_TRUE(
        std::holds_alternative<Manifest>(read(file, QDateTime(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC))))
        << "the same one again";
}

TEST_F(ManifestTest, TheNewestOfTheChannelIsOffered)
{
    const Manifest manifest = good(release("0.2.0") + ',' + release("0.4.0-beta.1", "beta") + ','
        + release("0.3.0") + ',' + release("0.9.0", "nightly"));
    EXPECT_EQ(offerOf(manifest, Channel::Stable, version(u"0.1.0"_s))->version, version(u"0.3.0"_s));
    EXPECT_EQ(offerOf(manifest, Channel::Beta, version(u"0.1.0"_s))->version, version(u"0.4.0-beta.1"_s));
}

TEST_F(ManifestTest, NothingOlderIsEverOffered)
{
    const Manifest manifest = good(release("0.2.0") + ',' + release("0.3.0-beta.1", "beta"));
    EXPECT_FALSE(offerOf(manifest, Channel::Stable, version(u"0.2.0"_s)));
    EXPECT_FALSE(offerOf(manifest, Channel::Stable, version(u"0.3.0-beta.1"_s)));
    EXPECT_FALSE(offerOf(manifest, Channel::Beta, version(u"0.3.0"_s)));
}

} // namespace app::updates
