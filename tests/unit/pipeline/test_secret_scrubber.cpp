// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/secret_scrubber.h"

#include <gtest/gtest.h>

namespace gateway::pipeline {

using namespace Qt::StringLiterals;

namespace {
const QByteArray kKey = "sk-canary-0123456789";

SecretScrubber scrubber()
{
    return SecretScrubber({ Secret(kKey), Secret("second-secret-abc") });
}

QByteArray inPieces(const QByteArray& text, qsizetype size)
{
    SecretScrubber stream = scrubber();
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); at += size)
        out += stream.feed(text.mid(at, size));
    return out + stream.finish();
}
} // namespace

TEST(SecretScrubber, SameLengthWhereverItIsCut)
{
    const QByteArray text = "bad key " + kKey + kKey + " and second-secret-abc; sk-canary-012345678x sk-c";
    QByteArray expected = text;
    expected.replace(kKey, QByteArray(kKey.size(), '*')).replace("second-secret-abc", QByteArray(17, '*'));
    for (qsizetype size = 1; size <= text.size(); ++size)
        ASSERT_EQ(inPieces(text, size), expected) << size;
    EXPECT_EQ(scrubber().clean(text), expected);
}

TEST(SecretScrubber, OrdinaryTextIsPassedOnAtOnce)
{
    SecretScrubber stream = scrubber();
    EXPECT_EQ(stream.feed("nothing here"), "nothing here");
    EXPECT_EQ(stream.feed("perhaps sk-can"), "perhaps ");
    EXPECT_EQ(stream.feed("cel"), "sk-cancel");
    EXPECT_EQ(stream.finish(), "");
}

TEST(SecretScrubber, UnfinishedBeginningComesOutAtTheEnd)
{
    SecretScrubber stream = scrubber();
    EXPECT_EQ(stream.feed("sk-canary"), "");
    EXPECT_EQ(stream.finish(), "sk-canary");
}

TEST(SecretScrubber, ShortSecretsAreOrdinaryWords)
{
    const SecretScrubber words({ Secret("ollama"), Secret("") });
    EXPECT_EQ(words.clean(QByteArray("ollama is running")), "ollama is running");
    EXPECT_EQ(words.clean(u"ollama"_s), u"ollama"_s);
}

TEST(SecretScrubber, TextForPeople)
{
    EXPECT_EQ(scrubber().clean(u"\u00fc sk-canary-0123456789"_s), u"\u00fc "_s + QString(20, u'*'));
    EXPECT_EQ(SecretScrubber().clean(u"as it is"_s), u"as it is"_s);
}

} // namespace gateway::pipeline
