// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/secret_text.h"

namespace gateway::config {

bool isSecretReference(QStringView text)
{
    return text.startsWith(u"secret:") || text.startsWith(u"env:");
}

bool isWord(const Node& node)
{
    if (node.kind != Node::Kind::Scalar || node.text.isEmpty())
        return false;
    bool isNumber = false;
    node.text.toDouble(&isNumber);
    return node.quoted
        || (!isNumber && node.text != u"true" && node.text != u"false" && node.text != u"null");
}

} // namespace gateway::config
