// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/capture.h"
#include "inspect/stream_samples.h"

#include <algorithm>

#include <gtest/gtest.h>

namespace gateway::inspect {

namespace {

std::vector<qint64> gapsOf(const std::vector<StreamSamples::Point>& points)
{
    std::vector<qint64> gaps;
    for (std::size_t i = 1; i < points.size(); ++i)
        gaps.push_back(points[i].atUs - points[i - 1].atUs);
    return gaps;
}

} // namespace

TEST(StreamSamples, AreAllThereWhileTheyAreFew)
{
    StreamSamples samples;
    for (qint64 i = 0; i < 20; ++i)
        samples.add({ .atUs = i * 1000, .bytes = i * 10 });
    const auto points = samples.points();
    ASSERT_EQ(points.size(), 20U);
    EXPECT_EQ(points.front(), (StreamSamples::Point { .atUs = 0, .bytes = 0 }));
    EXPECT_EQ(points.back(), (StreamSamples::Point { .atUs = 19'000, .bytes = 190 }));
}

TEST(StreamSamples, StayFewAndEvenlyApartHoweverLongTheStream)
{
    StreamSamples samples;
    constexpr qint64 kPieces = 100'000;
    for (qint64 i = 0; i < kPieces; ++i) {
        samples.add({ .atUs = i * 1000, .bytes = i });
        if (i % 977 == 0) {
            EXPECT_LE(samples.points().size(), static_cast<std::size_t>(kMaxStreamSamples));
        }
    }
    const auto points = samples.points();
    EXPECT_LE(points.size(), static_cast<std::size_t>(kMaxStreamSamples));
    EXPECT_GE(points.size(), static_cast<std::size_t>(kMaxStreamSamples) / 3);
    EXPECT_EQ(points.front().atUs, 0);
    EXPECT_EQ(points.back().atUs, (kPieces - 1) * 1000);
    auto gaps = gapsOf(points);
    gaps.pop_back(); // to the latest, whenever that was
    const auto [least, most] = std::minmax_element(gaps.begin(), gaps.end());
    EXPECT_LE(*most, 2 * *least);
}

TEST(StreamSamples, ThinABurstMoreThanWhatCameSlowly)
{
    StreamSamples samples;
    for (qint64 i = 0; i < 1000; ++i)
        samples.add({ .atUs = i, .bytes = i });
    for (qint64 i = 1; i <= 50; ++i)
        samples.add({ .atUs = i * 1'000'000, .bytes = 1000 + i });
    const auto points = samples.points();
    EXPECT_LE(points.size(), static_cast<std::size_t>(kMaxStreamSamples));
    const auto slow = std::count_if(
        points.begin(), points.end(), [](const auto& point) { return point.atUs >= 1'000'000; });
    EXPECT_EQ(slow, 50);
}

} // namespace gateway::inspect
