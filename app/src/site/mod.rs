//! The site: a supervisor's groups of today, the screen, the roll.
