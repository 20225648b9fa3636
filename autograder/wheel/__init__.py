"""The wheel that students, containers and other graders install: the student's side, and public checks."""
