"""Grades on the workers of a Dask cluster; the coordinator keeps the gradebook."""
