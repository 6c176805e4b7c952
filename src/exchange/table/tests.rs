//! Files of tables as they come in.
