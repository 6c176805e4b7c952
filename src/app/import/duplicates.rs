//! What the programme has already of what comes in.
