// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/window_test.h"
#include "qml/accessible_tree.h"
#include <cstdio>
using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::WindowTest;

namespace {
class PagesTest : public WindowTest {
protected:
    void dump(const char* what)
    {
        std::printf("=== %s\n", what);
        for (const QQuickItem* one : gateway::test::visibleItems(*window().contentItem())) {
            const QString n = gateway::test::nameOf(*one);
            if (!n.isEmpty() || gateway::test::isInteractive(*one))
                std::printf("%s%s [%d] %s  {%s}\n", one->activeFocusOnTab() ? "*" : " ", qPrintable(n), int(gateway::test::roleOf(*one)), qPrintable(gateway::test::descriptionOf(*one)), qPrintable(gateway::test::placeOf(*one)));
        }
    }
};
TEST_F(PagesTest, Dump)
{
    load();
    for (int page = 0; page <= int(Page::Settings); ++page) {
        open(static_cast<Page>(page));
        settle();
        dump(qPrintable(QString::number(page)));
        expectNamed(QString::number(page));
        expectGoodTabOrder();
    }
}
TEST_F(PagesTest, Empty)
{
    load(gateway::test::emptyConfig());
    for (int page = 0; page <= int(Page::Settings); ++page) {
        open(static_cast<Page>(page));
        dump(qPrintable(QString::number(page)));
        expectNamed(QString::number(page));
        expectGoodTabOrder();
    }
}
}
