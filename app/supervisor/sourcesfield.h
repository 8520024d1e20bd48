// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entry.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace sokuto {

/// Rows of title and address. Alt+Up and Alt+Down move a row; rows that are left empty are no sources.
class SourcesField final : public QWidget
{
    Q_OBJECT

public:
    explicit SourcesField(QWidget *parent = nullptr);

    const QList<SourceRef> &values() const { return m_values; }
    void setValues(const QList<SourceRef> &values);
    /// Puts the cursor into the address of a row.
    void select(qsizetype row);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QLineEdit *title;
        QLineEdit *url;
        QToolButton *remove;
    };

    void appendRow(const SourceRef &source);
    void removeRow(const QWidget *widget);
    void dropLastRow();
    void move(qsizetype row, qsizetype to);
    void read();
    qsizetype rowOf(const QWidget *widget) const;
    void retranslate();
    static bool isEmpty(const Row &row);

    QList<SourceRef> m_values;
    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    bool m_setting = false;
};

} // namespace sokuto
