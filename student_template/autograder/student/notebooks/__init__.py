"""What a student handed in: files, their code cells, and the definitions in them."""
