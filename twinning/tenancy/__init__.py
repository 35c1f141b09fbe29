"""The two walls between municipalities: row security in the database and `tenant()` around every piece of work."""
