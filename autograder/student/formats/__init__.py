"""Results as other systems read them: GitHub Classroom, Classroom 50, Markdown, JUnit, CTRF."""
