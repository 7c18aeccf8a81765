// SPDX-License-Identifier: GPL-3.0-or-later
// One body as it is shown: laid out or raw, cut at what a text view can bear, with a word on what is missing.
// Thread: the main thread.
#pragma once

#include "app/viewmodels/requests/json_outline_model.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace app::viewmodels {

class BodyView : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    // What one must know about the text: cut, not kept, empty. Empty: nothing.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool json READ isJson NOTIFY changed FINAL)
    // The events of a stream, whose words can be read in one piece.
    Q_PROPERTY(bool stream READ isStream NOTIFY changed FINAL)
    // What it says, of a stream; else, and where it says nothing one could read, the text.
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    // JSON is laid out unless one asks for it as it travelled.
    Q_PROPERTY(bool raw READ isRaw WRITE setRaw NOTIFY changed FINAL)
    // JSON with blocks that can be folded, instead of all its lines.
    Q_PROPERTY(bool outlined READ isOutlined WRITE setOutlined NOTIFY changed FINAL)
    // Filled while it is looked at.
    Q_PROPERTY(app::viewmodels::JsonOutlineModel* outline READ outline CONSTANT FINAL)
    // The ending of a file of it: "json", "txt".
    Q_PROPERTY(QString ending READ ending NOTIFY changed FINAL)
public:
    // Bodies above this are shown in part; copying takes all of them.
    static constexpr qsizetype kShownBytes = 128 * 1024;
    // Rows are made as they come into sight, so that more of it can be borne.
    static constexpr qsizetype kOutlinedBytes = 4 * 1024 * 1024;

    enum class Capture {
        Loading,
        Missing,
        Growing, // the request runs
        Whole,
        Cut,
    };

    using QObject::QObject;

    // Keeps `raw` as it is: one goes through many requests with the same question.
    void setBody(Capture capture, const QByteArray& body);

    [[nodiscard]] const QByteArray& body() const { return m_body; }

    [[nodiscard]] Capture capture() const { return m_capture; }

    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QString notice() const { return m_notice; }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] bool isJson() const { return m_json; }

    [[nodiscard]] bool isStream() const { return m_stream; }

    [[nodiscard]] QString words() const;

    [[nodiscard]] bool isRaw() const { return m_raw; }

    [[nodiscard]] bool isOutlined() const { return m_outlined && m_json && !m_raw; }

    [[nodiscard]] JsonOutlineModel* outline() { return &m_outline; }

    [[nodiscard]] QString ending() const;

    void setRaw(bool raw);
    void setOutlined(bool outlined);

    // All that was kept, in the form shown.
    Q_INVOKABLE QString wholeText() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString noticeFor(qsizetype shown) const;
    void render();

    Capture m_capture = Capture::Missing;
    QByteArray m_body;
    JsonOutlineModel m_outline;
    bool m_raw = false;
    bool m_outlined = false;
    bool m_json = false;
    bool m_stream = false;
    mutable std::optional<QString> m_words; // read when they are asked for
    QString m_text;
    QString m_notice;
};

} // namespace app::viewmodels
