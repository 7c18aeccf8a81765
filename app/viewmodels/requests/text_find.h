// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for words in one text and goes from place to place. Case is ignored.
// Thread: the main thread.
#pragma once

#include <QObject>
#include <QString>
#include <QVector>
#include <QtQml/qqmlregistration.h>

namespace app::viewmodels {

class TextFind : public QObject {
    Q_OBJECT
    QML_ELEMENT
    // Where it is looked for. A new one is gone through at once.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString needle READ needle WRITE setNeedle NOTIFY needleChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY found FINAL)
    // The place one is at, from its beginning; -1: there is none.
    Q_PROPERTY(int position READ position NOTIFY found FINAL)
    Q_PROPERTY(int length READ length NOTIFY found FINAL)
    // "3 of 12"; empty: nothing is looked for.
    Q_PROPERTY(QString status READ status NOTIFY found FINAL)
public:
    // Nobody steps through more.
    static constexpr int kMost = 10'000;

    using QObject::QObject;

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QString needle() const { return m_needle; }

    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }

    [[nodiscard]] int position() const { return m_at < 0 ? -1 : m_places[m_at]; }

    [[nodiscard]] int length() const { return static_cast<int>(m_needle.size()); }

    [[nodiscard]] QString status() const;

    void setText(const QString& text);
    // Goes to the first place.
    void setNeedle(const QString& needle);

    // The next one (1) or the one before (-1), and round.
    Q_INVOKABLE void step(int by);

Q_SIGNALS:
    void textChanged();
    void needleChanged();
    void found();

private:
    void search();

    QString m_text;
    QString m_needle;
    QVector<int> m_places;
    int m_at = -1;
};

} // namespace app::viewmodels
