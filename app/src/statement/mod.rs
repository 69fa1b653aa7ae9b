//! The accessibility statement that the law asks of a public service (2018:1937 § 13, EN 301 549).

#[cfg(feature = "ssr")]
pub mod page;

/// Who answers for this installation.
#[cfg(feature = "ssr")]
#[derive(Clone, Debug)]
pub struct Provider {
    /// The municipality's name.
    pub municipality: String,
    /// Where one says that something does not work: an address or a number, as people read it. `None`: not set.
    pub contact: Option<String>,
}
