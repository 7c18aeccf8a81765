// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of qml/waterfall; what it paints is looked at.
#include "qml/waterfall/time_axis.h"
#include "qml/waterfall/timeline_zoom.h"

#include "print_qt.h"

#include <QLocale>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace plexus::waterfall;

namespace {

QStringList labelsOf(const QVector<TimeMark>& marks)
{
    QStringList labels;
    for (const TimeMark& mark : marks)
        labels.append(mark.label);
    return labels;
}

TEST(TimeAxis, TheCompressedScaleKeepsOrderAndEnds)
{
    const TimeAxis axis { .scale = Scale::Compressed, .fromUs = 0, .toUs = 300'000'000 };
    EXPECT_DOUBLE_EQ(axis.placeOf(0), 0.0);
    EXPECT_DOUBLE_EQ(axis.placeOf(300'000'000), 1.0);
    double before = 0.0;
    for (const qint64 us : { 50'000, 500'000, 5'000'000, 50'000'000, 200'000'000 }) {
        EXPECT_GT(axis.placeOf(us), before + 0.02); // each is to be told from the one before
        before = axis.placeOf(us);
    }
    EXPECT_LT(axis.placeOf(-1), 0.0);
    EXPECT_GT(axis.placeOf(300'000'001), 1.0);
}

TEST(TimeAxis, MarksAreRoundMomentsInOneUnit)
{
    EXPECT_EQ(labelsOf(marksOf({ .fromUs = 0, .toUs = 9'200'000 }, 5)),
        QStringList({ u"0"_s, u"2\u2009s"_s, u"4\u2009s"_s, u"6\u2009s"_s, u"8\u2009s"_s }));
    EXPECT_EQ(labelsOf(marksOf({ .fromUs = 130'000, .toUs = 330'000 }, 4)),
        QStringList({ u"150\u2009ms"_s, u"200\u2009ms"_s, u"250\u2009ms"_s, u"300\u2009ms"_s }));
    EXPECT_EQ(labelsOf(marksOf({ .fromUs = 0, .toUs = 1'900'000 }, 4)),
        QStringList({ u"0"_s, u"0.5\u2009s"_s, u"1.0\u2009s"_s, u"1.5\u2009s"_s }));
    EXPECT_TRUE(marksOf({ .fromUs = 5, .toUs = 5 }, 4).isEmpty());
    EXPECT_TRUE(marksOf({ .fromUs = 0, .toUs = 100 }, 0).isEmpty());
    for (const qint64 total : { 1'000, 77'000, 999'999, 126'000'000 })
        EXPECT_LE(marksOf({ .fromUs = 0, .toUs = total }, 5).size(), 6) << total;
}

TEST(TimeAxis, MarksOfTheCompressedScaleDoNotCrowd)
{
    const auto marks = [](qint64 toUs, int most) {
        return labelsOf(marksOf({ .scale = Scale::Compressed, .fromUs = 0, .toUs = toUs }, most));
    };
    EXPECT_EQ(marks(10'000'000, 3), QStringList({ u"100\u2009ms"_s, u"1\u2009s"_s, u"5\u2009s"_s }));
    EXPECT_EQ(marks(1'000'000, 3), QStringList({ u"100\u2009ms"_s, u"500\u2009ms"_s }));
    EXPECT_EQ(marks(300'000'000, 4), QStringList({ u"1\u2009s"_s, u"10\u2009s"_s, u"1\u2009min"_s }));
    EXPECT_EQ(marks(300'000'000, 2), QStringList({ u"1\u2009s"_s, u"1\u2009min"_s }));
}

TEST(TimelineZoom, FollowsAGrowingWholeUntilOneZooms)
{
    TimelineZoom zoom;
    zoom.setTotalUs(1'000'000);
    zoom.setTotalUs(2'000'000);
    EXPECT_FALSE(zoom.isZoomed());
    EXPECT_EQ(zoom.toUs(), 2'000'000);
    zoom.zoomBy(2, 0.5);
    EXPECT_EQ(zoom.fromUs(), 500'000);
    EXPECT_EQ(zoom.toUs(), 1'500'000);
    zoom.setTotalUs(4'000'000);
    EXPECT_EQ(zoom.toUs(), 1'500'000);
    zoom.showAll();
    EXPECT_EQ(zoom.toUs(), 4'000'000);
}

TEST(TimelineZoom, KeepsWhatIsUnderThePointerAndStaysInside)
{
    TimelineZoom zoom;
    zoom.setTotalUs(8'000'000);
    zoom.zoomBy(4, 0.25);
    EXPECT_EQ(zoom.fromUs() + 0.25 * (zoom.toUs() - zoom.fromUs()), 2'000'000);
    zoom.panBy(-9);
    EXPECT_EQ(zoom.fromUs(), 0);
    zoom.panBy(99);
    EXPECT_EQ(zoom.toUs(), 8'000'000);
    QSignalSpy changed(&zoom, &TimelineZoom::changed);
    zoom.panBy(1);
    EXPECT_TRUE(changed.isEmpty());
    for (int i = 0; i < 40; ++i)
        zoom.zoomBy(2, 1.0);
    EXPECT_EQ(zoom.toUs() - zoom.fromUs(), 1'000); // a millisecond is the closest
    zoom.zoomBy(0, 0.5);
    for (int i = 0; i < 40; ++i)
        zoom.zoomBy(0.5, 0.0);
    EXPECT_FALSE(zoom.isZoomed());
    EXPECT_EQ(zoom.markPositions().size(), zoom.markLabels().size());
}

TEST(TimelineZoom, AShorterRequestIsShownWhole)
{
    TimelineZoom zoom;
    zoom.setTotalUs(10'000'000);
    zoom.zoomBy(2, 1.0);
    zoom.setTotalUs(300'000); // another request
    EXPECT_EQ(zoom.fromUs(), 0);
    EXPECT_EQ(zoom.toUs(), 300'000);
}

TEST(TimeAxis, MarksHaveTheLanguagesDecimalSign)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(labelsOf(marksOf({ .fromUs = 0, .toUs = 1'900'000 }, 4)),
        QStringList({ u"0"_s, u"0,5\u2009s"_s, u"1,0\u2009s"_s, u"1,5\u2009s"_s }));
    QLocale::setDefault(before);
}

} // namespace
