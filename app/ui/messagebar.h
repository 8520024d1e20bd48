// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace sokuto {

/// Something to be told without stopping the work. The words are asked for again in another language.
struct Message
{
    enum class Kind : quint8 { Notice, Warning };
    /// What it is about: a newer message on the same topic takes its place, withdraw() takes it away.
    enum class Topic : quint8 { Faq, Tools, Desk, Link, Editing, Filter, Drafts, Unsaved, Import, Renewal };

    Topic topic = Topic::Faq;
    Kind kind = Kind::Warning;
    std::function<QString()> sentence;
    std::function<QString()> actionText; ///< May be empty: no button.
    std::function<void()> action;

    static Message notice(Topic topic, std::function<QString()> sentence)
    {
        return {topic, Kind::Notice, std::move(sentence), {}, {}};
    }
    static Message warning(Topic topic, std::function<QString()> sentence)
    {
        return {topic, Kind::Warning, std::move(sentence), {}, {}};
    }
};

/// A line between tool row and panes. Shows the newest message; closing it shows the one before.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void tell(const Message &message);
    /// The same in other words, without a word to assistive technology; nothing where it was closed.
    void rewrite(const Message &message);
    void withdraw(Message::Topic topic);
    /// Whether it was told and neither closed nor withdrawn, also below a newer one.
    bool tells(Message::Topic topic) const;
    /// What is shown; empty when nothing is.
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showNewest(bool announce);
    void act();

    QList<Message> m_messages; ///< The newest last.
    QLabel *m_picture;
    QLabel *m_sentence;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace sokuto
