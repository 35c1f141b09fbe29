# Every command is Python in bin/; this file only gives them their names.
.PHONY: run dev stop test check fix psql reset-demo backup restore rules bench drill shots
run dev stop test check fix psql reset-demo backup restore rules bench drill shots:
	@python3 -m bin $@
.DEFAULT_GOAL := run
# TO=, FROM=, ARGS= and PORT= may be given to make or in the environment.
export TO FROM ARGS PORT
