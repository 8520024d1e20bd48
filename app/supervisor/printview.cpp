// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/printview.h"

#include "base/workwatch.h"

#include <QtCore/QLocale>
#include <QtCore/QSaveFile>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QPageLayout>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>
#include <QtGui/QScreen>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <algorithm>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr double textSize = 10; ///< Points, as the others.
constexpr double smallSize = 8.5;
constexpr double categorySize = 13;
constexpr double titleSize = 20;
constexpr double footerHeight = 9; ///< Millimetres.
constexpr double numberWidth = 18; ///< Of the Nos in the contents, in millimetres.
constexpr int pdfResolution = 300;

QTextCharFormat sized(double points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setForeground(Qt::black);
    return format;
}

/// Millimetres → the units of block margins and tabs, which the layout scales to the device.
double units(double millimetres)
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return millimetres / 25.4 * (screen ? screen->logicalDotsPerInchY() : 96);
}

/// Millimetres.
QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat format;
    format.setTopMargin(units(above));
    format.setBottomMargin(units(below));
    return format;
}

QString period(const Answer &answer, const QLocale &locale)
{
    const auto day = [&locale](QDate date) { return locale.toString(date, QLocale::ShortFormat); };
    if (answer.validFrom.isNull() && answer.validUntil.isNull())
        return {};
    return (answer.validFrom.isNull() ? QString() : day(answer.validFrom)) + u" – "_s
        + (answer.validUntil.isNull() ? QString() : day(answer.validUntil));
}

} // namespace

PrintView::PrintView(SnapshotPtr snapshot, QDate today, QPagedPaintDevice &device)
    : m_snapshot(std::move(snapshot))
    , m_today(today)
    , m_device(device)
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(QGuiApplication::font());
    m_document->documentLayout()->setPaintDevice(&m_device);
    m_document->setPageSize(QSizeF(m_device.width(), m_device.height() - dots(footerHeight)));
    orderByCategory();
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    writeTitle(cursor);
    writeContents(cursor);
    writeEntries(cursor);
    cursor.endEditBlock();
    numberContents();
}

PrintView::~PrintView() = default;

double PrintView::dots(double millimetres) const
{
    return millimetres / 25.4 * m_device.logicalDpiX();
}

int PrintView::pageCount() const
{
    return m_document->pageCount();
}

QString PrintView::plainText() const
{
    return m_document->toPlainText();
}

/// Categories as in the tree; entries without one come last.
void PrintView::orderByCategory()
{
    QHash<CategoryId, QList<const Entry *>> within;
    for (const Entry &entry : m_snapshot->entries())
        within[m_snapshot->categories().find(entry.category) ? entry.category : CategoryId{}].append(&entry);
    for (const Category &category : m_snapshot->categories().all())
        m_entries += within.value(category.id);
    m_entries += within.value({});
}

QString PrintView::titleOf(CategoryId category) const
{
    QStringList names;
    for (const CategoryId id : m_snapshot->categories().path(category)) {
        const Category *step = m_snapshot->categories().find(id);
        names.append(step->number.isEmpty() ? step->name : QString(step->number + u"  "_s + step->name));
    }
    return names.isEmpty() ? tr("Without a category") : names.join(u" › "_s);
}

void PrintView::writeTitle(QTextCursor &cursor)
{
    const Edition &edition = m_snapshot->edition();
    cursor.setBlockFormat(spaced(0, 2));
    cursor.insertText(edition.title, sized(titleSize, true));
    cursor.insertBlock(spaced(0, 8));
    const QString issued = edition.date.isValid()
        //: %1 is a date, %n the number of entries
        ? tr("Issued %1, %n entries", nullptr, int(m_snapshot->entries().size()))
              .arg(QLocale().toString(edition.date, QLocale::LongFormat))
        : tr("%n entries", nullptr, int(m_snapshot->entries().size()));
    cursor.insertText(issued, sized(textSize));
}

