//! The program as people have it: the real binary in a real window on a screen of its own (Xvfb),
//! worked with keys and mouse (xdotool), and afterwards the file it left behind. For what no test of
//! the window's parts can show: starting, the system's close button, the disk. Not for how a view
//! behaves: `tests/window` tests that by its labels, a hundred times faster.

mod compare;
mod entry;
mod import;
mod keying;
mod programme_file;
mod real_window;
mod start;
