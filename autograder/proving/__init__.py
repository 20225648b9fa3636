"""The grader's own error rate: right and wrong specimens, mutants, and what the checks say of them."""
