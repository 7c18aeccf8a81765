// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the window, and the forms of numbers and dates that go with it.
// Thread: the main thread. Needs a QCoreApplication, which must outlive it.
#pragma once

#include "app/viewmodels/shell/preferences.h"

#include <QString>
#include <QVector>

#include <memory>
#include <vector>

class QTranslator;

namespace app {

class Translations {
public:
    Translations();
    ~Translations();

    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;
    Translations(Translations&&) = delete;
    Translations& operator=(Translations&&) = delete;

    // Those the program has words in, by name.
    [[nodiscard]] static QVector<viewmodels::Language> known();
    // From now on; what has been read before stays as it is. Empty: what the system says. What is not
    // translated stays English.
    void use(const QString& code);

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace app
