#include "ui_window.h"
#include "service/catalog.h"
#include <QSqlQuery>
#include <QWidget>
auto text = tr("Select an entry");
