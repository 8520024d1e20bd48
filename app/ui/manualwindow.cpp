// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manualwindow.h"

#include "ui/colors.h"
#include "ui/keytable.h"
#include "ui/screenfit.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QtMath>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QTextBlock>
#include <QtGui/QTextLayout>
#include <QtGui/QTextTable>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

constexpr int levelRole = Qt::UserRole;
constexpr int mostHeight = 1000;

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Indents headings of the second level, all their lines.
class HeadingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The list asks for it with one width when it lays out and with none when it paints; and styles measure
    /// lines a little wider than they paint them, so that the lines are laid out here.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListView *>(option.widget);
        if (!list)
            return QStyledItemDelegate::sizeHint(option, index);
        QStyleOptionViewItem inList = option;
        inList.rect = QRect(0, 0, list->viewport()->width(), mostHeight);
        initStyleOption(&inList, index);
        const int height = linesHeight(inList, *list);
        inList.features.setFlag(QStyleOptionViewItem::WrapText, false);
        const QSize one = list->style()->sizeFromContents(QStyle::CT_ItemViewItem, &inList, {}, list);
        return {0, std::max(one.height(), height)}; // as wide as the list
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(levelRole).toInt() > 1)
            option->rect.setLeft(option->rect.left() + option->fontMetrics.height());
    }

private:
    /// Of those that the style paints; with less room it cuts the last one.
    static int linesHeight(const QStyleOptionViewItem &option, const QWidget &list)
    {
        const QRect text = list.style()->subElementRect(QStyle::SE_ItemViewItemText, &option, &list);
        const int margin = list.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, &list) + 1;
        QTextLayout layout(option.text, option.font);
        layout.setTextOption(QTextOption(option.displayAlignment));
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(text.width() - 2 * margin);
            height += line.height();
        }
        layout.endLayout();
        return qCeil(height);
    }
};

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_headings(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"manualWindow"_s);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_headings->setObjectName(u"manualHeadings"_s);
    m_headings->setItemDelegate(new HeadingDelegate(m_headings));
    m_headings->setWordWrap(true);
    m_headings->setTextElideMode(Qt::ElideNone);
    m_headings->setResizeMode(QListView::Adjust);
    m_text->setObjectName(u"manualText"_s);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *sides = new QSplitter(this);
    sides->addWidget(m_headings);
    sides->addWidget(m_text);
    sides->setChildrenCollapsible(false);
    sides->setStretchFactor(1, 1);
    sides->setSizes({280, 660});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sides);
    connect(m_headings, &QListWidget::currentRowChanged, this, &ManualWindow::goTo);
    fitToScreen(this, {940, 760});
    fill();
    m_text->setFocus();
}

void ManualWindow::openOver(QWidget *parent)
{
    auto *open = parent->findChild<ManualWindow *>();
    if (!open) {
        open = new ManualWindow(parent);
        open->setAttribute(Qt::WA_DeleteOnClose);
    }
    open->show();
    open->raise();
    open->activateWindow();
}

/// The tables of keys as Markdown.
QString ManualWindow::keysAsText()
{
    QString text;
    const QList<KeyTable::Part> parts = KeyTable::parts();
    for (const KeyTable::Part &part : parts) {
        text += u"\n## "_s + part.title + u"\n\n"_s;
        //: Headings of a table: a key, and what it does
        text += u"| "_s + tr("key") + u" | "_s + tr("does") + u" |\n| --- | --- |\n"_s;
        for (const KeyTable::Row &row : part.rows)
            text += u"| **"_s + row.keys.join(u"**, **"_s) + u"** | "_s + row.meaning + u" |\n"_s;
    }
    return text;
}

void ManualWindow::fill()
{
    setWindowTitle(tr("Manual"));
    m_headings->setAccessibleName(tr("Headings"));
    m_text->setAccessibleName(tr("Manual"));
    //: The file of the manual in this language: :/manual/ja.md for Japanese
    const QString file = tr(":/manual/en.md");
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features.setFlag(QTextDocument::MarkdownNoHTML);
    m_text->document()->setMarkdown(fileText(file) + keysAsText(), features);
    dress();
    const QSignalBlocker quiet(m_headings);
    const int row = std::max(m_headings->currentRow(), 0);
    m_headings->clear();
    m_places.clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        auto *heading = new QListWidgetItem(block.text(), m_headings);
        heading->setData(levelRole, level);
        m_places.append(block.blockNumber());
    }
    m_headings->setCurrentRow(row);
    goTo(row);
}

/// Room to read, and the colours of the theme.
void ManualWindow::dress()
{
    QTextDocument *document = m_text->document();
    const Colors &colors = Colors::of(palette());
    document->setDocumentMargin(24);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(135, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 0)
            format.setTopMargin(format.headingLevel() == 1 ? 22 : 14);
        QTextCursor(block).setBlockFormat(format);
    }
    const QList<QTextFrame *> frames = document->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(colors.border);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setCellPadding(5);
        table->setFormat(format);
    }
}

void ManualWindow::goTo(int heading)
{
    if (heading < 0 || heading >= m_places.size())
        return;
    const QTextBlock block = m_text->document()->findBlockByNumber(m_places[heading]);
    const QRectF place = m_text->document()->documentLayout()->blockBoundingRect(block);
    m_text->setTextCursor(QTextCursor(block));
    m_text->verticalScrollBar()->setValue(heading == 0 ? 0 : int(place.top()));
}

void ManualWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace sokuto
