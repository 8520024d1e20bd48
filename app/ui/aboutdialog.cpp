// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sokuto {

using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// The licences that travel with the program, each under the name of what it is for.
QString notices()
{
    QString text = u"Lucide\n\n"_s + fileText(u":/icons/LICENSE"_s);
    for (const QString &folder : {u":/lexicon"_s, u":/licences"_s}) {
        for (QDirIterator it(folder, {u"LICENSE*"_s, u"NOTICE*"_s}, QDir::Files); it.hasNext();) {
            const QString path = it.next();
            text += u"\n\n\n"_s + it.fileInfo().suffix() + u"\n\n"_s + fileText(path);
        }
    }
    return text;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLabel(this))
    , m_words(new QLabel(this))
    , m_notices(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    m_name->setFont(large);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notices->setReadOnly(true);
    m_notices->setPlainText(notices());
    m_notices->setMinimumSize(560, 220);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_close = buttons->button(QDialogButtonBox::Close);
    m_close->setDefault(true);
    m_close->setIcon({});
    layout->addWidget(m_name);
    layout->addWidget(m_words);
    layout->addWidget(m_notices, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    m_close->setFocus();
}

void AboutDialog::openOver(QWidget *parent)
{
    auto *dialog = new AboutDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Sokuto"));
    m_name->setText(u"Sokuto "_s + QCoreApplication::applicationVersion());
    //: %1 is the version of the Qt library in use
    m_words->setText(tr("The right answer while the caller is still speaking.\n\n"
                        "Free software under the GNU General Public License, version 3 or later, without any "
                        "warranty. Works with Qt %1, SQLite, MeCab with the IPADIC dictionary, libzip and "
                        "libxlsxwriter. It contains the work of others under these licences:")
                         .arg(QString::fromLatin1(qVersion())));
    m_notices->setAccessibleName(tr("Licences of included works"));
}

} // namespace sokuto
