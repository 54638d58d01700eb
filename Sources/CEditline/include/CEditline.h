#pragma once
// What Swift cannot call by itself: libedit's variadic setters, the handful of terminal calls that
// Glibc's module hides, and signal handlers, which must be plain C.
#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// Engine.c — libedit as an editing engine that draws nothing.

/// A command bound to a key; returns one of the CC_ codes.
typedef unsigned char (*editline_command)(EditLine *, int key);
/// Where the engine gets its characters: 1 with a character, 0 at the end, -1 on an error.
typedef int (*editline_source)(EditLine *, wchar_t *);

/// An engine on descriptors 0 and 1 whose own display goes to /dev/null; NULL when refused.
EditLine *_Nullable editline_open(const char *program);
/// Releases the engine without discarding input that has not been read.
void editline_close(EditLine *);
void editline_set_client(EditLine *, void *client);
void *_Nullable editline_client(EditLine *);
int editline_set_source(EditLine *, editline_source);
int editline_add_command(EditLine *, const char *name, editline_command);
int editline_bind(EditLine *, const char *key, const char *command);
/// Puts the terminal in the mode for editing, or back in the mode for running commands.
int editline_prepare_terminal(EditLine *, bool editing);

// Terminal.c

/// Makes the process read and write UTF-8; false when no such locale exists.
bool terminal_use_utf8(void);
/// Columns a scalar takes: 0, 1 or 2, and -1 for what cannot be printed. Same in every locale.
int terminal_columns_of(uint32_t scalar);
/// The window's size; false when the descriptor is no terminal or does not know.
bool terminal_size(int descriptor, int *rows, int *columns);
/// Notes the terminal's settings, to be put back on exit.
void terminal_remember(int descriptor);
/// Puts the noted settings back, keeping input that has not been read.
void terminal_restore(void);

// Signals.c — handlers only note what came and wake whoever polls the pipe.

/// The readable end of the wake-up pipe, or -1.
int signals_descriptor(void);
int signals_watch(int signal, bool once);
int signals_ignore(int signal);
/// Whether the signal came since it was last taken.
bool signals_pending(int signal);
/// As above, and forgets it.
bool signals_take(int signal);
/// Empties the wake-up pipe.
void signals_drain(void);

#pragma clang assume_nonnull end
