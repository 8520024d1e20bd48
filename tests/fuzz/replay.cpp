// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target over files instead of libFuzzer: replay_<unit> FILE-OR-FOLDER...
#include "fuzz/fuzzing.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <cstdio>

namespace {

bool replay(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    std::fprintf(stderr, "%s\n", qPrintable(path)); // the last line tells which one crashed
    const QByteArray bytes = file.readAll();
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int i = 1; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        if (!QFileInfo(path).isDir()) {
            replayed += replay(path) ? 1 : 0;
            continue;
        }
        for (QDirIterator files(path, QDir::Files); files.hasNext();)
            replayed += replay(files.next()) ? 1 : 0;
    }
    std::printf("%d inputs replayed\n", replayed);
    return replayed > 0 ? 0 : 1;
}
