//! Every statement of the store, on both engines.
