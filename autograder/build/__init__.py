"""What is generated from ``assignments/``: student notebooks and their checks, solved notebooks, Otter files."""
