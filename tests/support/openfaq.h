// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/storefiles.h"

#include <QtCore/QTemporaryDir>

namespace sokuto::test {

/// What the tests of one open FAQ file share: a folder of its own for each test, the file, what is in it.
class OpenFaq
{
protected:
    void makeFolder()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("faq.sqlite"));
    }
    /// After everything that was done to it the file is sound.
    void closeSound()
    {
        if (m_file && !QTest::currentTestFailed())
            QVERIFY(m_file->verify()->isEmpty());
        m_file.reset();
    }
    /// A fresh file with `count` entries, open for writing.
    void start(int count)
    {
        const auto made = makeFaq(m_path, count);
        QVERIFY_OK(made);
        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadWrite, {std::chrono::milliseconds(0)});
        QVERIFY_OK(file);
        m_file = *std::move(file);
        m_now = *made;
    }
    void reload() { m_now = *m_file->load(); }
    /// The file as somebody else finds it.
    SnapshotPtr elsewhere() const
    {
        auto file = FaqFile::open(m_path, FaqFile::Mode::ReadOnly);
        return file ? *(*file)->load() : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<FaqFile> m_file;
    SnapshotPtr m_now;
};

} // namespace sokuto::test
