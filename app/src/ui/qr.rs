//! QR codes as SVG: drawn by the code that phones have too.

pub use maker::qr_svg;
