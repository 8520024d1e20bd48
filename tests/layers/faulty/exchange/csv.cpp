#include "domain/entry.h"
#include "ui_window.h"
#include <sys/stat.h>
#include <zip.h>
