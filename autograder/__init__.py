"""An autograder for courses in notebooks: checks, isolation, feedback in Korean and English."""
