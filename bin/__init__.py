"""The work behind `make`, in plain Python: nothing here needs a package that is not in the standard library."""
