//! Month records and orders are for caseworkers.

use crate::door::Door;
use app::{account::Role, denied::Denied, records::Records};

#[async_trait::async_trait]
impl Records for Door {
    async fn may_read(&self) -> Result<(), Denied> {
        self.only(Role::Caseworker).map(drop)
    }
}
