//! What to do, bring and know at an activity, in the reader's language and level.
