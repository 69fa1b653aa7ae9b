//! A participant's own code, for the staff to scan: made on her phone, also without network, and another every half
//! minute.

#[cfg(feature = "ssr")]
pub mod page;

#[cfg(feature = "ssr")]
use crate::denied::Denied;

/// What her phone makes its codes from, and the code of this moment.
#[cfg(feature = "ssr")]
#[derive(Clone, PartialEq, Eq)]
pub struct Mine {
    /// The number in the code.
    pub number: u32,
    /// The device's secret: 32 bytes, base64url. For the page of this device and nothing else.
    pub key: String,
    /// What stands before the token: `https://HOST/p/`.
    pub address: String,
    /// The QR code of this moment.
    pub svg: String,
    /// Seconds until the next one: 1 to 30.
    pub left: u32,
}

#[cfg(feature = "ssr")]
impl std::fmt::Debug for Mine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mine").field("number", &self.number).finish_non_exhaustive()
    }
}

/// The door to the server. Who may do what is decided behind it.
#[cfg(feature = "ssr")]
#[async_trait::async_trait]
pub trait MyCode: Send + Sync {
    /// The code of the participant who asks, on the device that asks. Its key is made when first needed.
    async fn mine(&self) -> Result<Mine, Denied>;
}
