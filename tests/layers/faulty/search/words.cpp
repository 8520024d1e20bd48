#include <mecab.h>
#include <unistd.h>
QString text = tr("Found %n entries");
QString plain = str("not words for people");
