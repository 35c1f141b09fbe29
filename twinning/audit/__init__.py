"""What happened, in words and in values: one act per verb, every row's old and new values, and the form's key."""
