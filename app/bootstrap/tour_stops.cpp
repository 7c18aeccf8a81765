// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/page_tour.h"

using namespace Qt::StringLiterals;

namespace app {

using viewmodels::AppViewModel;

QVector<PageTour::Stop> tourOf(AppViewModel& model)
{
    const auto page = [&model](
                          AppViewModel::Page which) { return [&model, which] { model.setPage(which); }; };
    return {
        { u"home"_s, page(AppViewModel::Page::Home) },
        { u"requests"_s, page(AppViewModel::Page::Requests) },
        { u"providers"_s, page(AppViewModel::Page::Providers) },
        { u"models"_s, page(AppViewModel::Page::Models) },
        { u"keys"_s, page(AppViewModel::Page::Keys) },
    };
}

} // namespace app
