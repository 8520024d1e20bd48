// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xmlpart.h"

#include <array>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 64;
constexpr qint64 longestPiece = 2'000'000; ///< Bytes; a cell of the greatest length with escapes is shorter.

} // namespace

QStringView attributeOf(const QXmlStreamAttributes &attributes, QStringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == name)
            return attribute.value();
    }
    return {};
}

XmlPart::XmlPart(std::unique_ptr<ZipPart> part, QString name, const std::atomic<bool> *cancel)
    : m_part(std::move(part))
    , m_name(std::move(name))
    , m_cancel(cancel)
    , m_xml(m_part.get())
{
}

bool XmlPart::next()
{
    if (m_problem || m_xml.tokenType() == QXmlStreamReader::EndDocument)
        return false;
    m_part->expectWithin(longestPiece);
    const auto kind = m_xml.readNext();
    if (m_cancel && *m_cancel)
        stop(fail(ErrorCode::Cancelled));
    else if (m_part->problem())
        stop(fail(*m_part->problem()));
    else if (kind == QXmlStreamReader::Invalid)
        stop(damagedSpreadsheet(place(), m_xml.errorString()));
    else if (kind == QXmlStreamReader::DTD)
        stop(damagedSpreadsheet(place(), u"document type declaration"_s));
    else if (kind == QXmlStreamReader::StartElement && ++m_depth > deepest)
        stop(damagedSpreadsheet(place(), u"too many levels"_s));
    else if (kind == QXmlStreamReader::EndElement)
        --m_depth;
    if (progress)
        notice();
    return !m_problem && kind != QXmlStreamReader::EndDocument;
}

void XmlPart::notice()
{
    const qint64 total = m_part->totalBytes();
    const int percent = total > 0 ? int(m_part->bytesRead() * 100 / total) : 100;
    if (percent != m_percent) {
        m_percent = percent;
        progress(percent);
    }
}

bool XmlPart::enter()
{
    while (next()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();) {
        if (m_xml.isStartElement())
            ++depth;
        else if (m_xml.isEndElement())
            --depth;
    }
}

QString XmlPart::text(qsizetype longest)
{
    QString text;
    while (next() && !m_xml.isEndElement()) {
        if (m_xml.isStartElement())
            skip();
        else if (m_xml.isCharacters() || m_xml.isEntityReference())
            text += m_xml.text();
        if (text.size() > longest) {
            stopTooLarge(longest);
            return {};
        }
    }
    return text;
}

void XmlPart::stop(Failure why)
{
    if (!m_problem)
        m_problem = std::move(why.error);
}

void XmlPart::stopTooLarge(qsizetype limit)
{
    stop(fail(ErrorCode::LimitExceeded, {}, place(), {QString::number(limit)}));
}

Result<void> XmlPart::finish()
{
    while (next()) {}
    std::array<char, 4096> rest;
    while (!m_problem && m_part->read(rest.data(), qint64(rest.size())) > 0) {}
    if (m_part->problem())
        stop(fail(*m_part->problem()));
    if (m_problem)
        return fail(*m_problem);
    return {};
}

QString XmlPart::place() const
{
    return m_name + u':' + QString::number(m_xml.lineNumber());
}

} // namespace sokuto
