# Presenting: putting together and showing
present-title = Present
help-present-heading = Present
help-present = Put a presentation together and show it full screen.
