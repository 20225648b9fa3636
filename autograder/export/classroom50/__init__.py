"""What a teacher uploads to Classroom 50: a bundle that runs the public checks after each push of a student."""
