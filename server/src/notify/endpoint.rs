//! Where a browser says its push messages go: an address that a stranger may have made up.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use url::{Host, Url};

/// Longest address of a push service, in bytes; those of today have up to some 500.
const MAX: usize = 2_000;

/// An address that may be posted to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint(Url);

impl Endpoint {
    /// Only https to a named host on its own port, without user and fragment; `private` lets http and addresses of one's
    /// own network pass as well, for a push service on trial. What the name leads to is judged when it is connected to
    /// ([`allowed`]).
    pub fn parse(text: &str, private: bool) -> Option<Self> {
        if text.len() > MAX || !text.is_ascii() {
            return None;
        }
        let url = Url::parse(text).ok()?;
        let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let reachable = match url.host()? {
            Host::Domain(name) => name.trim_end_matches('.').contains('.') && !ours_alone(name),
            Host::Ipv4(_) | Host::Ipv6(_) => false,
        };
        let outside = url.scheme() == "https" && url.port().is_none() && reachable;
        let trial = private && matches!(url.scheme(), "http" | "https");
        (plain && (outside || trial)).then_some(Self(url))
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// `https://host`, as a signature names the service (RFC 8292 §2).
    pub fn origin(&self) -> String {
        self.0.origin().ascii_serialization()
    }
}

/// Names that are of no use outside of a machine or a network.
fn ours_alone(name: &str) -> bool {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    ["localhost", "local", "internal", "lan", "home.arpa", "intranet", "corp", "private"]
        .iter()
        .any(|last| name == *last || name.strip_suffix(last).is_some_and(|rest| rest.ends_with('.')))
}

/// Whether a name of a service may lead to this address: none of this machine, of its network, or of a kind that no
/// public service has. Judged at each connection, so a name that changes its mind is judged anew.
pub fn allowed(address: SocketAddr) -> bool {
    match address.ip() {
        IpAddr::V4(v4) => public_v4(v4),
        IpAddr::V6(v6) => public_v6(v6),
    }
}

/// RFC 6890's special blocks are left out.
fn public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    !(a == 0
        || a == 10
        || a == 127
        || a >= 224
        || (a == 100 && (64..128).contains(&b))
        || (a == 169 && b == 254)
        || (a == 172 && (16..32).contains(&b))
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113))
}

/// Global unicast alone (`2000::/3`), without what carries an IPv4 address or stands in documents.
fn public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let documents = (a == 0x2001 && b == 0x0db8) || (a == 0x3fff && b < 0x1000);
    let special = a == 0x2001 && b < 0x0200;
    let six_to_four = a == 0x2002;
    (a & 0xe000) == 0x2000 && !documents && !special && !six_to_four
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_browsers_give_passes() {
        for text in [
            "https://fcm.googleapis.com/fcm/send/dQ:APA91b",
            "https://updates.push.services.mozilla.com/wpush/v2/gAAAA",
            "https://web.push.apple.com/QGu",
            "https://db5p.notify.windows.com/w/?token=BQYAAA%3d",
        ] {
            let endpoint = Endpoint::parse(text, false).expect(text);
            assert_eq!(endpoint.as_str(), text);
            assert_eq!(endpoint.origin(), text.split('/').take(3).collect::<Vec<_>>().join("/"));
        }
    }

    #[test]
    fn what_leads_inside_is_refused() {
        let long = format!("https://push.example.com/{}", "x".repeat(MAX));
        for text in [
            "http://push.example.com/x",
            "https://push.example.com:8443/x",
            "https://user@push.example.com/x",
            "https://push.example.com/x#y",
            "https://127.0.0.1/x",
            "https://2130706433/x",
            "https://0x7f.1/x",
            "https://[::1]/x",
            "https://[::ffff:10.0.0.1]/x",
            "https://169.254.169.254/latest/meta-data",
            "https://localhost/x",
            "https://localhost./x",
            "https://db/x",
            "https://db.internal/x",
            "https://printer.local/x",
            "https://a.localhost/x",
            "ftp://push.example.com/x",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "//push.example.com/x",
            "https://",
            "https://ex ample.com/x",
            "https://push.example.com/é",
            "",
            &long,
        ] {
            assert!(Endpoint::parse(text, false).is_none(), "{text}");
        }
        assert!(Endpoint::parse("http://127.0.0.1:9/x", true).is_some(), "on trial");
        assert!(Endpoint::parse("file:///etc/passwd", true).is_none());
    }

    #[test]
    fn a_name_may_lead_to_public_addresses_alone() {
        let ok = |text: &str| allowed(SocketAddr::new(text.parse().unwrap(), 443));
        for public in ["142.250.74.74", "17.188.143.33", "2a00:1450:4001:82a::200a", "2620:149:208:4306::c"] {
            assert!(ok(public), "{public}");
        }
        for inside in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "169.254.169.254",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.8",
            "192.0.2.1",
            "192.168.1.1",
            "198.18.0.1",
            "198.51.100.1",
            "203.0.113.9",
            "224.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "64:ff9b::a00:1",
            "fc00::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "2001::1",
            "2002:7f00:1::",
            "fec0::1",
        ] {
            assert!(!ok(inside), "{inside}");
        }
    }
}
