// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/zipreader.h"

#include <QtCore/QXmlStreamReader>

#include <atomic>
#include <functional>

namespace sokuto {

/// Value of the attribute with that local name; null when it is not there.
QStringView attributeOf(const QXmlStreamAttributes &attributes, QStringView name);

/// One XML part of an archive, read forward. Refused are: document type declarations (and with them entities
/// of their own), more than 64 levels, a piece of more than two million bytes, and what is no well-formed
/// XML. After the first problem every step says "no more".
class XmlPart
{
public:
    XmlPart(std::unique_ptr<ZipPart> part, QString name, const std::atomic<bool> *cancel = nullptr);

    /// Steps into the next child of the present element; false when there is none any more, and then the
    /// present element has been left.
    bool enter();
    /// Leaves the present element with everything in it.
    void skip();
    /// The characters of the present element without those of its children; leaves it. At most `longest`.
    QString text(qsizetype longest);
    /// To the next token of any kind.
    bool next();

    QXmlStreamReader::TokenType kind() const { return m_xml.tokenType(); }
    QStringView name() const { return m_xml.name(); }
    QStringView characters() const { return m_xml.text(); }
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }

    /// Ends reading.
    void stop(Failure why);
    /// Damaged here.
    void stopDamaged() { stop(damagedSpreadsheet(place())); }
    void stopTooLarge(qsizetype limit);
    /// Reads what is left, to the end of the part, where its check sum is compared. Whether all could be
    /// read.
    Result<void> finish();
    bool isStopped() const { return m_problem.has_value(); }

    /// Told the percentage of the part that has been read, when it changes.
    std::function<void(int)> progress;

private:
    QString place() const;
    void notice();

    std::unique_ptr<ZipPart> m_part;
    QString m_name;
    const std::atomic<bool> *m_cancel;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    int m_percent = 0;
    std::optional<Error> m_problem;
};

} // namespace sokuto
