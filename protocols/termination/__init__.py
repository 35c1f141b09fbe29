"""Step 6: the formal end of what step 3 began, in the same rooms as every app (S43, S44, L11)."""
