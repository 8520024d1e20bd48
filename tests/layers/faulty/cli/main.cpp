#include "ui/window.h"
#include <QCoreApplication>
auto query = u"SELECT id FROM entry"_s;
auto text = tr("Select a file");
