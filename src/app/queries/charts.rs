//! From a state to a chart's plain data, with all its words: what the window, the command line and a
//! saved picture share, so that they cannot differ.
