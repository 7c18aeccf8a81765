// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every sheet, as those use them who do not see them or have no pointer: everything is named, Tab
// comes to everything and on from it, and one sees where it is.
#include "qml/window_test.h"

using namespace Qt::StringLiterals;
using namespace app::viewmodels;
using gateway::test::WindowTest;

namespace {

class AccessibilityTest : public WindowTest {
protected:
    void SetUp() override { load(); }
};

TEST_F(AccessibilityTest, Home)
{
    open(Page::Home);
    expectNamed(u"Home"_s);
    expectGoodTabOrder();
}

} // namespace
