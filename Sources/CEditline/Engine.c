#define _GNU_SOURCE
#include "CEditline.h"

#include <stdio.h>

// libedit still lays its own picture out, for nobody. A fixed size keeps it from looping for ever
// on a window of one column, into which a wide character never fits.
#define VIRTUAL_COLUMNS "80"
#define VIRTUAL_ROWS "24"

static FILE *nowhere(void) {
  static FILE *file;
  if (!file) file = fopen("/dev/null", "we");
  return file;
}

static void set_terminal_modes(EditLine *el) {
  // Editing: Ctrl-C, Ctrl-Z and Ctrl-S are keys like any other.
  el_set(el, EL_SETTY, "-d", "-isig", NULL);
  el_set(el, EL_SETTY, "-d", "-ixon", NULL);
  // Running a command: signals work, but what is typed ahead waits unseen and unedited for the next
  // line instead of being echoed amid the output, cut at 4 KB or robbed of its Ctrl-D.
  el_set(el, EL_SETTY, "-x", "-icanon", NULL);
  el_set(el, EL_SETTY, "-x", "-echo", NULL);
}

EditLine *editline_open(const char *program) {
  FILE *null = nowhere();
  if (!null) return NULL;
  EditLine *el = el_init_fd(program, stdin, null, null, 0, 1, 2);
  if (!el) return NULL;
  // Debian's default is vi; this resets every binding, so it comes first.
  el_set(el, EL_EDITOR, "emacs");
  el_set(el, EL_SIGNAL, 0);
  el_set(el, EL_SETTC, "co", VIRTUAL_COLUMNS, NULL);
  el_set(el, EL_SETTC, "li", VIRTUAL_ROWS, NULL);
  set_terminal_modes(el);
  return el;
}

void editline_close(EditLine *el) {
  // el_end() restores the terminal with TCSAFLUSH, which loses type-ahead meant for the next program;
  // a disabled editor leaves the terminal alone and terminal_restore() does it gently.
  terminal_restore();
  el_set(el, EL_EDITMODE, 0);
  el_end(el);
}

void editline_set_client(EditLine *el, void *client) { el_set(el, EL_CLIENTDATA, client); }

void *editline_client(EditLine *el) {
  void *client = NULL;
  el_get(el, EL_CLIENTDATA, &client);
  return client;
}

int editline_set_source(EditLine *el, editline_source source) {
  return el_set(el, EL_GETCFN, source);
}

int editline_add_command(EditLine *el, const char *name, editline_command command) {
  return el_set(el, EL_ADDFN, name, name, command);
}

int editline_bind(EditLine *el, const char *key, const char *command) {
  return el_set(el, EL_BIND, key, command, NULL);
}

int editline_prepare_terminal(EditLine *el, bool editing) {
  return el_set(el, EL_PREP_TERM, editing ? 1 : 0);
}
