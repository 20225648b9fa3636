"""What people read after a run: the grades table, a feedback page a submission, the class report. Decides nothing."""
