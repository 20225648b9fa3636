"""The student's side: a submission's definitions, and a service that answers calls of them.

Nothing here knows a check, an expected value or a label. The same service runs confined in the batch and in-process
in a student's own pytest and Otter runs, so that all three judge the same answers.
"""
