//! What an administrator sets up: staff, sites, the programme.
