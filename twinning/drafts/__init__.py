"""What is being typed: kept on the server while a form is open and through a session’s end, until it is sent (K9)."""
