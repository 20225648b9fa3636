"""What a student handed in: files, their code cells, and the definitions in them."""

# Where Otter puts the course of a zip that `autograder export` wrote: notebooks there are no student's. It stands here
# since who reads a course loads no notebook.
COURSE_OF_ZIP = "course"