/// One line for each category and entry; the pages are filled in when they are known.
void PrintView::writeContents(QTextCursor &cursor)
{
    const double width = m_device.width();
    QTextBlockFormat entryLine = spaced(0, 0.6);
    entryLine.setTabPositions({QTextOption::Tab(units(numberWidth), QTextOption::LeftTab),
        QTextOption::Tab(units(width * 25.4 / m_device.logicalDpiX()) - 1, QTextOption::RightTab)});
    QFont font = m_document->defaultFont();
    font.setPointSizeF(textSize);
    const QFontMetricsF metrics(font, &m_device);
    const double room = width - dots(numberWidth + 14);
    cursor.insertBlock(spaced(0, 3));
    cursor.insertText(tr("Contents"), sized(categorySize, true));
    CategoryId category{-1};
    for (const Entry *entry : std::as_const(m_entries)) {
        if (entry->category != category) {
            category = entry->category;
            cursor.insertBlock(spaced(2.5, 1));
            cursor.insertText(titleOf(category), sized(textSize, true));
        }
        cursor.insertBlock(entryLine);
        const QString question =
            metrics.elidedText(QString(entry->question).simplified(), Qt::ElideRight, room);
        cursor.insertText(entry->no + u'\t' + question + u'\t', sized(textSize));
        m_lines.append({cursor.blockNumber(), 0});
    }
}

void PrintView::writeEntries(QTextCursor &cursor)
{
    CategoryId category{-1};
    for (const Entry *entry : std::as_const(m_entries)) {
        if (entry->category != category) {
            QTextBlockFormat heading = spaced(6, 3);
            if (category == CategoryId{-1})
                heading.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            category = entry->category;
            cursor.insertBlock(heading);
            cursor.insertText(titleOf(category), sized(categorySize, true));
        }
        writeEntry(cursor, *entry);
    }
}

void PrintView::writeEntry(QTextCursor &cursor, const Entry &entry)
{
    cursor.insertBlock(spaced(3.5, 1));
    cursor.insertText(entry.no + u"  "_s + entry.question, sized(textSize, true));
    m_lines[m_nextLine++].inText = cursor.blockNumber();
    const Answer &answer = answerOn(entry, m_today);
    QTextBlockFormat indented = spaced(0, 1);
    indented.setLeftMargin(units(5));
    const auto paragraph = [&](const QString &text, double size) {
        cursor.insertBlock(indented);
        cursor.insertText(text, sized(size));
    };
    for (const QString &line : answer.text.split(u'\n'))
        paragraph(line, textSize);
    if (const QString days = period(answer, QLocale()); !days.isEmpty())
        //: %1 is a period: two dates
        paragraph(tr("Valid: %1").arg(days), smallSize);
    for (const SourceRef &source : entry.sources) {
        const bool both = !source.title.isEmpty() && !source.url.isEmpty();
        //: %1 is the title of a document, or its web address
        paragraph(tr("Source: %1").arg(source.title + (both ? u" "_s : QString()) + source.url), smallSize);
    }
}

void PrintView::numberContents()
{
    const double height = m_document->pageSize().height();
    const auto *layout = m_document->documentLayout();
    QList<int> pages;
    for (const Line &line : std::as_const(m_lines)) {
        const QTextBlock block = m_document->findBlockByNumber(line.inText);
        pages.append(int(layout->blockBoundingRect(block).top() / height) + 1);
    }
    QTextCursor cursor(m_document.get());
    cursor.beginEditBlock();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QTextBlock block = m_document->findBlockByNumber(m_lines[i].inContents);
        cursor.setPosition(block.position() + block.length() - 1);
        cursor.insertText(QString::number(pages[i]), sized(textSize));
    }
    cursor.endEditBlock();
}

void PrintView::print(int first, int last, WorkWatch *watch)
{
    QPainter painter(&m_device);
    for (int page = first; page <= std::min(last, pageCount()); ++page) {
        if (watch && !watch->goOn(page - first, last - first + 1))
            return;
        if (page > first)
            m_device.newPage();
        drawPage(painter, page);
    }
}

void PrintView::drawPage(QPainter &painter, int page) const
{
    const QSizeF size = m_document->pageSize();
    const QRectF view(0, (page - 1) * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -view.top());
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    QFont font = m_document->defaultFont();
    font.setPointSizeF(smallSize);
    painter.setFont(QFont(font, &m_device));
    painter.setPen(Qt::black);
    const QRectF footer(0, size.height(), size.width(), dots(footerHeight));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom, m_snapshot->edition().title);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom,
        u"%1 / %2"_s.arg(QString::number(page), QString::number(pageCount())));
}

Result<void> PrintView::writePdf(
    const QString &path, const SnapshotPtr &snapshot, QDate today, WorkWatch &watch)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter);
        writer.setTitle(snapshot->edition().title);
        writer.setCreator(u"Sokuto"_s);
        PrintView view(snapshot, today, writer);
        view.print(1, view.pageCount(), &watch);
    }
    if (watch.isCancelled())
        return fail(ErrorCode::Cancelled, path); // the file that was there stays
    if (!file.commit()) {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString());
    }
    return {};
}

} // namespace sokuto
