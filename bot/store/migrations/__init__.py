"""The migrations, one file each in `versions`, named by a number and what it does; released ones are never edited.

A new one: copy the last, count on in the file's name, `revision` and `down_revision`, and write `upgrade`. There is no
downgrade: the way back is a backup of the data directory.
"""
