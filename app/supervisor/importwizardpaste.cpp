// SPDX-License-Identifier: GPL-3.0-or-later
#include "supervisor/importwizard.h"

#include "exchange/csv.h"

#include <QtCore/QMimeData>
#include <QtGui/QImage>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentFragment>
#include <QtGui/QTextTable>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHtml = 4'000'000; ///< Qt takes very long for more.

/// Never asks for anything outside the text.
class SilentDocument final : public QTextDocument
{
protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        Q_UNUSED(name)
        return type == ImageResource ? QVariant(QImage(1, 1, QImage::Format_Mono)) : QVariant(QByteArray(""));
    }
};

/// The cells of the first table. Tables within tables are refused: laying them out may take for ever.
QString cellsOfHtml(const QString &html)
{
    if (html.size() > longestHtml || html.count(u"<table"_s, Qt::CaseInsensitive) != 1)
        return {};
    SilentDocument document;
    document.setHtml(html);
    QTextTable *table = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *found = qobject_cast<QTextTable *>(frame))
            table = found;
    }
    if (!table)
        return {};
    Table cells;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList texts;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            QTextCursor cursor = cell.firstCursorPosition();
            cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
            const bool spanned = cell.row() != row || cell.column() != column;
            texts.append(spanned ? QString() : cursor.selection().toPlainText());
        }
        cells.rows.append({row + 1, texts});
    }
    return writeSeparated(cells, u'\t', u"\n");
}

} // namespace

QString pastedCells(const QMimeData *clipboard)
{
    if (!clipboard)
        return {};
    QString text = clipboard->text();
    if (text.contains(u'\t'))
        return text;
    return clipboard->hasHtml() ? cellsOfHtml(clipboard->html()) : QString();
}

} // namespace sokuto
