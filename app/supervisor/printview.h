// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/snapshot.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextCursor;
class QTextDocument;

namespace sokuto {

class WorkWatch;

/// An FAQ on paper: title, contents with page numbers, then the entries by category with the answer that
/// holds on the day, its sources and its period. The internal memo stays out.
class PrintView
{
    Q_DECLARE_TR_FUNCTIONS(PrintView)

public:
    /// Lays out for the pages of `device`; works on any thread.
    PrintView(SnapshotPtr snapshot, QDate today, QPagedPaintDevice &device);
    ~PrintView();
    Q_DISABLE_COPY_MOVE(PrintView)

    int pageCount() const;
    /// From first to last, counted from 1, onto the device.
    void print(int first, int last, WorkWatch *watch = nullptr);
    /// Everything that is printed, for tests and for assistive technology.
    QString plainText() const;

    /// The FAQ as a PDF file, whole or not at all; Cancelled when the watch says to give up.
    static Result<void> writePdf(
        const QString &path, const SnapshotPtr &snapshot, QDate today, WorkWatch &watch);

private:
    struct Line
    {
        int inContents; ///< Numbers of blocks.
        int inText;
    };

    void orderByCategory();
    QString titleOf(CategoryId category) const;
    void writeTitle(QTextCursor &cursor);
    void writeContents(QTextCursor &cursor);
    void writeEntries(QTextCursor &cursor);
    void writeEntry(QTextCursor &cursor, const Entry &entry);
    void numberContents();
    void drawPage(QPainter &painter, int page) const;
    /// Millimetres → dots of the device.
    double dots(double millimetres) const;

    SnapshotPtr m_snapshot;
    QDate m_today;
    QPagedPaintDevice &m_device;
    std::unique_ptr<QTextDocument> m_document;
    QList<const Entry *> m_entries; ///< Of the snapshot, in the order of print.
    QList<Line> m_lines;
    qsizetype m_nextLine = 0;
};

} // namespace sokuto
