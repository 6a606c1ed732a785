"""Lossless in and out of the model, one folder or module a format, the same two verbs: parse, serialize."""
