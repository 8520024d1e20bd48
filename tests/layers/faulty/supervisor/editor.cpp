#include "ui/window.h"
#include "desktop/application.h"
#include "ui_editor.h"
#include <sodium.h>
