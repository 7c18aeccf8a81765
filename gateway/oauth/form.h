// SPDX-License-Identifier: GPL-3.0-or-later
// application/x-www-form-urlencoded, as queries and bodies of OAuth are (RFC 6749 appendix B). Thread: any.
// Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QVector>

namespace gateway::oauth {

struct FormField {
    QByteArray name;
    QByteArray value;
    friend bool operator==(const FormField&, const FormField&) = default;
};

class Form {
public:
    static constexpr qsizetype kMaxFields = 64;
    static constexpr qsizetype kMaxBytes = 64 * 1024;

    Form() = default;

    Form(std::initializer_list<FormField> fields)
        : m_fields(fields)
    {
    }

    // InvalidRequest: longer or with more fields than anybody needs, or a field twice (RFC 6749 §3.1: two
    // readers could take different ones).
    [[nodiscard]] static Result<Form> parse(QByteArrayView text);

    // Decoded; empty when there is none. An empty field is as good as none (RFC 6749 §3.1).
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    void add(QByteArray name, QByteArray value);
    // Left out when it is empty.
    void addUnlessEmpty(QByteArray name, const QByteArray& value);

    [[nodiscard]] QByteArray encoded() const;
    // The address with these fields behind what its query already holds.
    [[nodiscard]] QByteArray appendedTo(const QByteArray& url) const;

private:
    QVector<FormField> m_fields;
};

} // namespace gateway::oauth
