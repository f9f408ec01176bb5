"""What members see: one module for each subject a member would name. Loaded by dotted name, thin by rule."""
