"""How fast it is: ratios and medians, measured in one run on one machine. Correctness is for the tests."""
