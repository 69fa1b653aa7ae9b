//! Check-ins: from what a phone sent to an entry in the log.

use crate::store::Db;

/// The one writer of check-ins.
pub struct CheckIns {
    _db: Db,
}

impl CheckIns {
    pub fn start(db: Db) -> Self {
        Self { _db: db }
    }
}
