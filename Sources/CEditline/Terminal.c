#define _GNU_SOURCE
#include "CEditline.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

#define FALLBACK_LOCALE "C.UTF-8"

bool terminal_use_utf8(void) {
  // In a locale without UTF-8 libedit drops Chinese silently.
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, FALLBACK_LOCALE) != NULL;
}

int terminal_columns_of(uint32_t scalar) {
  // A locale of this thread alone: widths must not depend on who called setlocale(), or when.
  static _Thread_local locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, FALLBACK_LOCALE, (locale_t)0);
  if (!utf8) return scalar < 0x20 || scalar == 0x7F ? -1 : 1;
  locale_t before = uselocale(utf8);
  int columns = wcwidth((wchar_t)scalar);
  uselocale(before);
  return columns;
}

bool terminal_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return false;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return true;
}

static struct termios remembered;
static int remembered_descriptor = -1;

void terminal_remember(int descriptor) {
  if (remembered_descriptor >= 0 || tcgetattr(descriptor, &remembered) != 0) return;
  remembered_descriptor = descriptor;
  atexit(terminal_restore);
}

void terminal_restore(void) {
  if (remembered_descriptor >= 0) tcsetattr(remembered_descriptor, TCSADRAIN, &remembered);
}
