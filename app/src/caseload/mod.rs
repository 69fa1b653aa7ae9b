//! The counsellor's desk: her participants, and what to follow up.
